/** Cookies that a response has just brought through the header guard: a server, not a script, is about to store them. */

const EXPECT_MS = 30_000;
const MANY = 2000;
/** Name and host -> until when (ms). */
const expected = new Map<string, number>();

/** Notes that the server is about to store this cookie. */
export function expectFromServer(name: string, host: string, now = Date.now()): void {
  if (expected.size > MANY) for (const [key, until] of expected) if (until < now) expected.delete(key);
  expected.set(`${name}\t${host}`, now + EXPECT_MS);
}

/** Whether this cookie has just come from the server. */
export function isExpected(name: string, host: string, now = Date.now()): boolean {
  return (expected.get(`${name}\t${host}`) ?? 0) >= now;
}
