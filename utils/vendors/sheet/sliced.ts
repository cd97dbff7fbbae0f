/** Long work in slices, so that a page can show how far it is and stop it. */

/** Yields how much is done, from 0 to 1; what comes of it is returned. */
export type Sliced<T> = Generator<number, T, void>;

/** Does it all in one go. */
export function atOnce<T>(work: Sliced<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** How long a page may be busy without a pause, in milliseconds. */
const BUSY = 20;

export interface Watching {
  onProgress?(done: number): void;
  /** Stops the work; nothing comes of it then. */
  signal?: AbortSignal;
}

/** Does it with a pause every few milliseconds; `undefined` where it was stopped. */
export async function inSlices<T>(
  work: Sliced<T>,
  { onProgress, signal }: Watching = {},
): Promise<T | undefined> {
  let paused = performance.now();
  while (!signal?.aborted) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - paused < BUSY) continue;
    onProgress?.(step.value);
    await new Promise((ready) => setTimeout(ready));
    paused = performance.now();
  }
  return undefined;
}

/** A part of longer work, whose progress goes from `from` to `to`. */
export function* within<T>(work: Sliced<T>, from: number, to: number): Sliced<T> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    yield from + step.value * (to - from);
  }
}
