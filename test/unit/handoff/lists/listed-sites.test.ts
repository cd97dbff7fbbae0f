/** Sites that the library's lists link to and no record names. */
import { expect, it } from 'vitest';
import { ListedSites } from '../../../../utils/handoff/listed-sites.ts';

it('counts different links, not how often they were seen, and leaves out whom a record names by now', () => {
  const listed = new ListedSites();
  for (const address of ['https://a.example/1', 'https://a.example/1', 'https://a.example/2'])
    listed.note('a.example', address);
  listed.note('b.example', 'https://b.example/');
  listed.note('c.example', 'https://c.example/');
  expect(listed.sites((site) => site === 'b.example')).toEqual([
    { site: 'a.example', links: 2 },
    { site: 'c.example', links: 1 },
  ]);
});

it('is bounded, whatever a page holds', () => {
  const listed = new ListedSites();
  for (let at = 0; at < 1500; at += 1) listed.note(`s${at}.example`, 'https://x.example/');
  for (let at = 0; at < 500; at += 1) listed.note('s0.example', `https://x.example/${at}`);
  const sites = listed.sites(() => false);
  expect(sites).toHaveLength(1000);
  expect(sites[0]).toEqual({ site: 's0.example', links: 100 });
});
