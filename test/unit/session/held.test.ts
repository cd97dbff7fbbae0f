/** What an open session holds, and erasing it piece by piece: nothing counts as gone before a second look. */
import '../browser-in-place.ts';
import { beforeEach, expect, it, vi } from 'vitest';
import { DEFAULT_POLICY } from '../../../utils/policy/schema.ts';
import { makeHeld } from '../../../utils/session/held.ts';
import { useBrowser } from '../browser-in-place.ts';

const site = (domain: string) => ({ name: 'n', domain, path: '/', secure: true, storeId: '0' });
let cookies: ReturnType<typeof site>[];
let pages: { url: string }[];
let files: { id: number; filename: string; state: string; exists: boolean }[];
let stuck: boolean;
const forget = vi.fn(async () => undefined);

beforeEach(() => {
  forget.mockClear();
  stuck = false;
  cookies = [site('.a.example'), site('www.a.example'), site('b.example')];
  pages = [{ url: 'https://www.a.example/1' }, { url: 'https://a.example/2' }, { url: 'chrome://newtab/' }];
  files = [{ id: 1, filename: '/home/form.pdf', state: 'complete', exists: true }];
  useBrowser({
    runtime: { sendMessage: async () => undefined },
    history: {
      search: async () => pages,
      deleteAll: async () => {
        if (!stuck) pages = [];
      },
      getVisits: async () => [],
      addUrl: async () => undefined,
      deleteUrl: async () => undefined,
    },
    browsingData: {
      settings: async () => ({ dataRemovalPermitted: { cache: true, localStorage: !stuck } }),
      remove: async () => undefined,
    },
    cookies: {
      getAll: async () => cookies,
      remove: async ({ url }: { url: string }) => {
        const host = new URL(url).hostname;
        if (!stuck) cookies = cookies.filter(({ domain }) => domain.replace(/^\./, '') !== host);
      },
    },
    downloads: {
      search: async () => files,
      removeFile: async () => undefined,
      erase: async () => {
        if (!stuck) files = [];
      },
    },
  });
});

const held = (isOpen = true) =>
  makeHeld({
    isOpen: () => isOpen,
    policy: () => DEFAULT_POLICY,
    counter: { hasAgreed: async () => true },
    downloads: { forget },
    siteOf: (host) => host.split('.').slice(-2).join('.'),
    companyOf: (host) => host.split('.').slice(-2).join('.'),
  });

it('counts pages of the web and their sites, and names files by their base name', async () => {
  expect(await held().view()).toEqual({
    counted: DEFAULT_POLICY.statistics.enabled ? true : undefined,
    pages: 2,
    sites: 1,
    files: [{ id: 1, name: 'form.pdf' }],
  });
});

it('one company’s cookies go, with those of its sub-hosts, and nobody else’s', async () => {
  expect(await held().erase({ kind: 'cookies', company: 'a.example' })).toBe(true);
  expect(cookies.map(({ domain }) => domain)).toEqual(['b.example']);
});

it('a file goes with its entry, and is remembered no more', async () => {
  expect(await held().erase({ kind: 'file', id: 1 })).toBe(true);
  expect(forget).toHaveBeenCalledExactlyOnceWith([1]);
});

it.each([
  { kind: 'pages' as const },
  { kind: 'sites' as const },
  { kind: 'cookies' as const, company: 'a.example' },
  { kind: 'file' as const, id: 1 },
])('%j: what a second look still finds, or nobody may erase, is not gone', async (part) => {
  expect(await held().erase(part)).toBe(true);
  stuck = true;
  cookies = [site('a.example')];
  pages = [{ url: 'https://a.example/' }];
  files = [{ id: 1, filename: '/x', state: 'complete', exists: true }];
  expect(await held().erase(part)).toBe(false);
});

it('nothing is erased while no session is open: what is there is not this patron’s', async () => {
  expect(await held(false).erase({ kind: 'cookies', company: 'a.example' })).toBe(false);
  expect(cookies).toHaveLength(3);
});
