/** Links of the library's own pages that staff should hear of. */
import { expect, it } from 'vitest';
import { CountedLinks } from '../../../../utils/handoff/counted-links.ts';

it('counts different links, not how often they were seen', () => {
  const counted = new CountedLinks();
  counted.note('c.example', 'https://c.example/');
  counted.note('b.example', 'https://b.example/');
  for (const address of ['https://a.example/1', 'https://a.example/1', 'https://a.example/2'])
    counted.note('a.example', address);
  expect(counted.counts()).toEqual([
    { key: 'a.example', links: 2 },
    { key: 'b.example', links: 1 },
    { key: 'c.example', links: 1 },
  ]);
});

it('is bounded, whatever a page holds', () => {
  const counted = new CountedLinks();
  for (let at = 0; at < 1500; at += 1) counted.note(`s${at}.example`, 'https://x.example/');
  for (let at = 0; at < 500; at += 1) counted.note('s0.example', `https://x.example/${at}`);
  expect(counted.counts()).toHaveLength(1000);
  expect(counted.counts()[0]).toEqual({ key: 's0.example', links: 100 });
});
