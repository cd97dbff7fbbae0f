/**
 * Cookie names that sign people in, or that signing in needs (anti-forgery, load balancers, bot checks), from public
 * documentation and code of library systems and common frameworks. Strings are whole names, `/…/` are patterns.
 */
const SESSION = [
  // Library systems
  'ezproxy',
  'ezproxyl',
  'ezproxyn',
  '/^_shib(session|sealed|state)_/',
  '/^shib_idp_session/',
  '/^SimpleSAML/',
  'CASTGC',
  '/^mod_auth_openidc_/',
  'FedAuth',
  'SAML_SessionId',
  'bc_access_token',
  'session_id',
  '/^_(live_)?bcui_session_id$/',
  'III_SESSION_ID',
  'III_EXPT_FILE',
  'PAT_LOGGED_IN',
  'nyplIdentityPatron',
  'CGISESSID',
  'ses',
  'eg_loggedin',
  'eg_shib_logged_in',
  '/^eg\\.auth\\./',
  'eg_nb',
  'SPYDUS_BRWSESSIONID',
  'VUFIND_SESSION',
  'EBSESSIONID',
  'NYT-S',
  'LexisMachineId',
  // Servers and frameworks
  'JSESSIONID',
  'PHPSESSID',
  'ASP.NET_SessionId',
  '.ASPXAUTH',
  '/^\\.AspNet(Core)?\\./',
  '/^ASPSESSIONID/',
  '/^S?SESS[0-9a-f]{32}$/',
  '/^wordpress_(logged_in_|sec_|test_cookie)/',
  'connect.sid',
  'laravel_session',
  'rack.session',
  'CFID',
  'CFTOKEN',
  'CAKEPHP',
  'sessionid',
  'CraftSessionId',
  '/^(next-auth|authjs|__(Host|Secure)-(next-auth|authjs))\\./',
  '/^session[-_.]?(id|token|key)?$/i',
  '/^(access|auth|id|refresh)[-_.]?token$/i',
  // Large identity providers
  'li_at',
  'at-main',
  'sess-at-main',
  'ubid-main',
  'session-token',
  'x-main',
  'sst-main',
  '/^(SID|HSID|SSID|APISID|SAPISID|__Secure-[13]PSID)$/',
  'c_user',
  'xs',
] as const;

const FLOW = [
  '/csrf|xsrf|requestverification|antiforgery/i',
  'biblio-lb',
  '/^AWSALB/',
  '/^ARRAffinity/',
  '/^BIGipServer/',
  '/^TS01/',
  '/^(__cf_bm|cf_clearance|__cflb|__cfruid|__cfwaitingroom)$/',
  '/^cf_chl_/',
  '/^(incap_ses_|visid_incap_|nlbi_)/',
  '/^(ak_bmsc|_abck|bm_sv)$/',
  'datadome',
] as const;

/** Names of library systems that hold what people read, search or visited: never a sign-in, always personal. */
const READING = [
  'remember_me',
  '/^back_(tag|to_title|to_url)$/',
  '/^\\d+$/',
  '/^form_serialized/',
  'search_path_code',
  'bib_list',
  'anoncache',
  'cartcache',
  'ebook_xact_cache',
  'PBRWSESSION',
  'PQID',
  'SVLID',
  'eg_shib_logged_out',
  'VALID_DOMAIN_LAST_VISITED',
  '/^LAC-User-/',
] as const;

type Matcher = (name: string) => boolean;

/** A name or `/pattern/flags` as a test. A pattern that is none of the language's matches nothing. */
export function nameMatcher(pattern: string): Matcher {
  const regex = /^\/(.*)\/([a-z]*)$/s.exec(pattern);
  if (!regex) return (name) => name === pattern;
  try {
    const compiled = new RegExp(regex[1]!, regex[2]);
    return (name) => compiled.test(name);
  } catch {
    return () => false;
  }
}

const compiled = new Map<string, Matcher>();
/** Whether a cookie name fits a name or `/pattern/` from a record or policy. */
export function matchesName(pattern: string, name: string): boolean {
  let matcher = compiled.get(pattern);
  if (!matcher) {
    matcher = nameMatcher(pattern);
    compiled.set(pattern, matcher);
  }
  return matcher(name);
}

const anyOf = (patterns: readonly string[]): Matcher => {
  const whole = new Set(patterns.filter((pattern) => !pattern.startsWith('/')));
  const rest = patterns.filter((pattern) => pattern.startsWith('/')).map(nameMatcher);
  return (name) => whole.has(name) || rest.some((matches) => matches(name));
};

/** Known to sign people in, or to be needed while they sign in. */
export const isSignInName: Matcher = anyOf([...SESSION, ...FLOW]);
/** Known to hold reading, search or visiting history. */
export const isReadingName: Matcher = anyOf(READING);
