/** What is remembered of the way from a list, and what a worker that has just woken finds of it. */
import '../../browser-in-place.ts';
import { beforeEach, expect, it } from 'vitest';
import { ListLinks } from '../../../../utils/handoff/list-links.ts';
import { useBrowser } from '../../browser-in-place.ts';
import { settle } from '../../platform/fake-tabs.ts';

let stored: Record<string, unknown>;
let writes: number;
let fails: boolean;
beforeEach(() => {
  stored = {};
  writes = 0;
  fails = false;
  const set = async (values: object) => {
    if (fails) throw new Error('full');
    writes += 1;
    Object.assign(stored, structuredClone(values));
  };
  useBrowser({ storage: { session: { set } } });
});

const life = { over: false };

it('a worker that wakes knows what the one before has stored', async () => {
  const links = new ListLinks(life, true);
  links.noteOpened(4, { by: 1, page: 'https://lib.example/az' });
  links.noteLastPage('https://lib.example', 'https://lib.example/az');
  links.callFor('site:a.example');
  links.leadOn(5, 1000);
  await links.goOn(6);
  expect(writes).toBe(1);
  const next = new ListLinks(life, false);
  next.takeUp(stored);
  expect(next.opened(4)).toEqual({ by: 1, page: 'https://lib.example/az' });
  expect(next.lastPage('https://lib.example')).toBe('https://lib.example/az');
  expect([next.hasSites, next.hasCalledFor('site:a.example'), next.hasCalledFor('site:b.example')]).toEqual([
    true,
    true,
    false,
  ]);
  expect([next.isGoingOn(6), next.isGoingOn(5)]).toEqual([true, false]);
  expect([next.isLedOn(5, 11_000), next.isLedOn(5, 11_001), next.isLedOn(6, 1000)]).toEqual([
    true,
    false,
    false,
  ]);
});

it('what is seen before the store is read is joined with it, and nothing is written over it meanwhile', async () => {
  stored = {
    'list-links': {
      opened: [[4, { by: 1, page: 'https://old.example/' }]],
      lastPages: [],
      sites: ['site:a.example'],
      goingOn: [],
      leadingOn: [],
    },
  };
  const links = new ListLinks(life, false);
  links.noteOpened(4, { by: 2, page: 'https://new.example/' });
  await settle();
  expect(writes).toBe(0);
  links.takeUp(stored);
  await settle();
  expect(stored).toMatchObject({
    'list-links': { opened: [[4, { by: 2, page: 'https://new.example/' }]], sites: ['site:a.example'] },
  });
});

it.each([[undefined], [7], [{ opened: 'x' }]])('a damaged copy counts as none: %j', (damaged) => {
  const links = new ListLinks(life, false);
  links.takeUp({ 'list-links': damaged });
  expect(links.hasSites).toBe(false);
});

it('forgets a tab with the tab, a going-on with the page that arrives, and the oldest beyond the most', async () => {
  const links = new ListLinks(life, true);
  links.noteOpened(1, { by: 2 });
  links.noteAsked(1, 'https://a.example/x#top');
  expect(links.wasAsked(1, 'https://a.example/x')).toBe(true);
  await links.goOn(1);
  links.arrives(1);
  expect(links.isGoingOn(1)).toBe(false);
  links.closes(1);
  expect([links.opened(1), links.wasAsked(1, 'https://a.example/x')]).toEqual([undefined, false]);
  for (let at = 0; at <= 300; at += 1) links.callFor(`site:${at}`);
  expect([links.hasCalledFor('site:0'), links.hasCalledFor('site:1')]).toEqual([false, true]);
});

it('a session that is over writes nothing; a store that is full loses nothing of this worker', async () => {
  const over = new ListLinks({ over: true }, true);
  over.callFor('site:a.example');
  await settle();
  expect(writes).toBe(0);
  fails = true;
  const links = new ListLinks(life, true);
  await links.goOn(3);
  expect(links.isGoingOn(3)).toBe(true);
});
