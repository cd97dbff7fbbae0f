/** Files that are off the browser's list: where they lie, and what becomes of them. */
import './browser-in-place.ts';
import { describe, expect, it } from 'vitest';
import { baseName, folderOf, pathBelow } from '../../utils/erase/kinds/paths.ts';
import { listed, makeDownloadMemory } from '../../utils/erase/kinds/unlisted-files.ts';
import { useBrowser } from './browser-in-place.ts';

describe('paths', () => {
  it('reads the paths of every system', () => {
    expect(baseName('C:\\Users\\desk\\Downloads\\tax form.pdf')).toBe('tax form.pdf');
    expect(baseName('/home/desk/Downloads/a.zip')).toBe('a.zip');
    expect(folderOf('/home/desk/Downloads/a.zip')).toBe('/home/desk/Downloads');
    expect(folderOf('a.zip')).toBe('');
  });

  it('names a file below a folder as downloads are asked for, and no other', () => {
    expect(pathBelow('/home/desk/Downloads', '/home/desk/Downloads/x/a.zip')).toBe('x/a.zip');
    expect(pathBelow('D:\\Down', 'D:\\Down\\x\\a.zip')).toBe('x/a.zip');
    expect(pathBelow('/home/desk/Downloads', '/home/desk/Downloads2/a.zip')).toBeNull();
    expect(pathBelow('/home/desk/Downloads', '/media/stick/a.zip')).toBeNull();
    expect(pathBelow('/d', '/d/../etc/passwd')).toBeNull();
    expect(pathBelow('', '/etc/passwd')).toBeNull();
  });
});

type Item = { id: number; filename: string; state: string; exists: boolean };

/** A browser with a disk: downloads go to one folder, and a file outlives its entry. */
function fakeDownloads(folder = '/desk') {
  const disk = new Map<string, string>();
  let list: Item[] = [];
  let ids = 0;
  const session: Record<string, unknown> = {};
  const created: ((item: Item) => void)[] = [];
  const changed: ((delta: object) => void)[] = [];
  const event = (listeners: unknown[]) => ({
    addListener: (listener: unknown) => listeners.push(listener),
    removeListener: (listener: unknown) => listeners.splice(listeners.indexOf(listener), 1),
  });
  const arrive = (filename: string, content: string) => {
    const item = {
      id: ++ids,
      filename,
      state: 'complete',
      exists: true,
    };
    disk.set(filename, content);
    list.push(item);
    for (const listener of created) listener({ ...item, filename: '' });
    for (const listener of changed) listener({ id: item.id, filename: { current: filename } });
    return item.id;
  };
  const refused = new Set<string>();
  const api = {
    storage: {
      session: {
        get: async (key: string) => structuredClone({ [key]: session[key] }),
        set: async (values: object) => void Object.assign(session, structuredClone(values)),
        remove: async (key: string) => void delete session[key],
      },
    },
    downloads: {
      onCreated: event(created),
      onChanged: event(changed),
      search: async (query: { id?: number; state?: string; exists?: boolean }) =>
        list
          .map((item) => ({ ...item, exists: disk.has(item.filename) }))
          .filter((item) => query.id === undefined || item.id === query.id)
          .filter((item) => query.exists === undefined || item.exists === query.exists),
      download: async ({ filename, conflictAction }: { filename: string; conflictAction: string }) => {
        if (refused.has(filename)) throw new Error('Invalid filename');
        const path = `${folder}/${filename}`;
        if (conflictAction === 'uniquify' && disk.has(path)) throw new Error('not in this test');
        return arrive(path, '');
      },
      removeFile: async (id: number) => {
        disk.delete(list.find((item) => item.id === id)!.filename);
      },
      erase: async ({ id }: { id: number }) => {
        list = list.filter((item) => item.id !== id);
      },
      cancel: async () => undefined,
    },
  };
  return { api, arrive, disk, refused, session, takeOffList: (id: number) => api.downloads.erase({ id }) };
}

describe('files off the list', () => {
  it('are erased where the browser can be made to write there, and named where not', async () => {
    const fake = fakeDownloads();
    useBrowser(fake.api);
    const files = makeDownloadMemory();
    files.register();
    const stays = fake.arrive('/desk/listed.pdf', 'x');
    const gone = fake.arrive('/desk/tax/form.pdf', 'x');
    const elsewhere = fake.arrive('/media/stick/letter.doc', 'x');
    const hidden = fake.arrive('/desk/.hidden', 'x');
    fake.disk.set('/desk/library.txt', 'the library’s own');
    fake.refused.add('.hidden');
    for (const id of [gone, elsewhere, hidden]) await fake.takeOffList(id);
    expect((await files.unlistedNames()).sort()).toEqual(['.hidden', 'form.pdf', 'letter.doc']);

    await files.eraseUnlisted();
    expect([...fake.disk.keys()].sort()).toEqual([
      '/desk/.hidden',
      '/desk/library.txt',
      '/desk/listed.pdf',
      '/media/stick/letter.doc',
    ]);
    expect((await files.unlistedNames()).sort()).toEqual(['.hidden', 'letter.doc']);
    // Nothing of ours stays on the list, nor is it remembered as a patron's.
    expect((await listed()).map(({ id }) => id)).toEqual([stays]);

    await files.forget();
    expect(fake.session).toEqual({});
    expect(await files.unlistedNames()).toEqual([]);
  });
});
