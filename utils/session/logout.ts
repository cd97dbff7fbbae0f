/** Which pages mean that the patron has signed out of the library, and so wants to leave. Pure. */

/**
 * Sign-out addresses of library systems, to be met on the library's own hosts and its catalogue only: path start,
 * and a query that must be there. From the systems' public code; see the README for how to add one's own.
 */
const SYSTEMS: readonly { path: RegExp; query?: string }[] = [
  { path: /^\/user\/logout\b/ },
  { path: /^\/cgi-bin\/koha\/[a-z-]+\.pl$/, query: 'logout.x' },
  { path: /^\/eg\/opac\/logout\b/ },
  { path: /^\/iii\/cas\/logout\b/ },
  { path: /^\/iii\/encore\/logoutFilterRedirect\b/ },
  { path: /^\/MyAccount\/Logout\b/ },
  { path: /^\/MyResearch\/Logout\b/ },
  { path: /^\/logout\/?$/ },
];

/**
 * Whether an address matches one that the library configured.
 * @param patterns whole addresses; `*` stands for any text; a query in a pattern must be contained in the address
 */
export function matchesLogout(address: string, patterns: readonly string[]): boolean {
  const url = URL.parse(address);
  if (!url) return false;
  return patterns.some((pattern) => {
    const [place = '', query = ''] = pattern.split('?');
    const regex = new RegExp(`^${place.split('*').map(escapeRegex).join('.*')}$`);
    if (!regex.test(url.origin + url.pathname)) return false;
    return [...new URLSearchParams(query)].every(([name, value]) => url.searchParams.get(name) === value);
  });
}

/** Whether an address is a library system's own sign-out, by its shape. */
export function isSystemLogout(address: string): boolean {
  const url = URL.parse(address);
  if (!url) return false;
  return SYSTEMS.some(
    ({ path, query }) => path.test(url.pathname) && (!query || url.searchParams.has(query)),
  );
}

function escapeRegex(text: string): string {
  return text.replace(/[.+?^${}()|[\]\\/]/g, '\\$&');
}
