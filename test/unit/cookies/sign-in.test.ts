import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  awaited,
  beginChain,
  endVisit,
  evidenceSchema,
  forgetAway,
  hasSeenPages,
  isAway,
  joinEvidence,
  joinSites,
  noEvidence,
  noteAway,
  noteLeaving,
  noteOrdinary,
  noteSent,
  noteSet,
  noteSignedIn,
  siteEvidence,
} from '../../../utils/cookies/evidence.ts';
import {
  fieldNames,
  isSecondFactor,
  leavesToSignIn,
  returnsFromSignIn,
  signsIn,
  signsInByLink,
} from '../../../utils/cookies/sign-in.ts';

describe('what a worker saw before it remembered', () => {
  it('joins what was known; what everybody gets is no sign-in cookie', () => {
    const known = noEvidence();
    const seen = noEvidence();
    noteSignedIn(known, 'a');
    noteSet(known, 'a', { name: 'sid', length: 32, loose: false });
    noteOrdinary(known, 'a', { name: '_vid', length: 36, refused: true, loose: false });
    noteSet(seen, 'a', { name: '_vid', length: 36, loose: false });
    noteSet(seen, 'a', { name: 'fresh', length: 32, loose: false });
    noteSent(seen, 'b', ['x']);
    const { a, b } = joinSites(known.sites, seen.sites);
    expect(a).toMatchObject({ signedIn: true, set: ['sid', 'fresh'], sent: ['_vid'] });
    expect(b).toEqual(seen.sites.b);
  });

  it('joins by party what was seen by host, and takes nothing away', () => {
    const known = noEvidence();
    const seen = noEvidence();
    noteSignedIn(known, 'vendor');
    noteSent(known, 'vendor', ['sess']);
    beginChain(known, '1');
    noteAway(known, 7, ['vendor'], 1000);
    noteOrdinary(seen, 'www.vendor.example', { name: '_n', length: 9, refused: true, loose: true });
    noteSent(seen, 'id.vendor.example', ['state']);
    beginChain(seen, '2');
    noteAway(seen, 7, ['a.example'], 2000);
    const { sites, chains, away } = joinEvidence(known, seen, (host) => {
      return host.endsWith('vendor.example') ? 'vendor' : host;
    });
    expect(Object.keys(sites)).toEqual(['vendor']);
    expect(sites.vendor).toMatchObject({ signedIn: true, sent: ['sess', 'state'] });
    // It came after the sign-in, which that worker did not know of.
    expect(sites.vendor?.ordinary._n).toMatchObject({ early: false, refused: true });
    expect(chains).toEqual(['1', '2']);
    expect(Object.keys(away[7] ?? {})).toEqual(['vendor', 'a.example']);
  });

  it('what the site gave to everybody before stays so', () => {
    const known = noEvidence();
    const seen = noEvidence();
    noteOrdinary(known, 'a', { name: '_n', length: 9, refused: true, loose: true });
    noteOrdinary(seen, 'a', { name: '_n', length: 9, refused: false, loose: false });
    const { a } = joinSites(known.sites, seen.sites);
    expect(a?.ordinary._n).toEqual({ times: 1, length: 9, refused: true, loose: true, early: true });
  });
});

it('pages of a site that nobody signed in to are forgotten with the visit, others stay seen', () => {
  const evidence = noEvidence();
  const cookie = { name: 'x', length: 1, refused: true, loose: true };
  expect(hasSeenPages(siteEvidence(evidence, 'a'))).toBe(false);
  for (const party of ['a', 'b']) noteOrdinary(evidence, party, cookie);
  noteSignedIn(evidence, 'b');
  expect(hasSeenPages(siteEvidence(evidence, 'a'))).toBe(true);
  for (const party of ['a', 'b']) endVisit(evidence, party);
  expect(['a', 'b'].map((party) => hasSeenPages(siteEvidence(evidence, party)))).toEqual([false, true]);
});

describe('the state of a sign-in that begins', () => {
  it('is what the way out set, short-lived, and not given to everybody', () => {
    const evidence = noEvidence();
    noteOrdinary(evidence, 'a', { name: 'mode', length: 4, refused: true, loose: false });
    noteLeaving(evidence, 'a', { name: 'relay_1', lifetime: null });
    noteLeaving(evidence, 'a', { name: 'state', lifetime: 900 });
    noteLeaving(evidence, 'a', { name: '_vid', lifetime: 31_536_000 });
    noteLeaving(evidence, 'a', { name: 'mode', lifetime: null });
    expect(siteEvidence(evidence, 'a')?.leaving).toEqual(['relay_1', 'state']);
  });
});

describe('recognising a sign-in', () => {
  it.each([
    [['user', 'pass', 'url']],
    [['j_username', 'j_password']],
    [['cardnumber', 'pin']],
    [['user[email]', 'user[password]']],
    [['Username', 'Passwd']],
    [['borrower', 'card_pin']],
    [['otp']],
    [['SAMLResponse', 'RelayState']],
    [['code', 'state']],
    [['lti_message_type', 'user_id']],
    [['accessToken']],
    [['idToken']],
    [['credential', 'g_csrf_token']],
    [['identity', 'secret']],
    [['mfa_code']],
    [['verificationCode']],
    [['id', 'rawId', 'clientDataJSON', 'signature']],
    [['username', 'clave']],
    [['login', 'haslo']],
    [['gebruiker', 'wachtwoord']],
    [['card', 'pinNumber']],
    [['sectok', 'do', 'u', 'p']],
    [['barcode', 'lastName']],
  ])('%j signs in', (fields) => expect(signsIn(fields)).toBe(true));
  it.each([
    [['q', 'page']],
    [['pinned', 'spin']],
    [['passenger', 'from', 'to']],
    [['state', 'zip']],
    [['shipping']],
    [['code']],
    [['token', 'comment']],
    [['client_secret_hint', 'secretary']],
    [['pincode', 'city']],
    [['enclave', 'coupon_code']],
    [['p', 'q']],
    [['name', 'lastname', 'email']],
  ])('%j does not', (fields) => expect(signsIn(fields)).toBe(false));

  it.each([
    ['https://a.example/callback?code=1&state=2', true],
    ['https://a.example/cas?ticket=ST-1-abc', true],
    ['https://a.example/acs?SAMLart=x', true],
    ['https://login.ezproxy.example/connect?session=s1&url=x', true],
    ['https://a.example/#id_token=1', false],
    ['https://a.example/shop?code=SPRING', false],
    ['https://a.example/show?ticket=77', false],
    ['https://a.example/', false],
  ])('%s is a way back: %s', (url, back) => expect(returnsFromSignIn(url)).toBe(back));

  it('a code alone is a second factor at most', () => {
    expect(isSecondFactor(['code', 'trustDevice'])).toBe(true);
    expect(isSecondFactor(['couponcode', 'zip'])).toBe(false);
  });

  it.each([
    ['https://a.example/verify?token=q3Xw0m8RrVt1Zk5uYb7N&callbackURL=/', true],
    ['https://a.example/in?loginToken=q3Xw0m8RrVt1Zk5uYb7N', true],
    ['https://a.example/in?login_token=q3Xw0m8RrVt1Zk5uYb7N', true],
    ['https://a.example/in?jwt=eyJhbGciOiJIUzI1NiJ9.eyJzdWIi', true],
    ['https://a.example/auth/callback?code=q3Xw0m8RrVt1Zk5uYb7N', true],
    ['https://a.example/shop?code=SPRING', false],
    ['https://a.example/go?token=7', false],
    ['https://a.example/go?barcode=20123000123456789', false],
    ['https://a.example/go?tokens=q3Xw0m8RrVt1Zk5uYb7N', false],
    ['https://a.example/', false],
  ])('%s is a link that signs in: %s', (url, link) => expect(signsInByLink(url)).toBe(link));

  it.each([
    ['https://idp.example/sso?SAMLRequest=x', 'a.example', true],
    ['https://idp.example/auth?client_id=a&redirect_uri=https://a.example/cb', undefined, true],
    ['https://cas.example/login?service=https%3A%2F%2Fwww.a.example%2F', 'www.a.example', true],
    ['https://news.example/?ref=home', 'www.a.example', false],
    ['https://news.example/', 'www.a.example', false],
  ])('%s leaves %s to sign in: %s', (url, from, leaves) => expect(leavesToSignIn(url, from)).toBe(leaves));

  it('reads field names of forms, JSON and urlencoded text, and nothing else', () => {
    const raw = (text: string) => ({
      raw: [{ bytes: new TextEncoder().encode(text).buffer as ArrayBuffer }],
    });
    expect(fieldNames({ formData: { user: ['a'], pin: ['1'] } })).toEqual(['user', 'pin']);
    expect(fieldNames(raw('{"variables":{"password":"x"},"query":"…"}'))).toContain('password');
    expect(fieldNames(raw('user=a&password=b'))).toEqual(['user', 'password']);
    for (const text of [
      '{"variables":{"input":{"email":"a","password":"b"}}}',
      '[{"operationName":"in","variables":{"input":{"credentials":{"pin":1234}}}}]',
    ])
      expect(signsIn(fieldNames(raw(text)))).toBe(true);
    // Names of what is not filled in say nothing.
    expect(fieldNames(raw('{"password":"","secret":null,"passwordShown":true,"pass":{}}'))).toEqual([]);
    for (const text of ['hello', '{"broken', '', '[1,2]']) expect(signsIn(fieldNames(raw(text)))).toBe(false);
    expect(fieldNames(null)).toEqual([]);
  });
});

describe('evidence', () => {
  it('a sign-in proves what it sets, not what the site gives to everybody', () => {
    const evidence = noEvidence();
    noteOrdinary(evidence, 'a', { name: '_vid', length: 36, refused: true, loose: false });
    noteOrdinary(evidence, 'a', { name: 'sid', length: 40, refused: false, loose: false });
    noteOrdinary(evidence, 'a', { name: 'mode', length: 9, refused: true, loose: false });
    noteOrdinary(evidence, 'a', { name: 'everybody', length: 36, refused: false, loose: false });
    for (const _ of [1, 2])
      noteOrdinary(evidence, 'a', { name: 'rolling', length: 40, refused: false, loose: false });
    noteSignedIn(evidence, 'a');
    noteSent(evidence, 'a', ['XSRF-TOKEN', 'sid']);
    for (const [name, length] of [
      ['_vid', 36],
      ['sid', 41],
      ['mode', 64],
      ['rolling', 40],
      ['new', 1],
      ['everybody', 36],
    ] as const)
      noteSet(evidence, 'a', { name, length, loose: name === 'everybody' });
    const site = siteEvidence(evidence, 'a')!;
    expect(site.set).toEqual(['sid', 'mode', 'new']);
    expect(site.sent).toEqual(['XSRF-TOKEN', 'sid', '_vid', 'rolling', 'everybody']);
    expect(v.is(evidenceSchema, JSON.parse(JSON.stringify(evidence)))).toBe(true);
  });

  it('a visit’s end forgets a site where nobody signed in, and keeps what a sign-in proved', () => {
    const evidence = noEvidence();
    noteOrdinary(evidence, 'a', { name: 'x', length: 1, refused: true, loose: false });
    noteSignedIn(evidence, 'b');
    noteSet(evidence, 'b', { name: 'sid', length: 30, loose: false });
    noteSent(evidence, 'b', ['csrf']);
    noteOrdinary(evidence, 'b', { name: 'x', length: 1, refused: true, loose: true });
    noteLeaving(evidence, 'b', { name: 'relay', lifetime: null });
    for (const _ of [1, 2, 3]) {
      endVisit(evidence, 'a');
      endVisit(evidence, 'b');
    }
    const x = { times: 1, length: 1, refused: true, loose: true, early: false };
    expect(evidence.sites).toEqual({
      b: { signedIn: true, set: ['sid'], sent: ['csrf'], leaving: [], ordinary: {}, earlier: { x } },
    });
  });

  it('a tab that is away to sign in is waited for, for a time', () => {
    const evidence = noEvidence();
    noteAway(evidence, 7, ['a', 'b'], 1000);
    expect(awaited(evidence, 2000)).toEqual(['a', 'b']);
    expect(isAway(evidence, 7, 'a', 2000)).toBe(true);
    expect(isAway(evidence, 8, 'a', 2000)).toBe(false);
    expect(awaited(evidence, 1000 + 16 * 60_000)).toEqual([]);
    expect(forgetAway(evidence, 7, 'c')).toBe(false);
    expect(forgetAway(evidence, 7, 'a')).toBe(true);
    expect(forgetAway(evidence, 7, 'b')).toBe(true);
    expect(evidence.away).toEqual({});
  });

  it('stays small, whatever a site invents', () => {
    const evidence = noEvidence();
    for (let at = 0; at < 1000; at += 1) {
      beginChain(evidence, `${at}`);
      noteSet(evidence, 'a', { name: `n${at}`, length: 1, loose: false });
      noteOrdinary(evidence, `site${at}`, { name: 'x', length: 1, refused: false, loose: false });
      noteOrdinary(evidence, 'b', { name: `n${at}`, length: 1, refused: false, loose: false });
    }
    expect(evidence.chains.length).toBeLessThanOrEqual(50);
    expect(Object.keys(evidence.sites).length).toBeLessThanOrEqual(300);
    expect(JSON.stringify(evidence).length).toBeLessThan(100_000);
  });

  it('is not fooled by names that every object has', () => {
    const evidence = noEvidence();
    noteOrdinary(evidence, 'constructor', { name: 'constructor', length: 3, refused: false, loose: false });
    noteSet(evidence, 'constructor', { name: 'toString', length: 3, loose: false });
    expect(siteEvidence(evidence, 'constructor')?.set).toEqual(['toString']);
    expect(siteEvidence(evidence, 'valueOf')).toBeUndefined();
  });
});
