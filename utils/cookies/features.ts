/**
 * What can be seen of one cookie by itself, as numbers: what the statistics are fitted on and what they score. Pure;
 * neither name nor value can be read back from the numbers.
 */
import { bareName, isReadingName, isRobotCheck, signInKind } from './names.ts';
import { isTrackerName } from './trackers.ts';

export interface ScoredCookie {
  name: string;
  value: string;
  httpOnly: boolean;
  secure: boolean;
  /** Asks to outlive the browser. */
  persistent: boolean;
  /** Set by a script in the page rather than by a response header. */
  setByScript: boolean;
}

/** Words inside names, by what they hint at. A name is split where case, digits or punctuation change. */
const WORDS: Record<string, string> = {
  sessionWord: 'sess session sessionid sessid sesskey ses sid jsessionid phpsessid ssid',
  authorityWord:
    'auth authorization oauth token tok tkt ticket jwt bearer key hash sig security sso saml cas tgc',
  personWord:
    'user usr uid userid username member memberid login logged loggedin signin account acct patron borrower nick',
  secretWord: 'pass password passwd pwd credential credentials pin remember rememberme persist',
  stateWord: 'csrf xsrf nonce state antiforgery verification',
  serverWord: 'server srv lb node route balancer cluster pool backend dc host',
  visitWord:
    'visit visitor visited visits vid vis view views viewed seen last first new returning page pages pv count hit hits landing entry entrance',
  measureWord:
    'ga utm utma track tracker tracking trk stat stats analytics metrics omniture quant test ab abtest bucket group exp experiment variant split segment gtm mbox perf rum',
  sellWord:
    'ad ads adv advert campaign camp cmp src source ref referer referrer referral aff affiliate promo partner click clickid offer coupon banner popup popunder pop',
  choiceWord:
    'lang language locale country city geo region zip currency timezone tz theme skin style font size screen width resolution pref prefs preference settings view layout sort cart basket search query filter mobile device browser flash cookie cookies consent notice accept accepted hide show closed',
  clockWord: 'time timestamp ts date day expires age since',
};
/** Parts that count though nothing sets them apart: `vbsessionhash`, `lastvisit`. */
const PARTS: Record<string, RegExp> = {
  sessionPart: /sess|sid$/i,
  authorityPart: /auth|token|ticket|login|logon|logged|signin|passw|pwd|usern|userid|remember/i,
  visitPart:
    /visit|track|seen|histor|landing|last|first|guest|anon|beacon|click|count|stat(?!e)|analy|metric|survey|splittest|variation/i,
  sellPart: /campaign|refer|banner|popup|promo|coupon|affil|search|browse|view|cart/i,
  choicePart:
    /lang|locale|country|currency|geo|zone|pref|setting|style|theme|test|browser|device|version|mobile|notif/i,
};
const HINTS = Object.keys(WORDS).length;
/** Which of the hints a word gives. */
let hints: Map<string, number[]> | undefined;

function hintsByWord(): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [at, words] of Object.values(WORDS).entries())
    for (const word of words.split(' ')) found.set(word, [...(found.get(word) ?? []), at]);
  return found;
}
const parts = Object.values(PARTS);

const VALUE_FEATURES = [
  'script',
  'httpOnly',
  'secure',
  'session',
  'empty',
  'tiny',
  'yesNo',
  'smallNumber',
  'stamp',
  'localeValue',
  'short',
  'medium',
  'long',
  'veryLong',
  'huge',
  'lengthLog',
  'bits',
  'bitsPerSign',
  'digits',
  'hex',
  'hexId',
  'uuid',
  'mixedCase',
  'plainWord',
  'structured',
  'escaped',
  'spaced',
  'clockInside',
  'address',
  'scriptLong',
  'serverRandom',
  'serverSmall',
  'knownReading',
];
const NAME_FEATURES = [
  'knownSession',
  'knownFlow',
  'knownTracker',
  ...Object.keys(WORDS),
  ...Object.keys(PARTS),
  'nameShort',
  'nameLong',
  'nameUnderscore',
  'nameDigits',
  'nameUpper',
  'nameRandom',
];
/** Names of the numbers, in their order. */
export const FEATURES: readonly string[] = [...VALUE_FEATURES, ...NAME_FEATURES];

/** What a name alone says. Sites repeat the same names with every answer, so whoever asks may remember it. */
export interface NameFacts {
  kind: 'session' | 'flow' | null;
  /** Shows that a check for robots let somebody in. */
  check: boolean;
  tracker: boolean;
  reading: boolean;
  /** As numbers; only where statistics are asked, and then once. */
  features: readonly number[] | null;
}
const MAX_REMEMBERED = 4000;
/** What is remembered of names; it belongs to whoever's cookies they are. */
export type NameMemory = Map<string, NameFacts>;

export function nameFacts(name: string, names: NameMemory = new Map()): NameFacts {
  let facts = names.get(name);
  if (!facts) {
    if (names.size >= MAX_REMEMBERED) names.clear();
    facts = factsOf(name);
    names.set(name, facts);
  }
  return facts;
}

function factsOf(name: string): NameFacts {
  return {
    kind: signInKind(name),
    check: isRobotCheck(name),
    tracker: isTrackerName(name),
    reading: isReadingName(name),
    features: null,
  };
}

/** What a name says to the statistics, in the order of `NAME_FEATURES`. */
export function nameFeatures(name: string, names?: NameMemory): readonly number[] {
  const facts = nameFacts(name, names);
  facts.features ??= numbersOf(bareName(name), facts);
  return facts.features;
}

function numbersOf(name: string, { kind, tracker }: NameFacts): number[] {
  const hinted = new Array<number>(HINTS).fill(0);
  hints ??= hintsByWord();
  for (const word of wordsOf(name)) for (const at of hints.get(word) ?? []) hinted[at] = 1;
  return [
    +(kind === 'session'),
    +(kind === 'flow'),
    +tracker,
    ...hinted,
    ...parts.map((part) => +part.test(name)),
    +(name.length <= 3),
    +(name.length > 16),
    +name.startsWith('_'),
    +/\d/.test(name),
    +/^[A-Z0-9_.-]+$/.test(name),
    +isRandomName(name),
  ];
}

function wordsOf(name: string): string[] {
  const apart = /[A-Z]/.test(name)
    ? name
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
        .toLowerCase()
    : name;
  return apart.split(/[^a-z]+/);
}

/** A name that no person chose: long hex, or capitals and digits inside small letters. */
function isRandomName(name: string): boolean {
  if (/[0-9a-f]{16}/i.test(name)) return true;
  return name.length >= 8 && /[a-z]\d[A-Za-z]|[A-Z][a-z][A-Z][a-z]?\d/.test(name);
}

/**
 * Known to hold reading, searches or a person's name. Sites of all kinds call a sign-in "remember_me"; then it is a long
 * token, where library systems keep a user name or barcode.
 */
export function isReading(
  { name, value }: Pick<ScoredCookie, 'name' | 'value'>,
  names?: NameMemory,
): boolean {
  return nameFacts(name, names).reading && !(bareName(name) === 'remember_me' && value.length >= 32);
}

/** The numbers of one cookie, in the order of `FEATURES`. */
export function featuresOf(cookie: ScoredCookie): number[] {
  return [...valueFeatures(cookie), ...nameFeatures(cookie.name)];
}

const YES_NO = /^(true|false|yes|off|null|none|undefined|unknown)$/i;
const STAMP = /^(1[3-9]\d{8}(\.?\d{3})?|\d{4}-\d\d-\d\d([T _+].*)?)$/;
const UUID = /^\{?[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}/i;
/** Long values are read as far as a verdict needs. */
const MAX_READ = 512;

/** What flags and value say. */
export function valueFeatures(cookie: ScoredCookie): number[] {
  const { length } = cookie.value;
  const value = cookie.value.slice(0, MAX_READ).replace(/^"|"$/g, '');
  const bitsPerSign = entropy(value);
  const bits = bitsPerSign * length;
  const small = length < 8;
  const digits = /^-?[\d.,:]+$/.test(value);
  const hex = !digits && /^[0-9a-f]+$/i.test(value);
  const random = bits > 60 && !/[ {}]/.test(value);
  return [
    +cookie.setByScript,
    +cookie.httpOnly,
    +cookie.secure,
    +!cookie.persistent,
    +(length === 0),
    +(length > 0 && length <= 2),
    +(length > 2 && length < 10 && YES_NO.test(value)),
    +(length > 2 && length < 6 && digits),
    +(length >= 10 && length < 40 && STAMP.test(value)),
    +(length < 6 && /^[a-z]{2}([-_][a-z]{2})?$/i.test(value)),
    +(length > 2 && small),
    +(length >= 8 && length < 16),
    +(length >= 16 && length < 65),
    +(length >= 65 && length < 200),
    +(length >= 200),
    Math.log2(1 + length) / 8,
    Math.min(bits, 300) / 150,
    bitsPerSign / 4,
    +digits,
    +hex,
    +(hex && (length === 32 || length === 40 || length === 64)),
    +UUID.test(value),
    +(/[a-z]/.test(value) && /[A-Z]/.test(value) && /\d/.test(value)),
    +(bits < 60 && /^[a-z_-]+$/i.test(value)),
    +/[&=|{:;]|%(3D|26|7C|7B|3A)/i.test(value),
    +/%[0-9a-z]{2}.*%[0-9a-z]{2}/i.test(value),
    +(/[ ,+]|%20/.test(value) && !/^[A-Za-z0-9+/=]+$/.test(value)),
    +/(^|\D)1[3-9]\d{8}(\d{3})?(\D|$)|\d{4}-\d\d-\d\d/.test(value),
    +/https?(:|%3a)|\.(com|net|org)\b|\d+\.\d+\.\d+\.\d+/i.test(value),
    +(cookie.setByScript && length >= 24),
    +(!cookie.setByScript && random),
    +(!cookie.setByScript && small),
    +isReading(cookie),
  ];
}

const counts = new Uint16Array(128);
/** Shannon entropy, bits for each sign. */
function entropy(text: string): number {
  if (text === '') return 0;
  counts.fill(0);
  for (let at = 0; at < text.length; at += 1) counts[text.charCodeAt(at) & 127]! += 1;
  let sum = 0;
  for (const count of counts) if (count > 1) sum += count * Math.log2(count);
  return Math.log2(text.length) - sum / text.length;
}
