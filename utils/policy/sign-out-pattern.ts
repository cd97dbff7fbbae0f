/** The library's own sign-out addresses (`session.logoutUrls`): whole addresses, in which `*` stands for any text. Pure. */

/** Whether an address matches; a query in the pattern must be contained in the address. */
export function matchesSignOut(address: string, pattern: string): boolean {
  const url = URL.parse(address);
  if (!url) return false;
  const { place, query } = partsOf(pattern);
  return (
    fits(url.origin + url.pathname, place.split('*')) &&
    [...new URLSearchParams(query)].every(([name, value]) => url.searchParams.get(name) === value)
  );
}

/** What is wrong with a pattern, or null. Continues the pattern: "matches …". */
export function signOutProblem(pattern: string): string | null {
  if (FAR_APART.every((address) => matchesSignOut(address, pattern))) {
    return 'matches every address, so that each page would end the session; name the page that follows a sign-out';
  }
  const { place, query } = partsOf(pattern);
  if (!query.includes('#') && FILLINGS.some((filling) => isAddress(filled(place, filling)))) return null;
  const meant = place.includes('*') ? null : URL.parse(pattern);
  const fix =
    meant !== null && isWeb(meant) && meant.hostname !== ''
      ? `write "${meant.origin}${meant.pathname}${meant.search}"`
      : 'begin with https:// and the host, as in "https://catalog.example.org/logged-out"';
  return `matches no address, so that no sign-out would be noticed there; ${fix}`;
}

/** Linear in the length of both, whatever a page puts into its address. */
function fits(text: string, pieces: readonly string[]): boolean {
  const [first = '', ...rest] = pieces;
  const last = rest.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const piece of rest) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}

function partsOf(pattern: string): { place: string; query: string } {
  const mark = pattern.indexOf('?');
  return mark < 0
    ? { place: pattern, query: '' }
    : { place: pattern.slice(0, mark), query: pattern.slice(mark + 1) };
}

const FAR_APART = ['https://a.example/', 'http://b.test:8080/one/two'];
/** What a star may stand for at the beginning, and elsewhere: a part of a name, of a port, of a path, or nothing. */
const FILLINGS = ['https', 'https://', 'https://a.example', 'https://a.example/'].flatMap((begin) =>
  ['x', '1', '/x', 'x/', ''].map((rest) => ({ begin, rest })),
);

function filled(place: string, { begin, rest }: (typeof FILLINGS)[number]): string {
  return place.replace(/^\*+/, begin).replaceAll('*', rest);
}

/** Whether the browser writes an address in exactly this way. */
function isAddress(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && isWeb(url) && url.origin + url.pathname === text;
}

function isWeb({ protocol }: URL): boolean {
  return protocol === 'https:' || protocol === 'http:';
}
