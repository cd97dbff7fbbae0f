/** Small statistics for benches: medians and ratios, never verdicts. */

/** Median of some numbers. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Milliseconds that `work` takes. */
export async function time(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

/**
 * Runs two workloads in turns, so that a slow moment of the machine hits both.
 * @returns the medians in milliseconds and their ratio
 */
export async function compare(
  rounds: number,
  bare: () => Promise<number>,
  carrel: () => Promise<number>,
): Promise<{ bare: number; carrel: number; ratio: number }> {
  const times = { bare: [] as number[], carrel: [] as number[] };
  for (let round = -3; round < rounds; round += 1) {
    const [one, other] =
      round % 2 === 0 ? [await bare(), await carrel()] : [await carrel(), await bare()].reverse();
    // The first rounds warm the caches of both.
    if (round < 0) continue;
    times.bare.push(one!);
    times.carrel.push(other!);
  }
  const result = { bare: median(times.bare), carrel: median(times.carrel) };
  return { ...result, ratio: result.carrel / result.bare };
}
