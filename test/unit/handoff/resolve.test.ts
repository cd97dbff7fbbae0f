import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolve } from '../../../utils/handoff/resolve.ts';
import type { LibraryProxy } from '../../../utils/policy/schema.ts';
import { deproxyHost, registrableDomain } from '../../../utils/vendors/hosts.ts';
import { buildVendorIndex } from '../../../utils/vendors/index-hosts.ts';
import type { Vendor } from '../../../utils/vendors/record.ts';

const vendor = (id: string, ...hosts: string[]): Vendor => ({ id, name: id, category: 'database', hosts });
const proxies: LibraryProxy[] = [
  { host: 'ezproxy.derby.example', kind: 'ezproxy', labels: { hist: 'somedb' }, ports: { '2050': 'other' } },
];
const context = {
  index: buildVendorIndex([
    vendor('somedb', 'somedb.example'),
    vendor('other', 'other.example'),
    vendor('jstor', 'jstor.org'),
    vendor('linkedin-learning', 'linkedin.com/learning'),
    vendor('amazon', 'amazon.com'),
  ]),
  proxies,
  libraryHosts: ['derby.example'],
};

describe('resolve', () => {
  it.each([
    ['https://www.somedb.example/search', 'somedb', null, []],
    ['https://www.linkedin.com/learning/x', 'linkedin-learning', null, []],
    ['https://www.linkedin.com/jobs', null, null, []],
    ['https://catalog.derby.example/', null, null, []],
    [
      'https://login.ezproxy.derby.example/login?url=https://www.somedb.example/search?a=1&b=2',
      'somedb',
      'https://www.somedb.example/search?a=1&b=2',
      ['ezproxy'],
    ],
    [
      'https://login.ezproxy.derby.example/login?qurl=https%3A%2F%2Fwww.somedb.example%2Fs%3Fa%3D1%26b%3D2',
      'somedb',
      'https://www.somedb.example/s?a=1&b=2',
      ['ezproxy'],
    ],
    [
      'https://unknown.lib.example/Login?auth=x&url=https://jstor.org/1',
      'jstor',
      'https://jstor.org/1',
      ['ezproxy'],
    ],
    [
      'https://www-somedb-example.ezproxy.derby.example/a',
      'somedb',
      'https://www.somedb.example/a',
      ['ezproxy'],
    ],
    ['https://www-jstor-org.derby.idm.oclc.org/x', 'jstor', 'https://www.jstor.org/x', ['ezproxy']],
    ['https://login.derby.idm.oclc.org/', null, null, []],
    ['https://ezproxy.derby.example/login/hist', 'somedb', null, ['ezproxy']],
    ['https://ezproxy.derby.example:2050/x', 'other', null, ['ezproxy']],
    ['https://ezproxy.derby.example/login/secret', null, null, ['ezproxy']],
    [
      'https://go.openathens.net/redirector/d.org?url=https%3A%2F%2Fjstor.org%2F',
      'jstor',
      'https://jstor.org/',
      ['openathens'],
    ],
    [
      'https://go.example/count?link=https://login.p.example/login?url=https://jstor.org/',
      'jstor',
      'https://jstor.org/',
      ['counter', 'ezproxy'],
    ],
    ['https://ok.example/?url=https://other2.example/', null, null, []],
    ['javascript:alert(1)', null, null, []],
    ['https://x.example/login?url=javascript:alert(1)', null, null, []],
    ['nonsense', null, null, []],
  ])('%s', (input, id, destination, via) => {
    expect(resolve(input, context)).toEqual({ vendor: id, destination, via });
  });

  it('never throws, never returns anything but a web address, whatever comes in', () => {
    const nested = fc
      .array(
        fc.constantFrom('https://login.p.example/login?url=', 'https://go.openathens.net/redirector/x?url='),
        { maxLength: 50 },
      )
      .map((parts) => `${parts.join('')}https://jstor.org/`);
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), nested, fc.string({ unit: 'binary' })), (input) => {
        const { destination } = resolve(input, context);
        if (destination !== null) expect(new URL(destination).protocol).toMatch(/^https?:$/);
      }),
      { numRuns: 20_000 },
    );
  });
});

describe('deproxyHost', () => {
  it.each([
    ['www-google--analytics-com.ezproxy.derby.example', 'www.google-analytics.com'],
    ['www.tracker.example.ezproxy.derby.example', 'www.tracker.example'],
    ['p180-www.otherdb.com.ezproxy.derby.example', 'www.otherdb.com'],
    ['0-www.referenceusa.com.ezproxy.derby.example', 'www.referenceusa.com'],
    ['login.ezproxy.derby.example', 'login.ezproxy.derby.example'],
    ['ezproxy.derby.example', 'ezproxy.derby.example'],
    ['www.jstor.org', 'www.jstor.org'],
    // Of South Africa the suffix list has the second level only.
    ['www.news.co.za', 'www.news.co.za'],
    ['www-news-co-za.ezproxy.derby.example', 'www.news.co.za'],
  ])('%s -> %s', (host, real) => {
    expect(deproxyHost(host, proxies)).toBe(real);
  });
  it('finds registrable domains by the public suffix list', () => {
    expect(registrableDomain('a.b.co.uk')).toBe('b.co.uk');
    expect(registrableDomain('10.0.0.1')).toBe('10.0.0.1');
  });
});

it('a vendor on the way is the vendor, wherever it leads on to: it receives the bytes', () => {
  const input = 'https://www.amazon.com/login?url=https://jstor.org/';
  expect(resolve(input, context)).toEqual({ vendor: 'amazon', destination: null, via: [] });
});
