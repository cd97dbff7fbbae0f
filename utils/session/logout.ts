/** Which addresses mean that the patron has signed out of the library, and so wants to leave. Pure. */
import { isLibraryHost } from '../policy/own-hosts.ts';
import { matchesSignOut } from '../policy/sign-out-pattern.ts';

interface Shape {
  path: RegExp;
  /** Parameters of which one must be there; with a value, exactly that one. */
  query?: readonly string[];
  /** Anywhere in the address: systems that put the word into a parameter's value. */
  anywhere?: RegExp;
}

/**
 * Sign-out addresses of library systems, from their public code. They count on the library's own hosts only, where a
 * patron is signed in with the card; a vendor's sign-out is not the end of a visit to the library.
 * Each is as narrow as can be: the same words stand in addresses of sign-IN forms (`?triedlogout=true`).
 */
const SYSTEMS: readonly Shape[] = [
  // BiblioCommons, and Drupal sites
  { path: /^\/user\/logout\/?$/ },
  // Koha: every script signs out by this parameter, and without it is the catalogue's first page
  { path: /^\/cgi-bin\/koha\/(.+\/)?[\w-]+\.pl$/, query: ['logout.x'] },
  // Evergreen: catalogue, its OpenAthens, and staff sign-on
  { path: /^\/eg\/opac\/(sso\/openathens\/)?logout\/?$/ },
  { path: /^\/staff\/sso\/logout\/?$/ },
  // Innovative: Encore, CAS of Sierra and Millennium, WebPAC with its scope
  { path: /^\/iii\/encore\/logoutFilterRedirect$/ },
  { path: /^\/(iii\/)?cas\/logout$/ },
  { path: /^\/logout(~S\d+)?(\.php|\.aspx)?\/?$/ },
  // New York's identity service, and its like
  { path: /^\/auth\/logout\/?$/ },
  // Polaris
  { path: /^\/polaris\/logon\.aspx$/i, query: ['logoff=1'] },
  { path: /^\/polaris\/patronaccount\/(.*\/)?logoff(\.aspx)?$/i },
  // SirsiDynix Enterprise (an event in the address), and e-Library
  { path: /^\/client\/[\w-]+\/[^/]+\/.*[:/.]log-?out\b/i },
  { path: /^\/client\//, query: ['rm'], anywhere: /[?&]rm=[^&]*log-?out/i },
  { path: /^\/uhtbin\/cgisirsi(\.exe)?\/.*\/LOGOUT$/ },
  // Aspen and Pika; VuFind
  { path: /^\/(MyAccount|MyResearch)\/Logout\/?$/i },
  // Apollo, by a request without a page
  { path: /^\/catalog\/ajax_backend\/logout\.xml\.pl$/ },
  // EZproxy behind a Drupal site
  { path: /^\/ezproxylogout\/?$/ },
  // Shibboleth, OpenID Connect
  { path: /^\/Shibboleth\.sso\/Logout$/ },
  { path: /^\/(.+\/)?(connect\/endsession|oauth2\/(v2\.0\/)?logout)\/?$/ },
  { path: /^\//, query: ['post_logout_redirect_uri'], anywhere: /(log|sign)-?out|end_?session/i },
  // WordPress
  { path: /\/wp-login\.php$/, query: ['action=logout', 'loggedout=true'] },
];

/** What of a library's settings says where its patrons sign in. */
export interface LogoutContext {
  /** The library's own patterns (`session.logoutUrls`). */
  patterns: readonly string[];
  /** Hosts of the library and its catalogues. */
  hosts: readonly string[];
  proxies: readonly { host: string; kind: 'ezproxy' | 'wam' | 'openathens' | 'webvpn' }[];
}

/** Whether this address is where the patron signs out of the library. */
export function isLogout(address: string, context: LogoutContext): boolean {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return false;
  if (matchesLogout(address, context.patterns)) return true;
  if (isOpenAthens(url)) return context.proxies.some(({ kind }) => kind === 'openathens');
  return isLibrarys(url.hostname, context) && isSystemLogout(address);
}

/** The pages of OpenAthens' own on which a patron signs out of it. */
const OPENATHENS = ['login.openathens.net', 'my.openathens.net'];

/** Whether an address anywhere speaks of signing out: one system may end its session before it leads to the next. */
export function looksLikeLogout(address: string): boolean {
  const path = URL.parse(address)?.pathname ?? '';
  return /(log|sign)[-_]?(out|off)|end_?session|\bslo\b/i.test(path);
}

/**
 * Whether a host is where the library itself signs people in. A host below a proxy is somebody else's site, seen
 * through it: `www-somedb-com.ezproxy.example.org/logout` signs out of SomeDB.
 */
export function isLibrarys(host: string, { hosts, proxies }: LogoutContext): boolean {
  if (OPENATHENS.includes(host)) return proxies.some(({ kind }) => kind === 'openathens');
  for (const proxy of proxies) {
    const own = proxy.host.replace(/:\d+$/, '');
    if (host === own || host === `login.${own}`) return true;
    if (host.endsWith(`.${own}`)) return false;
  }
  return isLibraryHost(host, hosts);
}

function isOpenAthens(url: URL): boolean {
  return url.hostname === 'login.openathens.net' && /^\/signout\b/.test(url.pathname);
}

/**
 * Whether an address matches one that the library configured.
 * @param patterns whole addresses; `*` stands for any text; a query in a pattern must be contained in the address
 */
export function matchesLogout(address: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => matchesSignOut(address, pattern));
}

/** Whether an address is a library system's own sign-out, by its shape. */
export function isSystemLogout(address: string): boolean {
  const url = URL.parse(address);
  if (!url) return false;
  return SYSTEMS.some(
    ({ path, query, anywhere }) =>
      path.test(url.pathname) &&
      (!query || query.some((wanted) => hasParameter(url, wanted))) &&
      (!anywhere || anywhere.test(url.pathname + url.search)),
  );
}

function hasParameter(url: URL, wanted: string): boolean {
  const [name = '', value] = wanted.split('=');
  return value === undefined ? url.searchParams.has(name) : url.searchParams.get(name) === value;
}
