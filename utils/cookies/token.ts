/** Tokens by their shape. Part of every page's guard, so it stays small. */

const JWT = '(?:Bearer\\s)?ey[JI][\\w-]{8,}(?:\\.[\\w-]{8,}|\\.[\\w-]*\\.[\\w-]{8,}\\.[\\w-]{8,})\\.[\\w-]*';
const TOKEN = new RegExp(`^${JWT}$`);
/** As sign-in libraries keep it: one text inside JSON, or whatever stands under the name of a token. */
const INSIDE = new RegExp(`["']${JWT}["']|"(?:access|auth|id|refresh)_?token"\\s*:\\s*"[^"]{16,}"`, 'i');
/** A percent sign of a percent sign: more than this nobody wraps. */
const MAX_WRAPS = 3;
const MAX_READ = 8192;

/**
 * A signed token that names somebody, bare, wrapped in JSON or percent-encoded: no tracker uses the shape, and scripts
 * do keep sign-ins in it.
 */
export function isToken(value: string): boolean {
  const plain = unwrapped(value);
  return TOKEN.test(plain) || (/^["[{]/.test(plain) && INSIDE.test(plain));
}

function unwrapped(value: string): string {
  let plain = value.slice(0, MAX_READ);
  for (let wraps = 0; wraps < MAX_WRAPS && plain.includes('%'); wraps += 1) {
    // Not as decodeURIComponent would: one wrong sign, or a cut at the end, would hide the rest.
    plain = plain.replace(/%([0-7][0-9a-f])/gi, (_all, code) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
  }
  return plain;
}
