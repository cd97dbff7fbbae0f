/**
 * Cookie names that sign people in, or that signing in needs, from public documentation and code of library systems
 * and common frameworks. Whole names, or `/pattern/flags`. Part of every page's guard, so it stays small.
 */
import { MAX_NAME_LENGTH, readNamePattern } from '../vendors/name-pattern.ts';

/** Keep a person signed in. */
const SESSION = [
  // Library systems
  'ezproxy',
  'ezproxyl',
  'ezproxyn',
  '/^_shib(session|sealed)_/',
  '/^shib_idp_session(_ss)?$/',
  '/^SimpleSAML/',
  'CASTGC',
  'TGC',
  '/^MOD_AUTH_CAS(_S)?$/',
  'mod_auth_openidc_session',
  'FedAuth',
  'FedAuth1',
  'SAML_SessionId',
  'bc_access_token',
  '/^_(live_)?bcui_session_id$/',
  'III_SESSION_ID',
  'III_EXPT_FILE',
  'PAT_LOGGED_IN',
  'nyplIdentityPatron',
  'ses',
  'eg_loggedin',
  'eg_shib_logged_in',
  '/^eg\\.auth\\.(token|time)/',
  // Evergreen keeps its sessions with these two vendors in cookies of their names.
  'overdrive',
  'oneclickdigital',
  'SPYDUS_BRWSESSIONID',
  'VUFIND_SESSION',
  'EBUQUSER',
  'NYT-S',
  'LexisMachineId',
  // Servers and frameworks
  '/^[A-Z]*SESSIONID(SSO)?$/',
  '/^[A-Z_]*(?<!MATOMO_)SESSID$/',
  '/^ASP\\.NET_SessionId/i',
  '.ASPXAUTH',
  '/^\\.AspNet(Core)?\\.(?!Antiforgery|Correlation|OpenIdConnect)/',
  '/^ASPSESSIONID/',
  '/^S?SESS[0-9a-f]{32}$/',
  '/^[0-9a-f]{32}$/',
  '/^wordpress_(logged_in_|sec_|[0-9a-f]{32}$)/',
  '/^connect\\.sid(\\.sig)?$/',
  '/^(koa[.:]sess|express:sess|session)(\\.sig)?$/',
  '/^[a-z0-9_]*laravel_session$/',
  'rack.session',
  '/^CF(ID|TOKEN)$/i',
  'CAKEPHP',
  'ci_session',
  'PLAY_SESSION',
  'CraftSessionId',
  'MoodleSession',
  'fe_typo_user',
  'appSession',
  '/^auth0(_compat)?$/',
  // Libraries that keep a sign-in by script: Supabase, Auth0, MSAL, Okta, Amplify, Clerk, Nuxt, DSpace
  '/^sb-[a-z0-9]+-auth-token(-user)?(\\.\\d+)?$/',
  '/^(_legacy_)?auth0\\.([\\w-]+\\.)?(is\\.authenticated|organization_hint)$/',
  '/^msal\\.(?!(interaction|nonce|state|login|error|urlHash|request)\\b)/',
  '/^okta-(token|cache)-storage/',
  '/^CognitoIdentityServiceProvider\\./',
  '/^__(session|client_uat|clerk_db_jwt|refresh)(_[\\w-]+)?$/',
  '/^auth\\.(strategy|loggedIn|_(refresh_)?token(_expiration)?\\.\\w+)$/',
  'dsAuthInfo',
  '/^is[-_.]?(authenticated|logged[-_.]?in|signed[-_.]?in)$/i',
  '/^[\\w-]+\\.session_(token|data)$/',
  '/^_(?!parsely|pinterest|hj)[a-z0-9-]+(_[a-z0-9-]+)*_session(_id)?$/',
  '/^(next-auth|authjs)\\.(?!(csrf|callback|pkce|state|nonce))/',
  '/^remember_(user_token|web_[0-9a-f]+)$/',
  '/^(php)?(session|sess|user|login)?[-_.]?(sid|session[-_.]?(id|token|key))$/i',
  '/^(access|auth|id|refresh|login|user)[-_.]?token$/i',
  // Identity providers
  '/^(KEYCLOAK_(SESSION|IDENTITY)|AUTH_SESSION_ID)(_LEGACY)?$/',
  '/^ESTSAUTH(PERSISTENT|LIGHT)?$/',
  '/^(SMSESSION|ObSSOCookie|iPlanetDirectoryPro|PF)$/',
  'li_at',
  'liap',
  '/^(at|sess-at|sst|ubid|x)-main$/',
  '/^(SID|HSID|SSID|APISID|SAPISID|__Secure-[13]P(SID|APISID|SIDTS))$/',
  'c_user',
  'xs',
] as const;

/** Needed while signing in, or for pages to load at all: anti-forgery, state, load balancers, checks for robots. */
const FLOW = [
  '/^_shibstate_/',
  '/^_opensaml_req_/',
  '/^mod_auth_openidc_state/',
  // Verifiers and transactions that scripts keep until the patron is back
  '/pkce|code[-_.]?verifier/i',
  '/^(_legacy_)?a0\\.spajs\\.txs\\./',
  '/^com\\.auth0\\.auth\\./',
  '/^msal\\.(interaction|nonce|state|login|request)\\b/',
  '/^okta-[a-z-]*(transaction|params|storage)/',
  '/^kc-callback-/',
  '/^oidc\\./',
  '/^amplify-(signin|redirected)/',
  '/^\\.AspNet(Core)?\\.(Antiforgery|Correlation|OpenIdConnect)\\./',
  '/^(next-auth|authjs)\\.(callback|pkce|state|nonce)/',
  '/^(oauth|oidc|saml|okta)[-_.a-z0-9]*(state|nonce|verifier)/i',
  '/csrf|xsrf|requestverification|antiforgery/i',
  'wordpress_test_cookie',
  // Django's: what the next page says of the form just sent
  'messages',
  'owcLocRedirectSession',
  'eg_nb',
  'biblio-lb',
  '/^AWS(ALB|ELB)/',
  '/^ARRAffinity/',
  '/^BIGipServer/',
  '/^TS01|^TS[0-9a-f]{6,8}(_\\d+)?$/',
  '/^(SERVERID|ROUTEID|GCLB|INGRESSCOOKIE)$/',
  '/^NSC_/',
  '/^nlbi_/',
] as const;

/** Show that a check for robots, or a waiting room, has let somebody in. Without them a page never comes. */
const CHECK = [
  '/^QueueITAccepted-/',
  '/^(__cf_bm|cf_clearance|__cflb|__cfruid|__cfwaitingroom|_cfuvid)$/',
  '/^cf_chl_/',
  '/^(incap_ses_|visid_incap_)/',
  '/^(ak_bmsc|_abck|bm_s[vzoc])$/',
  '/^(datadome|reese84|aws-waf-token|_px[23]|_pxhd|_GRECAPTCHA)$/',
  '/^(__uzm[a-z]{1,2}|uzmx|__ssds|__ssuzjsr\\d?)$/',
  '_vcrcs',
  '/^acw_(tc|sc__v\\d)$/',
  '/^(KP_UIDz(-ssn)?|KP2?_UID[\\w-]*|x-kpsdk-[\\w-]+)$/',
  '/(^|[.-])anubis-(auth|cookie-verification)/',
  '/^__ddg\\w*$/',
  '/^sucuri_cloudproxy_uuid_/',
] as const;

/** Names by what they are for. */
export const SIGN_IN_COOKIE_NAMES = { session: SESSION, flow: [...FLOW, ...CHECK] } as const;

/**
 * Names of library systems that hold what people read, search or visited, or who was here last: never needed to
 * sign in, always personal.
 */
export const NOT_SIGN_IN_NAMES = [
  // A user name or barcode to fill in next time; where it would sign in by itself, no public computer wants it
  'remember_me',
  '/^LAC-User-/',
  // Pages and records looked at
  '/^back_(tag|to_title|to_url)$/',
  '/^\\d+$/',
  'VALID_DOMAIN_LAST_VISITED',
  'eg_shib_logged_out',
  // Searches, lists, carts, loans
  '/^form_serialized/',
  'search_path_code',
  'bib_list',
  'anoncache',
  'cartcache',
  'ebook_xact_cache',
  'PBRWSESSION',
  'PQID',
  'SVLID',
] as const;

type Matcher = (name: string) => boolean;

/** A name or `/pattern/flags` as a test. A pattern that is refused, or a name longer than names are, matches nothing. */
export function nameMatcher(pattern: string): Matcher {
  const read = readNamePattern(pattern);
  if (read.kind === 'name') return (name) => name === read.name;
  if (read.kind === 'refused') return () => false;
  return (name) => name.length <= MAX_NAME_LENGTH && read.expression.test(name);
}

const compiled = new Map<string, Matcher>();
/** Whether a cookie name, as it is written, fits a name or `/pattern/` from a record or policy. */
export function matchesName(pattern: string, name: string): boolean {
  let matcher = compiled.get(pattern);
  if (!matcher) {
    matcher = nameMatcher(pattern);
    compiled.set(pattern, matcher);
  }
  return matcher(name);
}

/** Made when first asked: most pages set no cookie, and the guard is in all of them. */
const anyOf = (patterns: readonly string[]): Matcher => {
  let matcher: Matcher | undefined;
  return (name) => {
    matcher ??= compile(patterns);
    return matcher(name);
  };
};

function compile(patterns: readonly string[]): Matcher {
  const whole = new Set(patterns.filter((pattern) => !pattern.startsWith('/')));
  // One expression for each set of flags: a name is tried against all of them at once.
  const byFlags = new Map<string, string[]>();
  for (const pattern of patterns) {
    const [, source, flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(pattern) ?? [];
    if (source !== undefined) byFlags.set(flags, [...(byFlags.get(flags) ?? []), `(?:${source})`]);
  }
  const rest = [...byFlags].map(([flags, sources]) => new RegExp(sources.join('|'), flags));
  return (name) => whole.has(name) || rest.some((expression) => expression.test(name));
}
const isSessionName = anyOf(SESSION);
const isFlowName = anyOf(SIGN_IN_COOKIE_NAMES.flow);
const isCheckName = anyOf(CHECK);

const PREFIX = /^__(Secure|Host|Http|Host-Http)-(?=.)/;
/** A name without the promise to the browser before it (`__Host-`, `__Secure-`): with it a cookie is the same one. */
export function bareName(name: string): string {
  return name.startsWith('__') ? name.replace(PREFIX, '') : name;
}
/** Both forms of a name; some are known by the whole one only. */
const known = (isOne: Matcher, name: string): boolean => {
  const bare = bareName(name);
  return isOne(bare) || (bare !== name && isOne(name));
};

/** What a name is known to do for signing in; null where nothing is known of it. */
export function signInKind(name: string): 'session' | 'flow' | null {
  if (known(isSessionName, name)) return 'session';
  return known(isFlowName, name) ? 'flow' : null;
}
/** Known to show that a check for robots let somebody in. */
export const isRobotCheck: Matcher = (name) => known(isCheckName, name);
/** Known to sign people in, or to be needed while they sign in. */
export const isSignInName: Matcher = (name) => signInKind(name) !== null;
const isReading = anyOf(NOT_SIGN_IN_NAMES);
/** Known to hold reading, search or visiting history. */
export const isReadingName: Matcher = (name) => isReading(bareName(name));
