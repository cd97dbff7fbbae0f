/**
 * `Set-Cookie` lines as RFC 6265bis section 5.6 reads them: parsed as far as a decision needs, and rewritten
 * without touching the bytes of what is kept.
 */

export interface SetCookie {
  name: string;
  value: string;
  /** Lower case, without a leading dot; null for a host-only cookie. */
  domain: string | null;
  path: string | null;
  secure: boolean;
  httpOnly: boolean;
  sameSite: 'strict' | 'lax' | 'none' | null;
  partitioned: boolean;
  /** Has Expires or Max-Age, and so outlives the browser. */
  persistent: boolean;
  /** Seconds until it ends, at most; null for a cookie that ends with the browser. */
  lifetime: number | null;
  /** Deletes a cookie: Max-Age <= 0 or Expires in the past. */
  deletes: boolean;
}

/** Parses one line. Returns null where a browser would ignore it (RFC 6265bis 5.6). `now` in milliseconds. */
export function parseSetCookie(line: string, now: number): SetCookie | null {
  const [pair = '', ...attributes] = line.split(';');
  const equals = pair.indexOf('=');
  const name = equals < 0 ? '' : pair.slice(0, equals).trim();
  const value = (equals < 0 ? pair : pair.slice(equals + 1)).trim();
  if (name === '' && value === '') return null;
  const cookie: SetCookie = {
    name,
    value,
    domain: null,
    path: null,
    secure: false,
    httpOnly: false,
    sameSite: null,
    partitioned: false,
    persistent: false,
    lifetime: null,
    deletes: false,
  };
  let maxAge: number | null = null;
  let expires: number | null = null;
  for (const attribute of attributes) {
    const at = attribute.indexOf('=');
    const key = (at < 0 ? attribute : attribute.slice(0, at)).trim().toLowerCase();
    const text = at < 0 ? '' : attribute.slice(at + 1).trim();
    switch (key) {
      case 'domain':
        cookie.domain = text.replace(/^\./, '').toLowerCase() || null;
        break;
      case 'path':
        cookie.path = text.startsWith('/') ? text : null;
        break;
      case 'secure':
        cookie.secure = true;
        break;
      case 'httponly':
        cookie.httpOnly = true;
        break;
      case 'samesite':
        cookie.sameSite = sameSite(text);
        break;
      case 'partitioned':
        cookie.partitioned = true;
        break;
      case 'max-age':
        if (/^-?\d+$/.test(text)) maxAge = Number(text);
        break;
      case 'expires': {
        const time = Date.parse(text.replace(/-/g, ' '));
        if (!Number.isNaN(time)) expires = time;
        break;
      }
    }
  }
  cookie.persistent = maxAge !== null || expires !== null;
  cookie.lifetime = maxAge ?? (expires === null ? null : Math.max(0, (expires - now) / 1000));
  cookie.deletes = maxAge !== null ? maxAge <= 0 : expires !== null && expires <= now;
  return cookie;
}

/** The same line as a session cookie: without Expires and Max-Age, every other byte as it was. */
export function asSessionCookie(line: string): string {
  const [pair, ...attributes] = line.split(';');
  const kept = attributes.filter((attribute) => !/^\s*(expires|max-age)\s*(=|$)/i.test(attribute));
  return [pair, ...kept].join(';');
}

function sameSite(text: string): SetCookie['sameSite'] {
  const value = text.toLowerCase();
  return value === 'strict' || value === 'lax' || value === 'none' ? value : null;
}
