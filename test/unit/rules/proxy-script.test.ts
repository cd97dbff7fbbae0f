/** The script as the browser would run it, against the plain function, and against the guard that stands above it. */
import { createContext, runInContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handOffOf, isGranted } from '../../../utils/handoff/decide.ts';
import { ownHosts } from '../../../utils/policy/own-hosts.ts';
import { DEFAULT_POLICY, type Policy } from '../../../utils/policy/schema.ts';
import {
  type HeldHosts,
  heldHosts,
  holdsNoMore,
  isHeld,
  proxyScript,
} from '../../../utils/rules/proxy-script.ts';
import { floorInput } from '../../../utils/session/floor.ts';
import { buildVendorIndex } from '../../../utils/vendors/index-hosts.ts';
import type { Vendor } from '../../../utils/vendors/record.ts';

const DEAD = 'PROXY 127.0.0.1:9';

/** What the script answers, asked as the browser asks. */
function run(hosts: HeldHosts, otherwise = 'DIRECT') {
  const context = createContext({});
  runInContext(proxyScript(hosts, otherwise), context);
  return (host: string): string => {
    Object.assign(context, { host });
    return runInContext('FindProxyForURL("https://" + host + "/", host)', context);
  };
}
const vendor = (id: string, hosts: string[], more: Partial<Vendor> = {}): Vendor => ({
  id,
  name: id,
  category: 'database',
  hosts,
  ...more,
});

describe('what is held', () => {
  const waiting = [
    vendor('db', ['somedb.example'], { embeddedHosts: ['covers.somedb.example'] }),
    vendor('shop', ['play.big.example', 'big.example/learning']),
    vendor('own', ['lib.edu', 'old.lib.edu']),
    vendor('script', ['xn--fsqu00a.example', '例子.example']),
  ];
  const passing = [
    vendor('yes', ['books.somedb.example', 'paid.example/shop']),
    vendor('free', ['free.example']),
  ];
  const hosts = heldHosts({
    waiting: [...waiting, vendor('p', ['paid.example'])],
    passing,
    own: ['lib.edu'],
  });
  const answer = run(hosts);

  it.each<[host: string, held: boolean, why: string]>([
    ['somedb.example', true, 'the domain itself'],
    ['www.somedb.example', true, 'all below it'],
    ['www.somedb.example.', true, 'with the dot at the end'],
    ['a.b.c.somedb.example', true, 'however deep'],
    ['othersomedb.example', false, 'no other domain that ends alike'],
    ['example', false, 'no suffix above it'],
    ['books.somedb.example', false, 'a vendor with a yes below it'],
    ['img.books.somedb.example', false, 'and all below that'],
    ['covers.somedb.example', false, 'what library pages embed'],
    ['play.big.example', true, 'a host'],
    ['www.big.example', false, 'a vendor by path holds no host'],
    ['paid.example', false, 'a path that passes keeps its host free'],
    ['lib.edu', false, 'the library itself, though a vendor claims it'],
    ['old.lib.edu', false, 'and all below the library'],
    ['free.example', false, 'a vendor that needs no notice'],
    ['xn--fsqu00a.example', true, 'another script, as the browser writes it'],
    ['127.0.0.1', false, 'an address of numbers'],
    ['::1', false, 'an address of numbers'],
    ['', false, 'nothing'],
  ])('%s: %s (%s)', (host, held) => {
    expect(isHeld(host, hosts)).toBe(held);
    expect(answer(host)).toBe(held ? DEAD : 'DIRECT');
  });

  it('is in ASCII, whatever stands in a list', () => {
    const odd = [
      '例子.example',
      'ü.example',
      'a"b.example',
      "'];alert(1);//",
      '\u2028.example',
      'constructor',
      'a b',
    ];
    const script = proxyScript(heldHosts({ waiting: [vendor('odd', odd)], passing: [], own: [] }), 'DIRECT');
    expect(script).toMatch(/^[\x20-\x7e\n]*$/);
    const says = run(heldHosts({ waiting: [vendor('odd', odd)], passing: [], own: [] }));
    expect([says('xn--fsqu00a.example'), says('xn--tda.example'), says('constructor')]).toEqual([
      DEAD,
      DEAD,
      DEAD,
    ]);
    expect(says('example')).toBe('DIRECT');
  });

  it('leaves the browser its own services, should a vendor have the domain', () => {
    const says = run(
      heldHosts({ waiting: [vendor('g', ['google.com', 'googleapis.com'])], passing: [], own: [] }),
    );
    expect(says('www.google.com')).toBe(DEAD);
    for (const host of ['clients2.google.com', 'update.googleapis.com', 'safebrowsing.googleapis.com'])
      expect(says(host)).toBe('DIRECT');
  });

  it('sends everything else the way the library says', () => {
    expect(run(hosts, 'PROXY proxy.lib.edu:3128; DIRECT')('www.free.example')).toBe(
      'PROXY proxy.lib.edu:3128; DIRECT',
    );
  });

  it('takes 20,000 hosts: computed, loaded and asked 20,000 times within seconds', () => {
    const many = Array.from({ length: 20_000 }, (_, at) => vendor(`v${at}`, [`vendor-${at}.example`]));
    const start = performance.now();
    const held = heldHosts({ waiting: many, passing: [], own: ['derby.example'] });
    const says = run(held);
    for (const at of many.keys()) if (at % 10 === 0) expect(says(`www.vendor-${at}.example`)).toBe(DEAD);
    expect(says('www.derby.example')).toBe('DIRECT');
    // The browser refuses more than one megabyte.
    expect(proxyScript(held, 'DIRECT').length).toBeLessThan(700_000);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

const LABELS = ['a', 'b', 'c', 'www'];
const host = fc
  .array(fc.constantFrom(...LABELS), { minLength: 0, maxLength: 3 })
  .chain((labels) =>
    fc.constantFrom('x.test', 'y.test', 'z.test').map((domain) => [...labels, domain].join('.')),
  );
const entry = fc.tuple(host, fc.constantFrom('', '', '', '/p', '/p/q')).map((parts) => parts.join(''));
const vendors = fc
  .array(
    fc.record({
      hosts: fc.array(entry, { minLength: 1, maxLength: 3 }),
      embeddedHosts: fc.array(host, { maxLength: 1 }),
      notice: fc.constantFrom('standard' as const, 'standard' as const, 'none' as const),
    }),
    { maxLength: 5 },
  )
  .map((records) => {
    // Two vendors never claim the same: merging sees to it.
    const taken = new Set<string>();
    return records.map(({ hosts, ...rest }, at) => {
      const mine = hosts.filter((name) => !taken.has(name));
      for (const name of mine) taken.add(name);
      return vendor(`v${at}`, mine, rest);
    });
  });
const library = fc.record({
  libraryHosts: fc.array(host, { maxLength: 1 }),
  proxies: fc.array(host, { maxLength: 1 }),
});

function situation(
  records: Vendor[],
  consents: string[],
  own: { libraryHosts: string[]; proxies: string[] },
) {
  const policy: Policy = {
    ...DEFAULT_POLICY,
    cookies: { ...DEFAULT_POLICY.cookies, libraryHosts: own.libraryHosts },
    proxies: own.proxies.map((host) => ({ host, kind: 'ezproxy' as const, labels: {}, ports: {} })),
  };
  const known = new Map(records.map((record) => [record.id, record]));
  const hosts = heldHosts(floorInput(consents, { policy, vendors: known }));
  const resolving = { index: buildVendorIndex(records), ...ownHosts(policy) };
  const guardHolds = (address: string) => {
    const handOff = handOffOf(address, resolving, known);
    return handOff !== null && !isGranted(handOff, consents, policy);
  };
  return { hosts, guardHolds };
}
const consents = fc.subarray(['v0', 'v1', 'v2', 'v3', 'v4']);

describe('for any vendors, yeses and library', () => {
  it('the script says what the plain function says', () => {
    fc.assert(
      fc.property(
        vendors,
        consents,
        library,
        fc.array(host, { minLength: 1 }),
        (records, yes, own, asked) => {
          const { hosts } = situation(records, yes, own);
          const says = run(hosts);
          for (const name of asked) expect(says(name)).toBe(isHeld(name, hosts) ? DEAD : 'DIRECT');
        },
      ),
    );
  });

  it('no page is held that the guard would let pass: the notice always comes first', () => {
    fc.assert(
      fc.property(
        vendors,
        consents,
        library,
        host,
        fc.constantFrom('/', '/p', '/p/q/r'),
        (records, yes, own, name, path) => {
          const { hosts, guardHolds } = situation(records, yes, own);
          if (isHeld(name, hosts)) expect(guardHolds(`https://${name}${path}`)).toBe(true);
        },
      ),
    );
  });

  it('a whole host that the guard holds is held, unless something on or around it passes', () => {
    fc.assert(
      fc.property(vendors, consents, library, host, (records, yes, own, name) => {
        const { hosts, guardHolds } = situation(records, yes, own);
        const around = (other: string) => name === other || name.endsWith(`.${other}`);
        const free = [
          ...own.libraryHosts,
          ...own.proxies,
          ...records.flatMap((record) => record.embeddedHosts ?? []),
          ...records
            .filter((record) => record.notice === 'none' || yes.includes(record.id))
            .flatMap((record) => record.hosts),
        ].map((other) => other.replace(/\/.*/, ''));
        const byPathOnly = !records.some(({ hosts }) =>
          hosts.some((own) => !own.includes('/') && around(own)),
        );
        if (!free.some(around) && !byPathOnly)
          expect(isHeld(name, hosts)).toBe(guardHolds(`https://${name}/`));
      }),
    );
  });

  it('a yes takes hosts out of the script and puts none in', () => {
    fc.assert(
      fc.property(vendors, consents, library, host, (records, yes, own, name) => {
        const before = situation(records, [], own).hosts;
        const after = situation(records, yes, own).hosts;
        if (isHeld(name, after)) expect(isHeld(name, before)).toBe(true);
        expect(holdsNoMore(after, before)).toBe(true);
      }),
    );
  });

  it('to hold no more means just that', () => {
    fc.assert(
      fc.property(
        vendors,
        consents,
        consents,
        library,
        fc.array(host, { minLength: 5 }),
        (records, one, two, own, asked) => {
          const [a, b] = [situation(records, one, own).hosts, situation(records, two, own).hosts];
          if (holdsNoMore(a, b))
            for (const name of asked) if (isHeld(name, a)) expect(isHeld(name, b)).toBe(true);
        },
      ),
    );
  });
});
