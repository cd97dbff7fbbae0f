import { describe, expect, it } from 'vitest';
import { type ProxiedParts, proxiedPartRules } from '../../../utils/rules/proxied-parts.ts';

const PARTS = { excludedResourceTypes: ['main_frame'] } as never;
const proxy = (host: string, kind: 'ezproxy' | 'wam' | 'webvpn' = 'ezproxy', ports = {}) => ({
  host,
  kind,
  labels: {},
  ports,
});
const session: ProxiedParts = {
  proxies: [proxy('login.ez.lib.example:443', 'ezproxy', { 2050: 'b', 2051: 'a' })],
  waiting: ['b.example', 'mgg-online.example', 'in.a.example', 'big.example/learning', 'catalog.lib.example'],
  waitingIds: new Set(['b']),
  passing: ['a.example', 'parts.b.example'],
  libraryHosts: ['lib.example'],
};

/** What the browser makes of the rules: of those that match the highest priority counts, and `allow` before `block`. */
function verdict(url: string, more: Partial<ProxiedParts> = {}): string {
  const { host, hostname } = new URL(url);
  const matching = proxiedPartRules({ ...session, ...more }, PARTS).filter(({ condition }) => {
    const { requestDomains, urlFilter, regexFilter } = condition;
    if (requestDomains && !requestDomains.some((own) => hostname === own || hostname.endsWith(`.${own}`)))
      return false;
    if (regexFilter && !new RegExp(regexFilter).test(url)) return false;
    if (urlFilter === undefined) return true;
    const text = urlFilter.replace(/^\|\|/, '').replace(/[.+?^${}()|[\]\\]/g, '\\$&');
    const end = text.endsWith('\\^') ? `${text.slice(0, -2)}([^\\w.%-]|$)` : text;
    return (
      new RegExp(urlFilter.startsWith('||') ? `^[a-z]+://([^/]+\\.)?${end}` : end).test(url) && host !== ''
    );
  });
  const first = matching.sort(
    (x, y) => y.priority! - x.priority! || x.action.type.localeCompare(y.action.type),
  )[0];
  return first?.action.type ?? 'allow';
}

describe('parts behind a proxy of the library', () => {
  it.each([
    // Of a vendor that waits, as EZproxy writes it for https and for http.
    ['https://www-b-example.ez.lib.example/x.png', 'block'],
    ['wss://www-b-example.ez.lib.example/x', 'block'],
    ['https://b-example.ez.lib.example/x.png', 'block'],
    ['https://b-example.ez.lib.example:2443/x.png', 'block'],
    ['http://www.b.example.ez.lib.example/x.png', 'block'],
    ['http://0-www.b.example.ez.lib.example/x.png', 'block'],
    ['http://0-b-example.ez.lib.example/x.png', 'block'],
    // Real hyphens, doubled and not.
    ['https://www-mgg--online-example.ez.lib.example/x.png', 'block'],
    ['https://www-mgg-online-example.ez.lib.example/x.png', 'block'],
    // A path of a host that is otherwise nobody's.
    ['https://www-big-example.ez.lib.example/learning/x.png', 'block'],
    ['https://www-big-example.ez.lib.example/jobs/x.png', 'allow'],
    // Ports that staff have named.
    ['https://ez.lib.example:2050/x.png', 'block'],
    ['https://ez.lib.example:2051/x.png', 'allow'],
    // The vendor with a yes, another one below it, and a host of the waiting one's that passes everywhere.
    ['https://www-a-example.ez.lib.example/x.png', 'allow'],
    ['https://img-in-a-example.ez.lib.example/x.png', 'block'],
    ['https://parts-b-example.ez.lib.example/x.png', 'allow'],
    ['https://x-parts-b-example.ez.lib.example/x.png', 'allow'],
    // The library's own, and what nobody has described.
    ['https://ez.lib.example/public/logo.png', 'allow'],
    ['https://login.ez.lib.example/login?url=https://www.b.example/', 'allow'],
    ['https://catalog-lib-example.ez.lib.example/x.png', 'allow'],
    ['https://cdn-other-example.ez.lib.example/x.png', 'allow'],
    ['https://www-notb-example.ez.lib.example/x.png', 'allow'],
    ['https://www-b-example.elsewhere.example/x.png', 'allow'],
  ])('%s -> %s', (url, expected) => {
    expect(verdict(url)).toBe(expected);
  });

  it('of WAM and WebVPN are known by their own ways of writing', () => {
    const wam = { proxies: [proxy('cat.lib.example', 'wam')] };
    expect(verdict('https://0-b.example.cat.lib.example/x.png', wam)).toBe('block');
    expect(verdict('https://0-www.b.example.cat.lib.example/x.png', wam)).toBe('block');
    const vpn = { proxies: [proxy('webvpn.lib.example', 'webvpn')] };
    expect(verdict('https://www-b-example-s.webvpn.lib.example/x.png', vpn)).toBe('block');
  });

  it('all wait where there are more vendors than the browser takes rules, but those with a yes', () => {
    const waiting = Array.from({ length: 6000 }, (_, at) => `vendor${at}.example`);
    expect(proxiedPartRules({ ...session, waiting }, PARTS).length).toBeLessThan(2600);
    expect(verdict('https://www-vendor5999-example.ez.lib.example/x.png', { waiting })).toBe('block');
    expect(verdict('https://www-a-example.ez.lib.example/x.png', { waiting })).toBe('allow');
    expect(verdict('https://ez.lib.example/public/logo.png', { waiting })).toBe('allow');
    const many = { waiting, passing: waiting };
    expect(proxiedPartRules({ ...session, ...many }, PARTS).length).toBeLessThan(2600);
  });

  it('need no rule where the library has no proxy', () => {
    expect(proxiedPartRules({ ...session, proxies: [] }, PARTS)).toEqual([]);
  });
});

describe('companies that only lists of libraries name', () => {
  const listed = ['far.example', 'far-off.example', 'sub.a.example'];
  it.each([
    ['https://www-far-example.ez.lib.example/x.png', 'block'],
    ['https://far-example.ez.lib.example/x.png', 'block'],
    ['http://any.far.example.ez.lib.example/x.png', 'block'],
    ['https://www-far--off-example.ez.lib.example/x.png', 'block'],
    ['https://www-far-off-example.ez.lib.example/x.png', 'block'],
    // Below a vendor with a yes, another company.
    ['https://sub-a-example.ez.lib.example/x.png', 'block'],
    ['https://www-a-example.ez.lib.example/x.png', 'allow'],
    ['https://www-nobody-example.ez.lib.example/x.png', 'allow'],
  ])('%s: %s', (url, expected) => {
    expect(verdict(url, { listed })).toBe(expected);
  });

  it('a thousand of them are a rule or two, and none for each', () => {
    const many = Array.from({ length: 1000 }, (_, at) => `vendor${at}.example`);
    const rules = (more: Partial<ProxiedParts>) => proxiedPartRules({ ...session, ...more }, PARTS).length;
    expect(rules({ listed: many })).toBe(rules({}) + 1);
    expect(rules({ listed: many, proxies: [...session.proxies, proxy('p.lib.example')] })).toBe(
      rules({ proxies: [...session.proxies, proxy('p.lib.example')] }) + 1,
    );
  });
});
