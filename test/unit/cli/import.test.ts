/** `import` as somebody at a library calls it. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkFile } from '../../../utils/deploy/check-file.ts';

const FILES = 'test/unit/vendors/files';

describe('import', () => {
  const folder = mkdtempSync(join(tmpdir(), 'carrel-import-'));
  const config = join(folder, 'ashby.json');
  const list = join(folder, 'list.json');
  beforeAll(() => {
    const settings = {
      library: { name: 'Ashby Public Library', homeUrl: 'https://www.ashbylib.example/' },
      proxies: [{ host: 'ezproxy.ashbylib.example' }],
    };
    writeFileSync(config, JSON.stringify(settings));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  /** Without any right to the network, and with none to write but into the folder. */
  const command = (...args: string[]) =>
    spawnSync(
      process.execPath,
      ['--permission', '--allow-fs-read=*', `--allow-fs-write=${folder}`, 'utils/cli/import.ts', ...args],
      { encoding: 'utf8' },
    );
  const written = (name: string, text: string | Uint8Array) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };

  it('counts, tells each row that is not simply known, and writes a list that check-list accepts', async () => {
    const { status, stdout, stderr } = command(
      `${FILES}/az-page.html`,
      '--config',
      config,
      '--list',
      list,
      '--category',
      'Cursos',
    );
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout.split('\n')).toEqual([
      'Read as a web page (utf-8).',
      '2 links lead to the page’s own site, and were left out.',
      'link 10: Ashby Local History: This is the library’s own address (www.ashbylib.example).',
      'link 13: Instagram: This is a network where the library may have a page (www.instagram.com); it is no vendor.',
      '13 rows:',
      '  11 known, and now yours',
      '  0 new',
      '  0 change a vendor',
      '  2 no vendors',
      '  0 unclear',
      '  0 to correct',
      expect.stringMatching(/^9 vendors are yours by this file: ebsco, jstor, .*elsevier, .*driving-tests$/),
      `${list}: 0 vendor records`,
      '',
    ]);
    const checked = await checkFile(readFileSync(list), { now: new Date() });
    expect([checked.kind, checked.errors, checked.notes]).toEqual(['vendor list', [], []]);
  });

  it('takes a person’s word for columns and for names', () => {
    const path = written('odd.csv', 'Name,Note,Place\nWrong,Right,https://one-db.com/\n');
    const { stdout } = command(path, '--columns', 'name=2,-=1,link=3');
    expect(stdout).toContain('column 2 “Note”: name, for you said so');
    expect(stdout).toContain('row 2: Right: new, database, one-db.com');
    const asked = command(`${FILES}/names-only.csv`, '--answers', '4=jstor');
    expect(asked.stdout).toContain('  1 known, and now yours');
    expect(asked.stdout).toContain('Perhaps JSTOR / Artstor (jstor, 0.8), ');
  });

  it('says what is wrong with what it is given, and writes nothing then', () => {
    const out = join(folder, 'never.json');
    const zip = written('list.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]));
    expect(command(zip, '--list', out)).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringContaining('“CSV UTF-8”'),
    });
    for (const [args, sentence] of [
      [[join(folder, 'none.csv')], /cannot be read/],
      [[zip, '--columns', 'nmae=1'], /there is no column "nmae"/],
      [[zip, '--columns', 'name=0'], /is no number from 1/],
      [[zip, '--category', 'shed'], /none of catalog, database/],
      [[zip, '--answers', '1=nobody'], /there is no vendor "nobody"/],
    ] as const) {
      expect(command(...args, '--list', out)).toMatchObject({
        status: 2,
        stdout: '',
        stderr: expect.stringMatching(sentence),
      });
    }
    expect(existsSync(out)).toBe(false);
  });

  it('tells every bad row, and no terminal takes a file for orders', () => {
    const path = written('bad.csv', `name,url\n${'A\u001b[31m,see the desk\n'.repeat(250)}`);
    const { status, stdout } = command(path);
    expect(status).toBe(1);
    expect(stdout.match(/^row \d+: A \[31m: address “see the desk”/gm)).toHaveLength(250);
    expect(stdout).toContain('  250 to correct');
    expect(stdout).not.toContain('\u001b');
  });
});
