import { describe, expect, it } from 'vitest';
import { type CookieContext, decideCookie } from '../../../utils/cookies/decide.ts';
import { isReadingName, isSignInName, matchesName } from '../../../utils/cookies/names.ts';
import { isTrackerName } from '../../../utils/cookies/trackers.ts';

const here: CookieContext = {
  host: 'www.somedb.example',
  thirdParty: false,
  library: false,
  relaxed: false,
  vendor: { id: 's', name: 'S', category: 'database', hosts: [], signInCookies: ['somedb.sid', '/^tok_/'] },
  keep: [],
  refuse: [],
};
const cookie = (name: string, setByScript = false) => ({
  name,
  httpOnly: false,
  setByScript,
  persistent: false,
});

describe('decideCookie', () => {
  it.each([
    ['somedb.sid', false, {}, 'keep', 'vendor-sign-in'],
    ['tok_1', true, {}, 'keep', 'vendor-sign-in'],
    [
      'somedb.sid',
      false,
      { refuse: [{ host: 'somedb.example', name: 'somedb.sid' }] },
      'refuse',
      'policy-refuse',
    ],
    ['_ga', true, { keep: [{ host: 'somedb.example', name: '_ga' }] }, 'keep', 'policy-keep'],
    ['_ga', true, { keep: [{ host: 'notsomedb.example', name: '_ga' }] }, 'refuse', 'tracker-name'],
    ['_ga', false, {}, 'refuse', 'tracker-name'],
    ['x', false, { thirdParty: true }, 'refuse', 'third-party'],
    ['JSESSIONID', false, { thirdParty: true }, 'refuse', 'third-party'],
    ['PHPSESSID', true, {}, 'keep', 'system-sign-in'],
    ['XSRF-TOKEN', true, {}, 'keep', 'system-sign-in'],
    ['form_serialized_limits', false, {}, 'refuse', 'reading-history'],
    ['display', true, {}, 'refuse', 'set-by-script'],
    ['display', true, { library: true }, 'keep', 'library'],
    ['display', true, { relaxed: true }, 'keep', 'relaxed'],
    ['_fbp', true, { relaxed: true }, 'refuse', 'tracker-name'],
    ['anything', false, {}, 'keep', 'set-by-server'],
  ])('%s (script: %s, %j) -> %s, %s', (name, byScript, more, decision, reason) => {
    expect(decideCookie(cookie(name, byScript), { ...here, ...more })).toEqual({ decision, reason });
  });
});

it('with a list of sign-in cookies, what is not on it, lasts and is open to scripts goes', () => {
  const lasting = { name: 'ad-id', httpOnly: false, setByScript: false, persistent: true };
  expect(decideCookie(lasting, here)).toEqual({ decision: 'refuse', reason: 'not-listed' });
  expect(decideCookie({ ...lasting, httpOnly: true }, here).decision).toBe('keep');
  expect(decideCookie(lasting, { ...here, vendor: undefined }).decision).toBe('keep');
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
