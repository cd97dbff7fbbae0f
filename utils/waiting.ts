/** Work that takes time: limits, second tries, pauses. */

/** Rejects when `work` takes longer than `ms`: an erase that hangs must not leave a patron waiting for ever. */
export function within<T>(ms: number, what: string, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took longer than ${ms} ms`)), ms);
  });
  return Promise.race([work, limit]).finally(() => clearTimeout(timer));
}

/** Twice, since what failed or hung once often works the second time; then it rejects. Also a call that throws at once. */
export function twice(ms: number, what: string, work: () => Promise<unknown>): Promise<unknown> {
  const once = () => within(ms, what, (async () => work())());
  return once().catch(once);
}

/** Resolves after `ms`. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
