/** The kit and `check-list` refuse each wrong config with its sentence; a computer refuses what harms. */
import { describe, expect, it } from 'vitest';
import { checkFile } from '../../../utils/deploy/check-file.ts';
import { readConfigJson } from '../../../utils/deploy/config.ts';
import { readJsonFile } from '../../../utils/json/read.ts';
import { validatePolicy } from '../../../utils/policy/validate.ts';
import { RAW } from './example.ts';
import { jwk, list, own, proxy, session, somedb, text, vendor, WRONG, WRONG_FILES } from './wrong-configs.ts';

const now = new Date('2026-11-24T12:00:00');

/** Both code paths. */
async function problemsOf(file: Uint8Array) {
  const { errors } = await checkFile(file, { now });
  return { kit: readConfigJson(readJsonFile(file)).problems, 'check-list': errors };
}

/** Words of the library for types: nobody at a library knows what they mean. */
const JARGON = /Expected|Invalid|received|Unexpected|undefined|\bnull\b|\[object|RegExp|\^/;

describe('a wrong config is refused by both commands, with its sentence', () => {
  it('though the config around it is good', async () => {
    expect(await problemsOf(text(JSON.stringify(RAW)))).toEqual({ kit: [], 'check-list': [] });
    expect(await checkFile(text(JSON.stringify(RAW)), { now })).toMatchObject({
      kind: 'settings',
      notes: [],
    });
  });

  it.each(WRONG)('%j', async (change, sentence) => {
    const problems = await problemsOf(text(JSON.stringify({ ...RAW, ...change })));
    for (const said of Object.values(problems)) {
      expect(said).toContainEqual(expect.stringMatching(sentence));
      for (const one of said.filter((each) => !each.includes('can take very long')))
        expect(one).not.toMatch(JARGON);
      expect(said.join(' ')).not.toContain(String(jwk.d));
    }
    // Without machines it is a library's settings: the same, but for names that nobody knows.
    const { deployment, ...settings } = { ...RAW, ...change };
    if (deployment !== RAW.deployment || 'libary' in change) return;
    const { errors } = await checkFile(text(JSON.stringify(settings)), { now });
    expect(errors).toContainEqual(expect.stringMatching(sentence));
  });

  it.each(WRONG_FILES)('%s', async (_, file, sentence) => {
    for (const said of Object.values(await problemsOf(file))) {
      expect(said).toContainEqual(expect.stringMatching(sentence));
    }
  });

  it('doubtful things are said, and hinder nothing', async () => {
    const doubtful = {
      ...RAW,
      library: { ...RAW.library, homeUrl: 'https://derby.librarycalendar.com/' },
      cookies: { libraryHosts: ['derby.example', 'derby.bibliocommons.com'] },
      vendors: [{ ...somedb, dataKept: { en: 'all', ko: '모두' }, handsOffTo: ['from-the-list'] }],
      vendorList: { url: 'http://a.example/list.json', publicKey: 'A'.repeat(43) },
    };
    const { errors, notes } = await checkFile(text(JSON.stringify(doubtful)), { now });
    const kit = readConfigJson({ ok: true, value: doubtful, duplicates: [] });
    expect([errors, kit.problems]).toEqual([[], []]);
    expect(kit.notes).toEqual(notes);
    for (const part of [
      /^"cookies\.libraryHosts\.1": "derby\.bibliocommons\.com" lies at the vendor BiblioCommons.*unless these pages are the library’s own\.$/,
      /"dataKept\.ko" is in a language that no page of Carrel speaks/,
      /"handsOffTo" names the vendor "from-the-list", which is known only if the signed list has it/,
      /^"vendorList\.url": use https/,
    ]) {
      expect(notes).toContainEqual(expect.stringMatching(part));
    }
  });
});

describe('on a computer', () => {
  it('a suffix that takes the notices of vendors away refuses all; one without any is only told', () => {
    const good = validatePolicy({ library: { name: 'Derby' } }).policy;
    expect(validatePolicy(own(['org']), good)).toMatchObject({
      accepted: false,
      policy: good,
      problems: [expect.stringMatching(/"org"/)],
    });
    expect(validatePolicy({ ...own(['museum']), ...vendor({ hosts: ['db.museum'] }) }, good)).toMatchObject({
      accepted: false,
      policy: good,
    });
    expect(validatePolicy(own(['lib.va.us']), good)).toMatchObject({
      accepted: true,
      problems: [expect.stringMatching(/"lib\.va\.us"/)],
    });
  });

  it.each([
    vendor({ signInCookies: ['/^(\\w+)+$/'] }),
    proxy({ labels: { some: 'nobody' } }),
    { languages: ['en', 'xx'] },
    session({ logoutUrls: ['/logout'] }),
    session({ idleMinutes: 1, warningSeconds: 120 }),
    list('garbage'),
    own(['ashby.overdrive.com']),
  ])('what worked before and harms nobody goes on, and staff hear of it: %j', (change) => {
    const { accepted, problems } = validatePolicy(change);
    expect(accepted).toBe(true);
    expect(problems).toHaveLength(1);
  });
});
