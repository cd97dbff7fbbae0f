import { describe, expect, it } from 'vitest';
import { type CookieRulesInput, cookieRules } from '../../../utils/rules/cookies.ts';

const input: CookieRulesInput = {
  exempt: ['derby.example'],
  relaxed: [],
  proxies: ['ezproxy.derby.example'],
  families: ['id.ebooks.example', 'linkedin.com/learning'],
  reduced: false,
  vendorCookies: [
    { hosts: ['somedb.example'], names: ['somedb.sid', 'XSRF*TOKEN'] },
    { hosts: ['ebooks.example'], names: ['/^_session/'] },
  ],
};
type Rules = ReturnType<typeof cookieRules>;

/** Whether an answer to such a request loses its cookies; third party by the parameter alone. */
function stripped(rules: Rules, request: { type: string; host: string; third?: boolean; lines: string[] }) {
  const glob = (pattern: string) =>
    new RegExp(
      `^${pattern.replace(/\\([\\*?])|([.+^${}()|[\]])|(\*)|(\?)/g, (_all, escaped, plain, star) =>
        escaped ? `\\${escaped}` : plain ? `\\${plain}` : star ? '.*' : '.?',
      )}$`,
      'i',
    );
  return rules.some(({ condition, action }) => {
    if (!('responseHeaders' in action)) return false;
    const { resourceTypes, excludedResourceTypes } = condition;
    if (!(resourceTypes ?? [request.type]).includes(request.type as never)) return false;
    if (excludedResourceTypes?.includes(request.type as never)) return false;
    if (condition.domainType && (condition.domainType === 'thirdParty') !== (request.third ?? false))
      return false;
    const within = (host: string) => request.host === host || request.host.endsWith(`.${host}`);
    if (condition.excludedRequestDomains?.some(within)) return false;
    if (condition.requestDomains && !condition.requestDomains.some(within)) return false;
    const { excludedResponseHeaders } = condition as { excludedResponseHeaders?: { values: string[] }[] };
    const patterns = excludedResponseHeaders?.[0]?.values.map(glob) ?? [];
    return !request.lines.some((line) => patterns.some((pattern) => pattern.test(line)));
  });
}

describe('cookie rules', () => {
  const full = cookieRules(input);
  const reduced = cookieRules({ ...input, reduced: true });
  const anything = { host: 'www.weather.example', lines: ['img1=x; Max-Age=60'] };

  it.each([
    ['a picture with a cookie', { ...anything, type: 'image' }, true, true],
    ['Firefox’s picture of a set', { ...anything, third: true, type: 'imageset' }, true, true],
    [
      'a captcha that begins a session',
      { ...anything, type: 'image', lines: ['PHPSESSID=a; path=/'] },
      false,
      false,
    ],
    [
      'a tracker’s picture, whatever it calls its cookie',
      { ...anything, third: true, type: 'image', lines: ['sid=1'] },
      true,
      true,
    ],
    [
      'a tracker’s script behind the library’s proxy, from any page',
      { type: 'script', host: 'www-tracker-example.ezproxy.derby.example', lines: ['uid=1'], third: true },
      true,
      true,
    ],
    [
      'a script with which the proxy itself begins a session',
      { type: 'script', host: 'www-somedb-example.ezproxy.derby.example', lines: ['ezproxy=a1'] },
      false,
      false,
    ],
    [
      'a picture of the library',
      { type: 'image', host: 'www.derby.example', lines: ['size=large'] },
      false,
      false,
    ],
    ['a page', { ...anything, type: 'main_frame' }, false, true],
    [
      'a page that hides a cookie from scripts',
      { ...anything, type: 'main_frame', lines: ['x=1; Secure; HttpOnly'] },
      false,
      false,
    ],
    [
      'a known sign-in cookie of a vendor',
      { type: 'main_frame', host: 'www.somedb.example', lines: ['XSRF*TOKEN=1'] },
      false,
      false,
    ],
    [
      'a vendor whose sign-in cookies are patterns',
      { type: 'main_frame', host: 'a.ebooks.example', lines: ['x=1'] },
      false,
      false,
    ],
    ['a frame of another company', { ...anything, third: true, type: 'sub_frame' }, false, true],
    [
      'a frame of a sign-in service',
      { third: true, type: 'sub_frame', host: 'id.ebooks.example', lines: ['x=1'] },
      false,
      false,
    ],
  ])('%s', (_title, request, inFull, inReduced) => {
    expect(stripped(full, request)).toBe(inFull);
    expect(stripped(reduced, request)).toBe(inReduced);
  });

  it('sends no cookie to third parties with what they embed, and numbers its rules apart from all others', () => {
    const sent = full.filter(({ action }) => 'requestHeaders' in action);
    expect(sent).toHaveLength(1);
    expect(sent[0]?.condition).toMatchObject({
      domainType: 'thirdParty',
      excludedRequestDomains: ['derby.example', 'id.ebooks.example', 'linkedin.com'],
    });
    const ids = reduced.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Math.min(...ids)).toBeGreaterThan(90_000);
  });
});
