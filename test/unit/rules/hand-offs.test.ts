import { describe, expect, it } from 'vitest';
import { gateRules } from '../../../utils/rules/gate.ts';
import { type OpenSession, openRules } from '../../../utils/rules/hand-offs.ts';
import { policyVisitRule } from '../../../utils/rules/single.ts';
import type { Vendor } from '../../../utils/vendors/record.ts';

const vendor = (id: string, ...hosts: string[]): Vendor => ({ id, name: id, category: 'database', hosts });
const session: OpenSession = {
  vendors: [vendor('a', 'a.example'), vendor('b', 'b.a.example'), vendor('learning', 'big.example/learning')],
  consents: [],
  proxies: [{ host: 'ezproxy.lib.example', kind: 'ezproxy', labels: {}, ports: {} }],
  libraryHosts: ['lib.example'],
  beforeConsent: 'block-everything',
  noticeUrl: 'chrome-extension://x/notice.html',
  reduced: true,
};
const top = (rules: ReturnType<typeof openRules>, url: string, type: string) => {
  const { hostname } = new URL(url);
  const within = (domains?: string[]) =>
    domains?.some((own) => hostname === own || hostname.endsWith(`.${own}`));
  const matching = rules.filter(({ condition }) => {
    const { resourceTypes, excludedResourceTypes } = condition;
    if (!(resourceTypes ?? [type]).some((known) => known === type)) return false;
    // A rule that names no kind at all is about every kind but pages.
    if ((excludedResourceTypes ?? (resourceTypes ? [] : ['main_frame'])).some((known) => known === type)) {
      return false;
    }
    if (condition.requestDomains && !within(condition.requestDomains)) return false;
    if (within(condition.excludedRequestDomains)) return false;
    if (condition.regexFilter && !new RegExp(condition.regexFilter).test(url)) return false;
    if (!condition.urlFilter) return true;
    if (/^\|h/.test(condition.urlFilter)) return condition.urlFilter === `|${url}|`;
    if (!condition.urlFilter.startsWith('||')) return url.includes(condition.urlFilter.replace('^', '/'));
    const entry = condition.urlFilter.slice(2);
    return new RegExp(`^https?://([^/]+\\.)?${entry.replaceAll('.', '\\.')}`).test(url);
  });
  // The browser prefers allow, then block, then redirect within one priority.
  const order = ['redirect', 'block', 'allow'];
  matching.sort(
    (x, y) => y.priority! - x.priority! || order.indexOf(y.action.type) - order.indexOf(x.action.type),
  );
  return matching[0]?.action.type;
};

describe('openRules', () => {
  it('gives the browser nothing that it would refuse, whatever a list holds', () => {
    const many = Array.from({ length: 6000 }, (_, i) => ({
      ...vendor(`v${i}`, `vendor${i}.example`, `big.example/größe-${i}`),
      privacyPolicyUrl: `https://vendor${i}.example/datenschutzerklärung?${'long'.repeat(100)}`,
      termsUrl: `https://bücher${i}.example/`,
    }));
    const rules = openRules({ ...session, vendors: many });
    expect(rules.length).toBeLessThan(4900);
    expect(rules.filter(({ condition }) => condition.regexFilter).length).toBeLessThan(900);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: this is what ASCII is.
    for (const rule of rules) expect(JSON.stringify(rule)).toMatch(/^[\x00-\x7f]*$/);
  });

  it('lets one tab load exactly one policy page, and none with a star in its address', () => {
    const { id, condition } = policyVisitRule('https://www.a.example/privacy?x=1', 7)!;
    expect(condition).toMatchObject({
      urlFilter: '|https://www.a.example/privacy?x=1|',
      tabIds: [7],
      requestMethods: ['get'],
      resourceTypes: ['main_frame'],
    });
    expect(openRules(session).map((rule) => rule.id)).not.toContain(id);
    expect(policyVisitRule('https://www.a.example/*', 7)).toBeNull();
  });

  it.each([
    ['https://www.a.example/x', 'main_frame', 'redirect'],
    ['https://www.a.example/x', 'image', 'block'],
    ['https://www.a.example/x', 'imageset', 'block'],
    ['https://www.a.example/x', 'a kind of tomorrow', 'block'],
    ['https://other.example/', 'main_frame', 'allow'],
    ['https://other.example/', 'script', 'allow'],
    ['https://other.example/', 'a kind of tomorrow', 'allow'],
    ['https://big.example/learning/x', 'main_frame', 'redirect'],
    ['https://big.example/jobs', 'main_frame', 'allow'],
    ['https://login.ezproxy.lib.example/login?url=https://www.a.example/x', 'main_frame', 'redirect'],
    ['https://login.ezproxy.lib.example/login', 'main_frame', 'allow'],
    ['https://www-a-example.ezproxy.lib.example/x', 'main_frame', 'redirect'],
    ['http://www.a.example.ezproxy.lib.example/x', 'main_frame', 'redirect'],
    ['https://login.ezproxy.lib.example/menu', 'main_frame', 'allow'],
    ['https://www-a-example.ezproxy.lib.example/x', 'image', 'block'],
    ['https://www-c-example.ezproxy.lib.example/x', 'image', 'allow'],
  ])('before consent %s %s -> %s', (url, type, action) => {
    expect(top(openRules(session), url, type)).toBe(action);
  });

  it.each([
    ['https://www.a.example/x', 'main_frame', 'allow'],
    ['https://www.a.example/x', 'image', 'allow'],
    ['https://www.a.example/x', 'imageset', 'allow'],
    ['https://b.a.example/', 'main_frame', 'redirect'],
    ['https://login.ezproxy.lib.example/login?url=https://www.a.example/x', 'main_frame', 'allow'],
    ['https://login.ezproxy.lib.example/login?qurl=https%3A%2F%2Fwww.a.example%2Fx', 'main_frame', 'allow'],
    ['https://www-a-example.ezproxy.lib.example/x', 'main_frame', 'allow'],
    ['https://www-c-example.ezproxy.lib.example/x', 'main_frame', 'redirect'],
    ['https://www-a-example.ezproxy.lib.example/x', 'image', 'allow'],
    ['https://b-a-example.ezproxy.lib.example/x', 'image', 'block'],
  ])('after consent to a: %s %s -> %s', (url, type, action) => {
    expect(top(openRules({ ...session, consents: ['a'] }), url, type)).toBe(action);
  });

  it.each([
    ['main_frame', 'redirect'],
    ['image', 'block'],
    ['beacon', 'block'],
    ['a kind of tomorrow', 'block'],
  ])('the closed gate: %s -> %s', (type, action) => {
    expect(top(gateRules(), 'https://other.example/', type)).toBe(action);
  });

  it('has unique ids, and none of the gate is in the way', () => {
    const rules = openRules({ ...session, consents: ['a', 'site:licensed.example'] });
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
    expect(Math.max(...gateRules().map((rule) => rule.priority!))).toBeLessThan(
      Math.min(...rules.map((rule) => rule.priority!)),
    );
  });
});
