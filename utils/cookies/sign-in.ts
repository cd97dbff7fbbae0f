/** Recognises a sign-in from the traffic: credentials that go out, and the ways back from identity providers. Pure. */

/** Names of form fields that hold a secret to sign in with. */
const SECRET_FIELD =
  /pass(w|c|p|$)|passe(?![a-z])|pwd|(^|[^a-z])(p(in|w)|otp|mdp|psw|clave|parola|heslo|hasło|haslo|sifre|şifre)([^a-z]|$)|(^|[^a-z])pin_?number|(card|login|user|account|patron|library)_?pin|totp|(auth|mfa|2fa|factor|verification|one_?time|login)[-_]?code|contrase|kennwort|senha|wachtwoord|l[oö]senord|passord|kodeord|adgangskode|salasana|jelsz[oó]|mot_?de_?passe/i;
/** Fields of the messages by which an identity provider, a passkey or a learning platform sends somebody in. */
const MESSAGE_FIELD =
  /^(SAMLResponse|wresult|(id|access|refresh)_?token|credential|secret|clientDataJSON|oauth_signature|lti_message_type|JWT)$/i;

/** Fields that say little alone and sign in together: `u` and `p` (DokuWiki), a card's number and a last name. */
const PAIRS: readonly [who: RegExp, secret: RegExp][] = [
  [/^(u|user|usr|username|login|name|id|email)$/i, /^p$/i],
  [/^(barcode|card(_?number)?)$/i, /^(last_?name|surname)$/i],
];

/** Whether a posted form or message with these field names signs somebody in. */
export function signsIn(fields: readonly string[]): boolean {
  if (fields.some((field) => SECRET_FIELD.test(field) || MESSAGE_FIELD.test(field))) return true;
  const has = (one: RegExp) => fields.some((field) => one.test(field));
  if (PAIRS.some(([who, secret]) => has(who) && has(secret))) return true;
  return fields.includes('code') && fields.includes('state');
}

/** Whether it may be the second factor of a sign-in that has begun. By itself a code may be anything, a coupon's too. */
export function isSecondFactor(fields: readonly string[]): boolean {
  return fields.includes('code');
}

/** Whether an address brings somebody back from an identity provider, or from the library's proxy. */
export function returnsFromSignIn(address: string): boolean {
  if (!MAY_RETURN.test(address)) return false;
  const url = URL.parse(address);
  if (!url) return false;
  const has = (name: string) => url.searchParams.has(name);
  return (
    (has('code') && (has('state') || has('session_state') || has('iss'))) ||
    ['SAMLResponse', 'SAMLart', 'id_token', 'oauth_verifier', 'wresult'].some(has) ||
    /^(ST|PT)-/.test(url.searchParams.get('ticket') ?? '') ||
    url.searchParams.get('openid.mode') === 'id_res' ||
    (url.pathname === '/connect' && has('session'))
  );
}
const MAY_RETURN = /[?&](code|SAML|id_token|oauth_verifier|wresult|ticket|openid\.mode|session)/;

/**
 * Whether an address may be a link from an e-mail that signs in: it carries something long that nobody could guess. Such
 * an answer leads on to a page; whoever opens a shared or preview link stays where it is.
 */
export function signsInByLink(address: string): boolean {
  if (!MAY_BE_LINK.test(address)) return false;
  const parameters = URL.parse(address)?.searchParams ?? new URLSearchParams();
  return [...parameters].some(([name, value]) => LINK_PARAMETER.test(name) && value.length >= 16);
}
const MAY_BE_LINK = /(token|jwt|code|otp)=/i;
const LINK_PARAMETER = /(^|[-_]|[a-z](?=[TJCO]))([Tt]oken|[Jj]wt|[Cc]ode|[Oo]tp)$/;

/** Whether an address asks an identity provider to sign somebody in and send them back to `from` (a host). */
export function leavesToSignIn(address: string, from: string | undefined): boolean {
  const url = URL.parse(address);
  if (!url || url.search === '') return false;
  const has = (name: string) => url.searchParams.has(name);
  if (['SAMLRequest', 'openid.mode', 'wtrealm'].some(has)) return true;
  if (has('client_id') && (has('redirect_uri') || has('response_type'))) return true;
  if (has('entityID') && has('return')) return true;
  // A way back in the address: `?service=`, `?return=`, `?url=` and whatever else it may be called.
  return from !== undefined && [...url.searchParams.values()].some((value) => value.includes(from));
}

const MAX_BODY = 65_536;

/** Levels of JSON that are looked into: `[{ variables: { input: { credentials: { password } } } }]`. */
const MAX_DEPTH = 5;

/** Field names of a posted body: a form, JSON (names of what is filled in), or urlencoded text. */
export function fieldNames(
  body: { formData?: object; raw?: { bytes?: ArrayBuffer }[] } | null | undefined,
): string[] {
  if (!body) return [];
  if (body.formData) return Object.keys(body.formData);
  const bytes = body.raw?.[0]?.bytes;
  if (!bytes || bytes.byteLength > MAX_BODY) return [];
  const text = new TextDecoder().decode(bytes);
  try {
    return namesIn(JSON.parse(text), MAX_DEPTH);
  } catch {
    return /^[\w.%[\]-]+=/.test(text) ? [...new URLSearchParams(text).keys()] : [];
  }
}

function namesIn(value: unknown, depth: number): string[] {
  if (typeof value !== 'object' || value === null || depth === 0) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const filled = typeof inner === 'number' || (typeof inner === 'string' && inner !== '');
    return filled ? [name] : namesIn(inner, depth - 1);
  });
}
