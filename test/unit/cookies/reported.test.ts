/** Cookies that real software sets and that were lost, or kept, by mistake: from public reports and documentation. */
import { describe, expect, it } from 'vitest';
import { IN_PAGE, isKeptFromScript } from '../../../utils/cookies/by-script.ts';
import { type CookieContext, decideCookie } from '../../../utils/cookies/decide.ts';
import { noSiteEvidence } from '../../../utils/cookies/evidence.ts';
import { explainCookie } from '../../../utils/cookies/explain.ts';
import { parseSetCookie } from '../../../utils/cookies/set-cookie.ts';
import { isToken } from '../../../utils/cookies/token.ts';
import { buildVendorIndex } from '../../../utils/vendors/index-hosts.ts';

const anywhere: CookieContext = { ...IN_PAGE, host: 'site4.example' };
const ID = 'q3Xw0m8RrVt1Zk5uYb7NcE2aLdP9sHfG4jKoT6iUxQM';
const JWT = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJyZWFkZXIifQ.c2lnbmF0dXJl';

function byHeader(line: string, context: Partial<CookieContext> = {}) {
  const cookie = parseSetCookie(line, Date.now())!;
  return decideCookie({ ...cookie, setByScript: false }, { ...anywhere, ...context }).decision;
}
const none = { index: buildVendorIndex([]), proxies: [], libraryHosts: [] };
const explained = (cookie: object) =>
  (
    explainCookie(JSON.stringify({ site: 'site3.example', ...cookie }), none, { keep: [], refuse: [] }) as {
      decision: string;
    }
  ).decision;

describe('set by an answer, nobody signed in', () => {
  it.each([
    '__Host-JSESSIONID=A1B2C3D4E5F60718293A4B5C6D7E8F90; Path=/; Secure; HttpOnly',
    '__Host-connect.sid=s%3Aa1b2C3d4E5f6G7h8I9j0K1l2M3n4; Path=/; Secure; HttpOnly',
    '__Secure-better-auth.session_token=a1.b2; Path=/; Secure; HttpOnly; Max-Age=604800',
    '__Secure-1PSID=a1; Path=/; Secure; HttpOnly',
    '__uzmc=123451234567; Path=/; Secure; Max-Age=86400',
    `_vcrcs=1.1900000000.3600.${ID}; Path=/; Secure; HttpOnly; Max-Age=3600`,
    'acw_tc=0bdd30d417328220001234567e0f1a2b; Path=/; HttpOnly; Max-Age=1800',
    `KP_UIDz=${ID}; Path=/; Secure; Max-Age=86400`,
    `techaro.lol-anubis-auth=${JWT}; Path=/; Max-Age=604800`,
    'within.website-x-cmd-anubis-auth-for-site=1; Path=/; Max-Age=604800',
  ])('%s is sent back', (line) => expect(byHeader(line)).toBe('visit'));

  it.each([
    '__Secure-_ga=GA1.1.12345.1700000000; Path=/; Secure; Max-Age=63072000',
    '__Host-_fbp=fb.1.1700000000.12345; Path=/; Secure; Max-Age=7776000',
    '__Secure-MATOMO_SESSID=a1b2c3d4; Path=/; Secure; HttpOnly',
  ])('%s is not', (line) => expect(byHeader(line)).toBe('refuse'));
});

describe('set by an answer, after a sign-in that did not set it', () => {
  const evidence = { ...noSiteEvidence(), signedIn: true };
  it.each([
    `_t=${ID}--abcd; Path=/; Secure; HttpOnly; Max-Age=5184000`,
    '__txn_q3Xw0m8RrVt1Zk5uYb7NcE2aLdP9sHfG=eyJhbGciOiJkaXIifQ..x.y.z; Path=/; Secure; HttpOnly; Max-Age=3600',
    '_opensaml_req_ss%3Amem%3Ab8b0a6ad=_b8b0a6ad1a9d1023; Path=/; Secure; HttpOnly',
    `_oauth2_proxy=q3Xw0m8RrVt1|1900000000|${ID}=; Path=/; Secure; HttpOnly; Max-Age=86400`,
    'acw_tc=0bdd30d417328220001234567e0f1a2b; Path=/; Secure; HttpOnly; Max-Age=1800',
    `KP_UIDz=${ID}; Path=/; Secure; HttpOnly; Max-Age=86400`,
  ])('%s is sent back', (line) => expect(byHeader(line, { evidence })).not.toBe('refuse'));

  it('a visitor number, known or new, is not', () => {
    const number = '3f2b8c1e-1111-4a2b-9c3d-abcdefabcdef';
    const seen = { times: 1, length: 36, refused: true, loose: true, early: true };
    for (const known of [evidence, { ...evidence, ordinary: { _vid: seen } }])
      expect(byHeader(`_vid=${number}; Path=/; Max-Age=31536000`, { evidence: known })).toBe('refuse');
    expect(byHeader('_ga=GA1.1.1.1; Path=/; HttpOnly', { evidence: { ...evidence, set: ['_ga'] } })).toBe(
      'refuse',
    );
  });
});

describe('set by a script', () => {
  const verifier = encodeURIComponent(JSON.stringify({ nonce: 'abc', code_verifier: ID }));
  const state: [string, string][] = [
    ['msal.cache.encryption', encodeURIComponent(JSON.stringify({ id: '04f2a1de', key: ID }))],
    ['msal.interaction.status', 'interaction_in_progress'],
    ['auth0.is.authenticated', 'true'],
    [`auth0.${ID.slice(0, 32)}.is.authenticated`, 'true'],
    ['sb-abcdefghijklmnopqrst-auth-token', `base64-${ID}`],
    ['sb-abcdefghijklmnopqrst-auth-token.0', `base64-${ID}`],
    ['sb-abcdefghijklmnopqrst-auth-token.1', ID],
    ['sb-abcdefghijklmnopqrst-auth-token-code-verifier', `base64-${ID}`],
    [`a0.spajs.txs.${ID.slice(0, 32)}`, verifier],
    ['okta-oauth-redirect-params', encodeURIComponent('{"responseType":["token"]}')],
    ['okta-token-storage_idToken', ID],
    ['dsAuthInfo', encodeURIComponent(JSON.stringify({ accessToken: JWT, expires: 1900000000000 }))],
    ['CognitoIdentityServiceProvider.abc.reader.accessToken', JWT],
    ['pkce_verifier', ID],
    ['site_state', encodeURIComponent(JSON.stringify({ user: { token: JWT } }))],
    ['appAuth', JSON.stringify({ access_token: ID, expires_in: 3600 })],
    ['auth._token.local', `Bearer%20${JWT}`],
    ['isLoggedIn', '1'],
    ['AWSALB', ID],
    ['_vid', '3f2b8c1e-1111-4a2b-9c3d-abcdefabcdef'],
    ['_trk_js', '0.5318'],
    ['_ga', 'GA1.1.12345.1700000000'],
    ['prefs', encodeURIComponent('{"size":"large"}')],
    ['ident', ID],
    ['last_read', '1700000000'],
    ['presence', 'UN774752699OinfcAC26J42766853088P8'],
  ];
  it.each(state.slice(0, 19))('%s is kept', (name, value) => {
    expect(isKeptFromScript({ name, value, secure: true, persistent: true })).toBe(true);
  });
  it.each(state)('%s: the guard inside the page and `explain` agree', (name, value) => {
    for (const persistent of [true, false]) {
      const kept = isKeptFromScript({ name, value, secure: false, persistent });
      for (const signedIn of [true, false]) {
        const decision = explained({ name, value, session: !persistent, setByScript: true, signedIn });
        expect([signedIn, decision !== 'refuse']).toEqual([signedIn, kept]);
      }
    }
  });
  it('tokens by their shape, however wrapped', () => {
    for (const token of [JWT, `Bearer ${JWT}`, `"${JWT}"`, `%257B%2522t%2522%253A%2522${JWT}%2522%257D`])
      expect([token, isToken(token)]).toEqual([token, true]);
    for (const other of [
      'eyJhbGciOiJIUzI1NiJ9',
      '{"token":"x"}',
      '{"access_token":"short"}',
      '%7B%22id%22%3A1',
      '',
    ])
      expect([other, isToken(other)]).toEqual([other, false]);
  });
});

it.each([
  ['FPID', true],
  ['s_ecid', false],
  ['TheDormouse', false],
  ['nyt-a', true],
])('%s, a tracker of the site’s own, is refused, at a sign-in too', (name, httpOnly) => {
  const cookie = { site: 'shop.sampleorg.net', name, value: ID.slice(0, 30), httpOnly };
  for (const more of [{}, { sentAtSignIn: true }, { setAtSignIn: true }])
    expect(explained({ ...cookie, ...more })).toBe('refuse');
});
