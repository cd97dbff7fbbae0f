/** Which pages are lists of databases, and who is no other company for a link on one. */
import { expect, it } from 'vitest';
import { isListPage, isOwnToLists, linkingHosts } from '../../../utils/policy/list-pages.ts';
import { DEFAULT_POLICY } from '../../../utils/policy/schema.ts';

it.each([
  ['https://guides.lib.example/az', 'https://guides.lib.example/az', true],
  ['https://guides.lib.example/az/', 'https://guides.lib.example/az', true],
  ['https://guides.lib.example/az', 'http://guides.lib.example/AZ/subjects?page=2#b', true],
  ['https://guides.lib.example/az', 'https://guides.lib.example/azure', false],
  ['https://guides.lib.example/az', 'https://guides.lib.example/', false],
  ['https://guides.lib.example/az', 'https://www.lib.example/az', false],
  ['https://guides.lib.example/az', 'https://guides.lib.example:8443/az', false],
  ['https://databases.lib.example/', 'https://databases.lib.example/any/page', true],
  ['https://lib.example/index.php?page=databases', 'https://lib.example/index.php?x=1&page=databases', true],
  ['https://lib.example/index.php?page=databases', 'https://lib.example/index.php?page=news', false],
  ['https://lib.example/#/databases', 'https://lib.example/#/databases/history', true],
  ['https://lib.example/#/databases', 'https://lib.example/#/news', false],
  ['https://lib.example/az', 'about:blank', false],
  ['https://lib.example/az', 'file:///az', false],
  ['https://lib.example/az', 'no address', false],
])('the list %s, the page %s: %s', (list, page, is) => {
  expect(isListPage(page, [list])).toBe(is);
});

it('without lists, or without a page, nothing is one', () => {
  expect(isListPage('https://lib.example/az', [])).toBe(false);
  expect(isListPage(undefined, ['https://lib.example/'])).toBe(false);
});

const policy = {
  ...DEFAULT_POLICY,
  library: {
    ...DEFAULT_POLICY.library,
    homeUrl: 'https://www.derby.example/',
    catalogUrls: ['https://derby.catalogs.example/'],
    databaseListUrls: ['https://derby.guides.example/az', 'https://derby.guides.example/more'],
  },
};

it.each([
  ['www.derby.example', true],
  ['sub.www.derby.example', true],
  ['derby.catalogs.example', true],
  ['other.catalogs.example', false],
  ['derby.guides.example', true],
  ['other.guides.example', true],
  ['somedb.example', false],
])('%s is no other company: %s', (host, own) => {
  expect(isOwnToLists(host, policy)).toBe(own);
});

it('links are marked on the library’s pages, its catalogue’s and its lists’', () => {
  expect(linkingHosts(policy)).toEqual([
    'www.derby.example',
    'derby.catalogs.example',
    'derby.guides.example',
  ]);
});
