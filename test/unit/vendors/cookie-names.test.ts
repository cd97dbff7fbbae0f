/** The lists of cookie names: what signs in, what follows people, what tells of reading; and none in two of them. */
import { describe, expect, it } from 'vitest';
import {
  isReadingName,
  isSignInName,
  matchesName,
  NOT_SIGN_IN_NAMES,
  SIGN_IN_COOKIE_NAMES,
  signInKind,
} from '../../../utils/cookies/names.ts';
import { isTrackerName, TRACKER_NAMES, trackerOf } from '../../../utils/cookies/trackers.ts';
import { BUILTIN_VENDORS } from '../../../utils/vendors/builtin.ts';

/** Names that fit patterns of the lists, as systems set them. */
const SESSION = [
  '_shibsession_64656661756c74',
  '_shibsealed_64',
  'shib_idp_session_ss',
  'SimpleSAMLAuthToken',
  '_live_bcui_session_id',
  'eg.auth.token',
  'eg.auth.time.provisional',
  'JSESSIONID',
  'EBSESSIONID',
  'PHPSESSID',
  'CGISESSID',
  'ASP.NET_SessionId',
  '.AspNet.Cookies',
  '.AspNetCore.Identity.Application',
  'ASPSESSIONIDQQCBSTTA',
  'SSESS0123456789abcdef0123456789abcdef',
  'wordpress_logged_in_abc',
  'connect.sid',
  'library_laravel_session',
  '_app_session',
  'session_id',
  'session-token',
  'sessionid',
  'sid',
  'auth_token',
  '__Host-session_id',
  'sb-abcdef-auth-token.0',
  'at-main',
  'x-main',
  'SAPISID',
  '__Secure-1PSID',
];
const FLOW = [
  '_shibstate_1700000000_ab12',
  '.AspNetCore.Antiforgery.cdV5uW',
  '.AspNetCore.Correlation.oidc.x',
  '__RequestVerificationToken',
  'csrftoken',
  'XSRF-TOKEN',
  'next-auth.csrf-token',
  'AWSALBTGCORS',
  'ARRAffinitySameSite',
  'BIGipServerpool',
  'TS01a2b3c4',
  '__cf_bm',
  'cf_chl_2',
  'incap_ses_1_2',
  'bm_sv',
  'datadome',
  '_GRECAPTCHA',
];
const TRACKING = [
  ...['_ga', '_ga_ABC123', '_gid', '_gat_UA-1', '_gcl_au', '__utma', '__utmz', '_fbp', 'fr', 'IDE', 'NID'],
  ...[
    '_hjSessionUser_1',
    '_hjid',
    'AMCV_1%40AdobeOrg',
    'mbox',
    's_vi',
    's_sess',
    's_ppvl',
    '__hstc',
    '_clck',
  ],
  ...['_pk_id.1.2', 'MATOMO_SESSID', '_uetsid', 'tt_sessionId', '_parsely_session', '__qca', '__unam'],
  ...['fs_uid', 'optimizelyEndUserId', 'intercom-id-abc', '_vwo_uuid', 'ajs_anonymous_id', 'visitor_id123'],
];
/** Consent and display: neither followed nor needed. */
const NEUTRAL = [
  'OptanonConsent',
  'CookieConsent',
  'SESSION_LANGUAGE',
  'KohaOpacLanguage',
  'i18n-prefs',
  'theme',
];

describe('cookie names', () => {
  it.each(SESSION)('%s signs in', (name) => {
    expect([signInKind(name), isTrackerName(name), isReadingName(name)]).toEqual(['session', false, false]);
  });
  it.each(FLOW)('%s is needed on the way', (name) => {
    expect([signInKind(name), isTrackerName(name), isReadingName(name)]).toEqual(['flow', false, false]);
  });
  it.each(TRACKING)('%s follows people', (name) => {
    expect([signInKind(name), isTrackerName(name), isReadingName(name)]).toEqual([null, true, false]);
  });
  it.each(NEUTRAL)('%s is none of these', (name) => {
    expect([signInKind(name), trackerOf(name), isReadingName(name)]).toEqual([null, undefined, false]);
  });
  it.each([
    ...['back_to_url', 'back_to_title', '4711', 'form_serialized_limits', 'bib_list', 'PBRWSESSION', 'PQID'],
    ...['cartcache', 'remember_me', 'LAC-User-LoginName'],
  ])('%s tells what somebody read or who it was', (name) => {
    expect([isSignInName(name), isTrackerName(name), isReadingName(name)]).toEqual([false, false, true]);
  });

  it('no whole name stands in two lists', () => {
    const whole = (names: readonly string[]) => names.filter((name) => !/^\/|\*$/.test(name));
    for (const name of whole([...SIGN_IN_COOKIE_NAMES.session, ...SIGN_IN_COOKIE_NAMES.flow])) {
      expect([name, isTrackerName(name), isReadingName(name)]).toEqual([name, false, false]);
    }
    const starts = TRACKER_NAMES.map((name) => name.replace(/\*$/, ''));
    for (const name of starts) expect([name, isSignInName(name)]).toEqual([name, false]);
    for (const name of whole(NOT_SIGN_IN_NAMES)) {
      expect([name, isSignInName(name), isTrackerName(name)]).toEqual([name, false, false]);
    }
    expect(new Set(TRACKER_NAMES).size).toBe(TRACKER_NAMES.length);
    expect(TRACKER_NAMES.length).toBeGreaterThanOrEqual(120);
  });
  it('a star stands only at the end of a tracker’s name', () => {
    for (const name of TRACKER_NAMES) expect(name).toMatch(/^[^*]+\*?$/);
  });
  it('no vendor is said to sign in with a tracker’s cookie', () => {
    for (const { id, signInCookies = [] } of BUILTIN_VENDORS) {
      expect([id, signInCookies.filter(isTrackerName)]).toEqual([id, []]);
    }
  });
  it('a pattern that is no pattern matches nothing, and one with g does not skip', () => {
    expect(matchesName('/(/', '(')).toBe(false);
    expect([matchesName('/^a/g', 'ab'), matchesName('/^a/g', 'ab')]).toEqual([true, true]);
  });
});
