/** By which signs of a page one sees that somebody is signed in. Learnt from the page itself, in any language. Pure. */

/** A page as it arrived in the end, after its redirects. */
export interface Arrived {
  address: string;
  status: number;
  body: string;
}

export interface Signs {
  place: string;
  status: number;
  /** Marks that stand on the signed-in page every time, and not on the other one. */
  mine: ReadonlySet<string>;
  /** Marks of the page that a stranger gets. */
  strangers: ReadonlySet<string>;
}

/**
 * Learns from the same page fetched twice with all cookies and once with none. Null where nothing tells them apart:
 * then the page is no use for a trial.
 */
export function learnSigns(first: Arrived, second: Arrived, stranger: Arrived): Signs | null {
  if (placeOf(first) !== placeOf(second) || first.status !== second.status) return null;
  const [one, two, other] = [marksOf(first.body), marksOf(second.body), marksOf(stranger.body)];
  // What changes from one time to the next (a clock, an advertisement, a token) is a sign of nothing.
  const steady = new Set([...one].filter((mark) => two.has(mark)));
  const mine = new Set([...steady].filter((mark) => !other.has(mark)));
  const strangers = new Set([...other].filter((mark) => !one.has(mark) && !two.has(mark)));
  const elsewhere = placeOf(first) !== placeOf(stranger) || first.status !== stranger.status;
  if (mine.size === 0 && !elsewhere) return null;
  return { place: placeOf(first), status: first.status, mine, strangers };
}

/** Whether a page is the signed-in one. In doubt it is not, so that a cookie too many is kept rather than one too few. */
export function isSignedIn(page: Arrived, signs: Signs): boolean {
  if (placeOf(page) !== signs.place || page.status !== signs.status) return false;
  const marks = marksOf(page.body);
  const share = (set: ReadonlySet<string>) =>
    set.size === 0 ? undefined : [...set].filter((mark) => marks.has(mark)).length / set.size;
  const mine = share(signs.mine);
  if (mine === undefined) return true;
  return mine >= 0.8 && (share(signs.strangers) ?? 0) < 0.5;
}

/** Origin and path: what follows the question mark is often a time or a token. */
function placeOf({ address }: Arrived): string {
  const url = URL.parse(address);
  return url ? url.origin + url.pathname : address;
}

/** The visible texts, where links and forms lead, and which fields there are: each a mark. */
function marksOf(body: string): Set<string> {
  const html = body.replace(/<(script|style|noscript|template)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->/gi, ' ');
  const marks = new Set<string>();
  for (const text of html.split(/<[^>]*>/)) {
    const mark = text.replace(/\s+/g, ' ').trim();
    if (mark !== '') marks.add(mark.slice(0, 200));
  }
  const attributes = /\b(href|action|type)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/gi;
  for (const [, name = '', double, single, plain] of html.matchAll(attributes)) {
    const target = (double ?? single ?? plain ?? '').split(/[?#]/, 1)[0];
    if (target) marks.add(`${name.toLowerCase()}=${target.slice(0, 200)}`);
  }
  return marks;
}
