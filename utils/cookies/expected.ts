/** Cookies that a response has just brought through the header guard: a server, not a script, is about to store them. */

const EXPECT_MS = 30_000;
const MANY = 2000;

export class ExpectedCookies {
  /** Name and host -> until when (ms). */
  readonly #until = new Map<string, number>();

  /** Notes that the server is about to store this cookie. */
  expect(name: string, host: string, now = Date.now()): void {
    if (this.#until.size > MANY)
      for (const [key, until] of this.#until) if (until < now) this.#until.delete(key);
    this.#until.set(`${name}\t${host}`, now + EXPECT_MS);
  }

  /** Whether this cookie has just come from the server. */
  has(name: string, host: string, now = Date.now()): boolean {
    return (this.#until.get(`${name}\t${host}`) ?? 0) >= now;
  }
}
