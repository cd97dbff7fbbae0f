import { describe, expect, it } from 'vitest';
import { type CookieContext, type CookieFacts, decideCookie } from '../../../utils/cookies/decide.ts';
import type { SiteEvidence } from '../../../utils/cookies/evidence.ts';
import { isReadingName, isSignInName, matchesName } from '../../../utils/cookies/names.ts';
import { isTrackerName } from '../../../utils/cookies/trackers.ts';

const here: CookieContext = {
  host: 'www.somedb.example',
  thirdParty: false,
  signInFrame: false,
  library: false,
  relaxed: false,
  vendor: { id: 's', name: 'S', category: 'database', hosts: [], signInCookies: ['somedb.sid', '/^tok_/'] },
  evidence: undefined,
  keep: [],
  refuse: [],
};
const signedIn: SiteEvidence = {
  signedIn: true,
  set: ['k9'],
  sent: ['JSESSIONID', 'lb', 'q7'],
  leaving: [],
  ordinary: {},
  earlier: {},
};
const before = { times: 1, length: 32, refused: false, loose: false, early: true };
const random = 'b3Jf9Xk2LmQ8vT5wYz7nR4sD6hG1pC0e';
const cookie = (name: string, setByScript = false): CookieFacts => ({
  name,
  value: random,
  httpOnly: false,
  secure: false,
  setByScript,
  persistent: false,
});
const token = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJyZWFkZXIifQ.c2lnbmF0dXJl';

describe('decideCookie', () => {
  it.each<[string, Partial<CookieFacts>, Partial<CookieContext>, string, string]>([
    ['somedb.sid', {}, {}, 'keep', 'vendor-sign-in'],
    ['tok_1', { setByScript: true }, {}, 'keep', 'vendor-sign-in'],
    [
      'somedb.sid',
      {},
      { refuse: [{ host: 'somedb.example', name: 'somedb.sid' }] },
      'refuse',
      'policy-refuse',
    ],
    ['_ga', {}, { keep: [{ host: 'somedb.example', name: '_ga' }] }, 'keep', 'policy-keep'],
    ['_ga', {}, { keep: [{ host: 'notsomedb.example', name: '_ga' }] }, 'refuse', 'tracker-name'],
    ['_ga', {}, {}, 'refuse', 'tracker-name'],
    ['x', {}, { thirdParty: true }, 'refuse', 'third-party'],
    ['JSESSIONID', {}, { thirdParty: true }, 'refuse', 'third-party'],
    ['JSESSIONID', {}, { thirdParty: true, signInFrame: true }, 'visit', 'system-sign-in'],
    ['PHPSESSID', { setByScript: true }, {}, 'visit', 'system-sign-in'],
    ['XSRF-TOKEN', { setByScript: true }, {}, 'visit', 'system-sign-in'],
    ['_x_resume', { value: 'a1', httpOnly: true, path: '/auth/a1' }, {}, 'visit', 'may-sign-in'],
    ['_x_resume', { value: 'a1', path: '/auth/a1' }, {}, 'refuse', 'unlike-sign-in'],
    ['form_serialized_limits', {}, {}, 'refuse', 'reading-history'],
    ['remember_me', { value: '20123000123456' }, {}, 'refuse', 'reading-history'],
    ['display', { value: 'large' }, { library: true }, 'keep', 'library'],
    ['display', { value: 'large' }, { relaxed: true }, 'keep', 'relaxed'],
    ['_fbp', {}, { relaxed: true }, 'refuse', 'tracker-name'],
    ['anything', { value: token, setByScript: true }, {}, 'visit', 'token'],
    ['anything', { value: token, setByScript: true }, { evidence: signedIn }, 'keep', 'token'],
    ['k9', { persistent: true, value: '1' }, { evidence: signedIn }, 'keep', 'set-at-sign-in'],
    [
      'relay_9f',
      { value: '/account' },
      { evidence: { ...signedIn, leaving: ['relay_9f'] } },
      'visit',
      'may-sign-in',
    ],
    ['_ga', {}, { evidence: { ...signedIn, leaving: ['_ga'] } }, 'refuse', 'tracker-name'],
    ['JSESSIONID', {}, { evidence: signedIn }, 'keep', 'sent-at-sign-in'],
    ['JSESSIONID', {}, { evidence: { ...signedIn, sent: [] } }, 'keep', 'system-sign-in'],
    ['JSESSIONID', {}, { evidence: { ...signedIn, signedIn: false } }, 'visit', 'system-sign-in'],
    ['AWSALB', {}, { evidence: { ...signedIn, sent: ['AWSALB'] } }, 'keep', 'sent-at-sign-in'],
    ['XSRF-TOKEN', {}, { evidence: signedIn }, 'visit', 'system-sign-in'],
    ['acw_tc', {}, { evidence: { ...signedIn, set: ['acw_tc'] } }, 'visit', 'robot-check'],
    ['__Secure-somedb.sid', {}, {}, 'keep', 'vendor-sign-in'],
    ['__Host-JSESSIONID', {}, {}, 'visit', 'system-sign-in'],
    ['__Secure-_ga', {}, {}, 'refuse', 'tracker-name'],
    ['__Host-bib_list', {}, {}, 'refuse', 'reading-history'],
    ['_ga', {}, { evidence: { ...signedIn, set: ['_ga'] } }, 'refuse', 'tracker-name'],
  ])('%s (%j, %j) -> %s, %s', (name, facts, more, decision, reason) => {
    expect(decideCookie({ ...cookie(name), ...facts }, { ...here, ...more })).toMatchObject({
      decision,
      reason,
    });
  });

  it('leaves what nobody knows to the statistics, and asks for more where a sign-in has not set it', () => {
    const at = (name: string, facts: Partial<CookieFacts>, evidence?: SiteEvidence) =>
      decideCookie({ ...cookie(name), ...facts }, { ...here, vendor: undefined, evidence }).decision;
    expect(at('user_auth', { httpOnly: true, secure: true })).toBe('visit');
    expect(at('country', { value: 'IT', persistent: true })).toBe('refuse');
    expect(at('last_visit', { value: '1411120695', persistent: true })).toBe('refuse');
    expect(at('uid2', { value: '0c26bfe01350c4d8', persistent: true, setByScript: true })).toBe('refuse');
    expect(at('ident', { persistent: true })).toBe('visit');
  });

  it('a session that a sign-in did not renew stays, a visitor number that went along does not', () => {
    const at = (facts: Partial<CookieFacts>, ordinary = {}) =>
      decideCookie(
        { ...cookie('q7'), ...facts },
        { ...here, vendor: undefined, evidence: { ...signedIn, ordinary } },
      ).decision;
    // As it is stored nothing tells any more that it wanted to last; what the traffic has shown does.
    expect(at({ httpOnly: true })).toBe('keep');
    expect(at({}, { q7: before })).toBe('keep');
    expect(at({}, { q7: { ...before, loose: true } })).toBe('visit');
    expect(at({ setByScript: true, value: `${random}${random}` })).toBe('visit');
    expect(at({ value: '1' })).toBe('refuse');
  });

  it('after a sign-in the line falls for what a server sets then, and for nothing else', () => {
    const odd = { name: 'shelf_ref', value: 'a1b2c3d4' };
    const at = (facts: Partial<CookieFacts>, evidence?: SiteEvidence) =>
      decideCookie({ ...cookie(odd.name), ...odd, ...facts }, { ...here, vendor: undefined, evidence })
        .decision;
    expect(at({ httpOnly: true })).toBe('refuse');
    expect(at({ httpOnly: true }, signedIn)).toBe('visit');
    expect(at({ httpOnly: true }, { ...signedIn, ordinary: { shelf_ref: before } })).toBe('refuse');
    expect(at({ persistent: true }, signedIn)).toBe('refuse');
    expect(at({ setByScript: true }, signedIn)).toBe('refuse');
  });

  it('with a list of sign-in cookies, what is not on it, lasts and is open to scripts goes', () => {
    const lasting = { ...cookie('ad-id'), persistent: true };
    expect(decideCookie(lasting, here)).toEqual({ decision: 'refuse', reason: 'not-listed' });
    expect(decideCookie({ ...lasting, httpOnly: true }, here).decision).toBe('visit');
  });
});

describe('names', () => {
  const signIn = [
    'ezproxyl',
    '_shibsession_64656661',
    'bc_access_token',
    'CGISESSID',
    '.AspNetCore.Antiforgery.x',
    'csrftoken',
    'AWSALB',
    'connect.sid',
  ];
  const trackers = [
    '_ga',
    '_ga_ABC',
    '_gid',
    '_fbp',
    '__utma',
    '_hjSessionUser_1',
    'AMCV_x',
    'mbox',
    's_vi',
    '__hstc',
    '_clck',
    '_pk_id.1.2',
  ];
  it('tells sign-in, tracking and reading apart', () => {
    for (const name of signIn)
      expect([name, isSignInName(name), isTrackerName(name)]).toEqual([name, true, false]);
    for (const name of trackers)
      expect([name, isSignInName(name), isTrackerName(name)]).toEqual([name, false, true]);
    for (const name of ['back_to_url', '4711', 'bib_list', 'PQID']) expect(isReadingName(name)).toBe(true);
  });
  it('a pattern that is no pattern matches nothing', () => {
    expect(matchesName('/(/', '(')).toBe(false);
  });
});
