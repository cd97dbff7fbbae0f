/** Whether a page load began on a list, out of what is known of tabs. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromList, type Seen } from '../../../../utils/handoff/from-list.ts';

const LISTS = ['https://www.derby.example/az'];
const LIST = 'https://www.derby.example/az?letter=s';
const HOME = 'https://www.derby.example/';
const OTHER = 'https://www.weather.example/';
const SITE = 'https://www.newdb.com/x';
const LIBRARY = 'https://www.derby.example';

interface World {
  tabs?: Record<number, string>;
  opened?: Record<number, { by: number; page?: string }>;
  last?: Record<string, string>;
  goingOn?: number[];
  ledOn?: number[];
  frames?: Record<number, string[]>;
}
const seen = ({ tabs = {}, opened = {}, last = {}, goingOn = [], ledOn = [], frames = {} }: World): Seen => ({
  frames: (tab) => frames[tab] && new Set(frames[tab]),
  page: (tab) => tabs[tab],
  pages: () => Object.values(tabs),
  opened: (tab) => opened[tab],
  lastPage: (origin) => last[origin],
  isGoingOn: (tab) => goingOn.includes(tab),
  isLedOn: (tab) => ledOn.includes(tab),
});
const began = (world: World, by: string | undefined, tabId = 1, byOwnPage = false) =>
  fromList({ tabId, url: SITE, by, byOwnPage }, seen(world), LISTS);

it.each<[string, World, string | undefined, 'list' | 'led' | null]>([
  ['a link in the list’s own tab', { tabs: { 1: LIST } }, LIBRARY, 'list'],
  ['an address typed there', { tabs: { 1: LIST } }, undefined, null],
  [
    'a link of a frame in the list',
    { tabs: { 1: LIST }, frames: { 1: ['https://widget.example'] } },
    'https://widget.example',
    'list',
  ],
  ['the same, frames unknown', { tabs: { 1: LIST } }, 'https://widget.example', 'list'],
  [
    'back from the list to what another site had led to',
    { tabs: { 1: LIST }, frames: { 1: [] } },
    'https://www.weather.example',
    null,
  ],
  ['back from elsewhere to what the library had led to', { tabs: { 1: OTHER, 2: LIST } }, LIBRARY, null],
  ['a reload of what the library had led to', { tabs: { 1: `${SITE}#top`, 2: LIST } }, LIBRARY, null],
  ['a frame that hides its origin', { tabs: { 1: LIST } }, 'null', 'list'],
  ['a link on another page of the library', { tabs: { 1: HOME } }, LIBRARY, null],
  ['the same, with the list in another tab', { tabs: { 1: HOME, 2: LIST } }, LIBRARY, null],
  ['a page of the library’s that the list has led to', { tabs: { 1: HOME }, ledOn: [1] }, LIBRARY, 'led'],
  [
    'a page of the library’s in a tab that the list has opened and may have a name for',
    { tabs: { 1: HOME, 2: LIST }, opened: { 1: { by: 2, page: LIST } } },
    LIBRARY,
    'led',
  ],
  ['the open web', { tabs: { 1: OTHER, 2: LIST } }, 'https://www.weather.example', null],
  ['a new tab that the list opened', { opened: { 1: { by: 2, page: LIST } } }, LIBRARY, 'list'],
  [
    'a blank pop-up that the list opened',
    { tabs: { 1: 'about:blank' }, opened: { 1: { by: 2, page: LIST } } },
    LIBRARY,
    'list',
  ],
  [
    'a new tab that another page opened, with a list elsewhere',
    { tabs: { 2: HOME, 3: LIST }, opened: { 1: { by: 2, page: HOME } } },
    LIBRARY,
    null,
  ],
  [
    'a pop-up whose opener has become the list meanwhile',
    { tabs: { 1: 'about:blank', 2: LIST }, opened: { 1: { by: 2, page: HOME } } },
    LIBRARY,
    'list',
  ],
  ['a new tab that nobody names, a list in some tab', { tabs: { 2: LIST } }, LIBRARY, 'list'],
  [
    'a new tab that nobody names, the list was last of its origin',
    { last: { [LIBRARY]: LIST } },
    LIBRARY,
    'list',
  ],
  [
    'a new tab that nobody names, the list was not last',
    { tabs: { 2: HOME }, last: { [LIBRARY]: HOME } },
    LIBRARY,
    null,
  ],
  ['a new tab from another origin', { tabs: { 2: LIST } }, 'https://www.weather.example', null],
  ['Firefox, which names the page', {}, LIST, 'list'],
  ['Firefox, another page', {}, HOME, null],
  [
    'a tab that the list has a name for, showing a site by now',
    { tabs: { 1: OTHER, 2: LIST }, opened: { 1: { by: 2, page: LIST } } },
    LIBRARY,
    'list',
  ],
  [
    'the same, sent by that site itself',
    { tabs: { 1: OTHER, 2: LIST }, opened: { 1: { by: 2, page: LIST } } },
    'https://www.weather.example',
    null,
  ],
])('%s', (_name, world, by, expected) => {
  expect(began(world, by)).toBe(expected);
});

it('Carrel’s own pages begin nowhere, but go on from a notice that a list has called for', () => {
  expect(began({ tabs: { 1: LIST } }, 'chrome-extension://own', 1, true)).toBe(null);
  expect(began({ goingOn: [1] }, 'chrome-extension://own', 1, true)).toBe('list');
});

const page = fc.constantFrom(LIST, HOME, OTHER, 'about:blank');
const tab = fc.constantFrom('1', '2', '3');
it('nothing typed and nothing of another origin’s page ever begins on a list; whatever a list’s tab asks does', () => {
  const world = fc.record({
    tabs: fc.dictionary(tab, page),
    opened: fc.dictionary(tab, fc.record({ by: fc.constantFrom(1, 2, 3), page })),
    last: fc.constantFrom({}, { [LIBRARY]: LIST }, { [LIBRARY]: HOME }),
  });
  fc.assert(
    fc.property(world, fc.constantFrom(1, 2, 3), (some, tabId) => {
      expect(began(some, undefined, tabId)).toBe(null);
      if (some.tabs[tabId] === OTHER) expect(began(some, 'https://www.weather.example', tabId)).toBe(null);
      if (some.tabs[tabId] === LIST) expect(began(some, LIBRARY, tabId)).toBe('list');
      expect(fromList({ tabId, url: SITE, by: LIBRARY, byOwnPage: false }, seen(some), [])).toBe(null);
    }),
  );
});
