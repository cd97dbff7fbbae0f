/** Configs that must not reach a computer, each with the sentence that says what is wrong. */
import { generateKeyPairSync } from 'node:crypto';
import { RAW } from './example.ts';

const { privateKey } = generateKeyPairSync('ed25519');
export const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
export const jwk = privateKey.export({ format: 'jwk' });
const der = privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64');

export const [somedb] = RAW.vendors!;
export const vendor = (change: object) => ({ vendors: [{ ...somedb, ...change }] });
export const list = (publicKey: unknown) => ({
  vendorList: { url: 'https://a.example/list.json', publicKey },
});
export const own = (libraryHosts: string[]) => ({ cookies: { libraryHosts } });
export const proxy = (change: object) => ({ proxies: [{ host: 'ezproxy.derby.example', ...change }] });
export const session = (change: object) => ({ session: change });
export const text = (json: string) => new TextEncoder().encode(json);

/** What is changed in a good config, and the sentence that names it. */
export const WRONG: [change: Record<string, unknown>, sentence: RegExp][] = [
  // Vendors
  [
    { vendors: [somedb, { ...somedb, hosts: ['b.example'] }] },
    /^vendors\[1\] "somedb" \(policy\): has the id of vendors\[0\]; make them one record, or change one id\.$/,
  ],
  [
    { vendors: [{ id: 'new', name: 'New', category: 'news' }] },
    /^vendors\[0\] "new" \(policy\): needs "hosts"; add what is missing/,
  ],
  [vendor({ hosts: [] }), /^vendors\[0\] "somedb" \(policy\): "hosts" is empty.*name at least one host\.$/],
  [vendor({ hosts: ['com'] }), /"hosts" has "com", under which anybody has a site; name the site\.$/],
  [vendor({ hosts: ['lib.va.us'] }), /"hosts" has "lib\.va\.us", under which anybody has a site/],
  [vendor({ embeddedHosts: ['co.uk'] }), /"embeddedHosts" has "co\.uk", under which anybody has a site/],
  [
    vendor({ hosts: ['ezproxy.derby.example'] }),
    /"hosts" has "ezproxy\.derby\.example", which is part of the library's proxy "ezproxy\.derby\.example"; give the vendor's own host behind it\.$/,
  ],
  [
    vendor({ hosts: ['www-jstor-org.ezproxy.derby.example'] }),
    /which is part of the library's proxy "ezproxy\.derby\.example"/,
  ],
  [
    vendor({ hosts: ['www.derby.example'] }),
    /"hosts" has "www\.derby\.example", which is the library's own \(the settings name "derby\.example"\); take it out\.$/,
  ],
  [vendor({ hosts: ['overdrive.com'] }), /"hosts" has "overdrive\.com", which "overdrive" has too/],
  [
    vendor({ hosts: ['https://somedb.example'] }),
    /^"vendors\.0\.hosts\.0": must be a host such as "example\.com"/,
  ],
  [vendor({ id: 'Some DB' }), /^"vendors\.0\.id": must be lower-case letters, digits and hyphens\.$/],
  [vendor({ id: 'constructor' }), /"id" is a word that no vendor may be called by; choose another id\.$/],
  [
    vendor({ category: 'books' }),
    /^"vendors\.0\.category": must be one of "catalog", "database", .*"authentication"\.$/,
  ],
  [vendor({ notice: 'loud' }), /^"vendors\.0\.notice": must be one of "standard", "strong", "none"\.$/],
  [vendor({ grade: 'A' }), /^"vendors\.0\.grade": must be one of "exceeds", "meets", "below", "unrated"\.$/],
  [
    vendor({ handsOffTo: ['amazn'] }),
    /"handsOffTo" names the vendor "amazn", but there is none; correct the id, or add the vendor to "vendors"\.$/,
  ],
  [vendor({ signInCookies: ['/[/'] }), /"signInCookies" has "\/\[\/", which is no regular expression/],
  [
    vendor({ signInCookies: ['/^(\\w+)+$/'] }),
    /"signInCookies" has .*, which can take very long on some names; repeat no group/,
  ],
  [
    vendor({ dataKept: { xx: 'all' } }),
    /"dataKept\.xx" has "xx", which is no language code; write one such as "en" or "es"\.$/,
  ],
  [
    vendor({ breach: { since: '2026-11-01', message: { zz: 'x' } } }),
    /"breach\.message\.zz" has "zz", which is no language code/,
  ],
  [
    vendor({ breach: { since: 'May', message: {} } }),
    /^"vendors\.0\.breach\.since": must be a date such as 2026-11-01\.$/,
  ],
  [vendor({ name: '' }), /^"vendors\.0\.name": must not be empty\.$/],
  [
    vendor({ logoutUrl: 'somedb.example/logout' }),
    /^"vendors\.0\.logoutUrl": must be a full address that begins with https:\/\//,
  ],
  // The library's own hosts
  [
    own(['org']),
    /^"cookies\.libraryHosts\.0": under "org" anybody has a site, and none of them would get a notice; name the library’s own host/,
  ],
  [
    own(['derby.example', 'lib.va.us']),
    /^"cookies\.libraryHosts\.1": under "lib\.va\.us" anybody has a site/,
  ],
  [
    own(['overdrive.com']),
    /^"cookies\.libraryHosts\.0": "overdrive\.com" is the vendor OverDrive[^"]* \("overdrive"\), and would get no notice; remove it\.$/,
  ],
  [own(['www.overdrive.com']), /"www\.overdrive\.com" is the vendor OverDrive/],
  [
    own(['ashby.overdrive.com']),
    /"ashby\.overdrive\.com" lies at the vendor OverDrive[^"]* \("overdrive"\), and would get no notice; remove it\.$/,
  ],
  [
    own(['https://derby.example']),
    /^"cookies\.libraryHosts\.0": must be a host name such as "ezproxy\.example\.org"\.$/,
  ],
  [
    { library: { privacyPolicyUrl: 'https://www.amazon.com/privacy' } },
    /^"library\.privacyPolicyUrl": "www\.amazon\.com" is the vendor Amazon/,
  ],
  [
    { cookies: { keep: [{ host: 'com', name: 'sid' }] } },
    /^"cookies\.keep\.0\.host": anybody has a site under "com"; name the site\.$/,
  ],
  [
    { cookies: { keep: [{ host: 'a.example', name: '/(/' }] } },
    /^"cookies\.keep\.0\.name": "\/\(\/" is no regular expression/,
  ],
  [
    { cookies: { refuse: [{ host: 'a.example', name: '/(a*)*b/' }] } },
    /^"cookies\.refuse\.0\.name": .* can take very long/,
  ],
  [{ cookies: { mode: 'strict' } }, /^"cookies\.mode": must be one of "authentication", "report", "off"\.$/],
  // Proxies
  [
    proxy({ host: 'overdrive.com' }),
    /^"proxies\.0\.host": "overdrive\.com" is the vendor OverDrive.*name the library’s own proxy\.$/,
  ],
  [proxy({ host: 'org' }), /^"proxies\.0\.host": anybody has a site under "org"; name the proxy itself\.$/],
  [
    proxy({ labels: { some: 'nobody' } }),
    /^"proxies\.0\.labels\.some": names the vendor "nobody", but there is none/,
  ],
  [
    proxy({ ports: { 2050: 'nobody' } }),
    /^"proxies\.0\.ports\.2050": names the vendor "nobody", but there is none/,
  ],
  [
    proxy({ ports: { first: 'somedb' } }),
    /^"proxies\.0\.ports\.first": is no port; write a number from 1 to 65535/,
  ],
  [
    proxy({ kind: 'squid' }),
    /^"proxies\.0\.kind": must be one of "ezproxy", "wam", "openathens", "webvpn"\.$/,
  ],
  [{ proxies: [{ kind: 'wam' }] }, /^"proxies\.0\.host": is missing; add it\.$/],
  // The list's key
  [
    list('garbage'),
    /^"vendorList\.publicKey": must be the 43 characters that the console shows when a key is made\.$/,
  ],
  [list(pem), /^"vendorList\.publicKey": this is a private key, which must never leave/],
  [list(JSON.stringify(jwk)), /^"vendorList\.publicKey": this is a private key/],
  [list(der), /^"vendorList\.publicKey": this is a private key/],
  [list(jwk), /^"vendorList\.publicKey": this is a private key/],
  [{ library: { contact: pem } }, /^"library\.contact": this is a private key/],
  [
    { vendorList: { url: 'lists/a.json', publicKey: 'A'.repeat(43) } },
    /^"vendorList\.url": must be a full address/,
  ],
  // The session
  [
    session({ logoutUrls: ['catalog.derby.example/logout'] }),
    /^"session\.logoutUrls\.0": "catalog\.derby\.example\/logout" matches no address.*begin with https:\/\/ and the host/,
  ],
  [session({ logoutUrls: ['/logout'] }), /"\/logout" matches no address/],
  [
    session({ logoutUrls: ['https://catalog.derby.example'] }),
    /write "https:\/\/catalog\.derby\.example\/"\.$/,
  ],
  [session({ logoutUrls: ['*'] }), /matches every address, so that each page would end the session/],
  [
    session({ idleMinutes: 1, warningSeconds: 120 }),
    /^"session\.warningSeconds": 120 is longer than the 60 seconds of "session\.idleMinutes"; make it shorter\.$/,
  ],
  [session({ maxMinutes: 1, warningSeconds: 90 }), /longer than the 60 seconds of "session\.maxMinutes"/],
  [session({ idleMinutes: 'five' }), /^"session\.idleMinutes": must be a whole number from 0 to 240\.$/],
  [session({ warningSeconds: 5 }), /^"session\.warningSeconds": must be a whole number from 20 to 600\.$/],
  [session({ start: 'now' }), /^"session\.start": must be one of "welcome", "automatic"\.$/],
  [
    session({ endOnLogout: 'yes' }),
    /^"session\.endOnLogout": must be true or false, without quotation marks\.$/,
  ],
  // The rest
  [
    { languages: ['en', 'xx'] },
    /^"languages\.1": "xx" is none that Carrel speaks; it speaks "en", "es", .*"ar"\.$/,
  ],
  [{ languages: ['English'] }, /^"languages\.0": must be a language code such as "en"\.$/],
  [{ languages: 'en' }, /^"languages": must be a list, between \[ and \]\.$/],
  [{ library: { name: 7 } }, /^"library\.name": must be a text between quotation marks\.$/],
  [{ library: [], proxies: 'x' }, /^"proxies": must be a list/],
  [
    { library: { policyAdopted: '16 October 2019' } },
    /^"library\.policyAdopted": must be a date such as 2019-10-16\.$/,
  ],
  [
    { notices: { repeat: 'never' } },
    /^"notices\.repeat": must be one of "once-per-session", "every-visit"\.$/,
  ],
  [
    { notices: { categories: { shops: 'strong' } } },
    /^"notices\.categories\.shops": must be one of "catalog", /,
  ],
  [{ statistics: { smallCount: 1 } }, /^"statistics\.smallCount": must be a whole number from 2 to 100\.$/],
  [{ house: { accent: 'green' } }, /^"house\.accent": must be a colour such as #1c5a49\.$/],
  [{ house: { texts: { de: {} } } }, /^"house\.texts\.de": must be a language of the pages, such as "en"\.$/],
  [{ libary: {} }, /^"libary": not a known key/],
  // The machines
  [
    { deployment: { ...RAW.deployment, browsers: ['opera'] } },
    /^"deployment\.browsers\.0": must be a list of "chrome", "edge", "chromium", "firefox"\.$/,
  ],
  [
    { deployment: { ...RAW.deployment, colour: 'red' } },
    /^"deployment\.colour": not a known key; correct its name or remove it\.$/,
  ],
  [{ deployment: 'all' }, /^"deployment": must be an object with names and values/],
];

/** Whole files. */
export const WRONG_FILES: [what: string, file: Uint8Array, sentence: RegExp][] = [
  ['an empty file', text(''), /it is empty/],
  ['an empty file with a mark', new Uint8Array([0xef, 0xbb, 0xbf]), /it is empty/],
  ['a comma too many', text('{\n "library": {},\n}'), /line 3, column 1: remove the comma before this \}/],
  [
    'a key twice',
    text(JSON.stringify(RAW).replace('{"library":', '{"library":{"name":"A"},"library":')),
    /^"library": stands twice \(lines 1 and 1\)/,
  ],
  [
    'a key twice, deeper',
    text(JSON.stringify(RAW).replace('"cookies":{', '"cookies":{"mode":"off","mode":"report",')),
    /^"cookies\.mode": stands twice/,
  ],
  [
    'a text in Latin-1',
    new Uint8Array([0x7b, 0x22, 0xe9, 0x22, 0x3a, 0x31, 0x7d]),
    /it is no text in UTF-8; save it as UTF-8/,
  ],
];
