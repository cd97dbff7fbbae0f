/** Tokens by their shape. Part of every page's guard, so it stays small. */

const TOKEN = /^(Bearer(\s|%20))?ey[JI][\w-]{8,}\.[\w-]{8,}\.[\w-]*$/;
/** A signed token that names somebody: no tracker uses the shape, and scripts do keep sign-ins in it. */
export function isToken(value: string): boolean {
  return TOKEN.test(value);
}
