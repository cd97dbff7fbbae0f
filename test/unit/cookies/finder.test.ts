import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Finding, findSignInCookies } from '../../../utils/cookies/finder/find.ts';
import { afterAnswer, cookieHeader, type JarCookie } from '../../../utils/cookies/finder/jar.ts';
import { likelihood, namePattern, vendorRule } from '../../../utils/cookies/finder/rule.ts';
import { isSignedIn, learnSigns } from '../../../utils/cookies/finder/signs.ts';
import { smallestSet, TooManyQuestions } from '../../../utils/cookies/finder/smallest.ts';
import { type Answer, signsOut } from '../../../utils/cookies/finder/walk.ts';

const PAGE = 'https://www.site.example/account';

function cookie(name: string, value = `value-of-${name}`): JarCookie {
  return { name, value, domain: 'www.site.example', hostOnly: true, path: '/', secure: true };
}
const names = (finding: Finding) =>
  'found' in finding ? finding.found.map(({ name }) => name).sort() : finding.problem;

interface SiteOptions {
  /** Sets of cookies; each whole set is enough by itself. */
  needs: string[][];
  /** Gets a new value with every signed-in answer, and the old one is worthless. */
  rotates?: string;
  /** What a stranger gets. */
  stranger?: 'page' | 'redirect' | 'away' | 'sign-out' | 'forbidden';
  /** Ends the session when one of the needed cookies is missing. */
  vengeful?: boolean;
}

/** A site that signs in by cookies, with a clock and an advertisement on every page. */
function simulate(cookies: JarCookie[], options: SiteOptions) {
  const values = new Map(cookies.map(({ name, value }) => [name, value]));
  const asked: string[] = [];
  let ended = false;
  let clock = 0;
  const get = async (address: string, header: string): Promise<Answer> => {
    asked.push(address);
    clock += 1;
    const sent = new Map(header.split('; ').map((pair) => pair.split('=') as [string, string]));
    const holds = (name: string) => sent.get(name) === values.get(name);
    const signedIn = !ended && options.needs.some((set) => set.every(holds));
    const html = (body: string) =>
      `<p>The time is ${clock}</p><img src="/ad/${clock}">${body}<p>About us</p>`;
    const answer = (status: number, body: string, location: string | null = null): Answer => ({
      status,
      location,
      setCookie: [],
      body: html(body),
    });
    const path = new URL(address).pathname;
    if (path === '/login') return answer(200, '<form action="/login"><input type="password"></form>');
    if (!signedIn) {
      if (options.vengeful && sent.size > 1) ended = true;
      if (options.stranger === 'redirect') return answer(302, '', '/login?back=%2Faccount');
      if (options.stranger === 'away') return answer(302, '', 'https://idp.elsewhere.example/sso');
      if (options.stranger === 'sign-out') return answer(302, '', '/user/logout');
      return answer(options.stranger === 'forbidden' ? 403 : 200, '<a href="/login">Sign in</a>');
    }
    const page = answer(200, '<h1>Your account</h1><p>3 books</p><a href="/logout">Sign out</a>');
    if (options.rotates) {
      values.set(options.rotates, `new-${clock}`);
      page.setCookie.push(`${options.rotates}=new-${clock}; Path=/; Secure`);
    }
    return page;
  };
  return { get, asked, values };
}

const jarOf = (count: number) => Array.from({ length: count }, (_, at) => cookie(`c${at}`));
const strangers = fc.constantFrom('page', 'redirect', 'away', 'sign-out', 'forbidden');

describe('smallestSet', () => {
  it('asks once where the likeliest alone is enough', async () => {
    let asked = 0;
    const found = await smallestSet(['a', 'b', 'c', 'd', 'e'], async (subset) => {
      asked += 1;
      return subset.includes('a');
    });
    expect([found, asked]).toEqual([['a'], 1]);
  });
  it('gives up rather than ask for ever', async () => {
    const items = Array.from({ length: 64 }, (_, at) => at);
    const all = async (subset: readonly number[]) => subset.length === 64;
    await expect(smallestSet(items, all, 20)).rejects.toThrow(TooManyQuestions);
  });
});

describe('findSignInCookies', () => {
  it('finds exactly the cookies that are needed, with few requests and never a sign-out', async () => {
    const task = fc.integer({ min: 1, max: 30 }).chain((count) =>
      fc.record({
        count: fc.constant(count),
        needed: fc.uniqueArray(fc.integer({ min: 0, max: count - 1 }), { minLength: 1, maxLength: 5 }),
        stranger: strangers,
        rotates: fc.boolean(),
      }),
    );
    await fc.assert(
      fc.asyncProperty(task, async ({ count, needed, stranger, rotates }) => {
        const cookies = jarOf(count);
        const needs = [needed.map((at) => `c${at}`)];
        const site = simulate(cookies, { needs, stranger, ...(rotates ? { rotates: needs[0]![0]! } : {}) });
        const browser = new Map(cookies.map(({ name, value }) => [name, value]));
        const finding = await findSignInCookies({
          address: PAGE,
          cookies,
          get: site.get,
          onRotated: async ({ name, value }) => void browser.set(name, value),
        });
        expect(names(finding)).toEqual([...needs[0]!].sort());
        // Whoever was signed in still is: the browser holds the values that the site holds.
        expect(browser).toEqual(site.values);
        expect(site.asked.some(signsOut)).toBe(false);
        const k = needed.length;
        const bound =
          5 + Math.ceil(Math.log2(count + 1)) + 2 * k * (1 + Math.ceil(Math.log2(count / k + 1))) + 2 * k;
        const pages = site.asked.filter((address) => address === PAGE).length;
        expect(pages).toBeLessThanOrEqual(bound);
      }),
      { numRuns: 300 },
    );
  });

  it('finds a set of which nothing can be left out where several are enough', async () => {
    const task = fc.integer({ min: 2, max: 20 }).chain((count) =>
      fc.record({
        count: fc.constant(count),
        needs: fc.array(
          fc.uniqueArray(fc.integer({ min: 0, max: count - 1 }), { minLength: 1, maxLength: 3 }),
          { minLength: 2, maxLength: 3 },
        ),
      }),
    );
    await fc.assert(
      fc.asyncProperty(task, async ({ count, needs: sets }) => {
        const cookies = jarOf(count);
        const needs = sets.map((set) => set.map((at) => `c${at}`));
        const finding = await findSignInCookies({
          address: PAGE,
          cookies,
          get: simulate(cookies, { needs }).get,
        });
        const found = names(finding) as string[];
        const enough = (chosen: string[]) => needs.some((set) => set.every((name) => chosen.includes(name)));
        expect(enough(found)).toBe(true);
        for (const name of found) expect(enough(found.filter((other) => other !== name))).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('says what is in the way', async () => {
    const cookies = jarOf(4);
    const task = (get: (address: string, header: string) => Promise<Answer>, address = PAGE) =>
      findSignInCookies({ address, cookies, get }).then(names);
    const answer = (status: number, body = ''): Promise<Answer> =>
      Promise.resolve({ status, location: null, setCookie: [], body });
    expect(await task(() => answer(200, '<p>Public</p>'))).toBe('looks-the-same');
    expect(await task(() => answer(429))).toBe('site-refuses');
    const vengeful = simulate(cookies, { needs: [['c1', 'c3']], vengeful: true });
    expect(await task(vengeful.get)).toBe('sign-in-lost');
    for (const address of [
      'https://www.site.example/logout',
      'chrome://settings',
      'https://x.example/?do=signout',
    ]) {
      const { get, asked } = simulate(cookies, { needs: [['c1']] });
      expect([await task(get, address), asked]).toEqual(['bad-address', []]);
    }
    const none = await findSignInCookies({ address: PAGE, cookies: [], get: () => answer(200) });
    expect(names(none)).toBe('no-cookies');
  });
});

describe('the jar', () => {
  it('sends by host, path and scheme, longest path first', () => {
    const jar = [
      cookie('a'),
      { ...cookie('b'), path: '/account' },
      { ...cookie('c'), path: '/acc' },
      { ...cookie('d'), domain: 'site.example', hostOnly: false },
      { ...cookie('e'), domain: 'site.example' },
    ];
    expect(cookieHeader(jar, PAGE)).toBe('b=value-of-b; a=value-of-a; d=value-of-d');
    expect(cookieHeader(jar, 'http://www.site.example/account')).toBe('');
  });
  it('takes new values and deletions, and nothing for other domains', () => {
    const lines = ['a=2; Path=/', 'b=; Max-Age=0; Path=/', 'z=1; Domain=other.example'];
    expect(
      afterAnswer([cookie('a'), cookie('b')], PAGE, lines, 0).map(({ name, value }) => name + value),
    ).toEqual(['a2']);
  });
});

describe('signs', () => {
  const at = (body: string, status = 200, address = PAGE) => ({ address, status, body });
  it('learns from the page itself, in any language', () => {
    const mine = (clock: number) => at(`<p>${clock}</p><h1>我的書架</h1><a href="/登出">登出</a><p>聯絡</p>`);
    const other = at('<p>9</p><a href="/登入">登入</a><p>聯絡</p>');
    const signs = learnSigns(mine(1), mine(2), other)!;
    expect(isSignedIn(mine(3), signs)).toBe(true);
    expect(isSignedIn(other, signs)).toBe(false);
    expect(isSignedIn(at('<h1>我的書架</h1>', 500), signs)).toBe(false);
  });
  it('finds nothing to go by where the page is the same for all', () => {
    expect(learnSigns(at('<p>a</p>'), at('<p>a</p>'), at('<p>a</p><p>b</p>'))).toBeNull();
  });
});

describe('the rule', () => {
  it('turns names of one visit into patterns', () => {
    expect(namePattern('sessionid')).toBe('sessionid');
    expect(namePattern('DW48b4e432e5f8a0d1cc9271ba8f4bd3ff')).toBe('/^DW[0-9a-f]{32}$/');
    expect(namePattern('_shibsession_64656661')).toBe('/^_shibsession_[0-9a-f]{8}$/');
    expect(namePattern('48b4e432e5f8a0d1')).toBe('48b4e432e5f8a0d1');
    expect(namePattern('deadbeef')).toBe('deadbeef');
  });
  it('changes a known vendor, and describes an unknown one', () => {
    const vendor = { id: 'somedb', name: 'SomeDB', category: 'database', hosts: ['somedb.example'] } as const;
    const known = { ...vendor, hosts: [...vendor.hosts], signInCookies: ['/^a/'] };
    expect(vendorRule(known, { id: 'somedb', grade: 'meets' }, 'somedb.example', ['b', 'ab'])).toEqual({
      id: 'somedb',
      grade: 'meets',
      signInCookies: ['/^a/', 'b'],
    });
    expect(vendorRule(undefined, undefined, 'whales.example', ['sid'])).toEqual({
      id: 'whales-example',
      name: 'whales.example',
      category: 'database',
      hosts: ['whales.example'],
      signInCookies: ['sid'],
    });
  });
  it('puts what is known to sign in first, and trackers last', () => {
    const order = ['_ga', 'theme', 'JSESSIONID']
      .map((name) => ({ name, value: 'x', httpOnly: false }))
      .sort((a, b) => likelihood(b) - likelihood(a));
    expect(order.map(({ name }) => name)).toEqual(['JSESSIONID', 'theme', '_ga']);
  });
});
