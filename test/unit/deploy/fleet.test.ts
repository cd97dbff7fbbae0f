import { describe, expect, it } from 'vitest';
import { type FleetOptions, simulateDay } from '../../../utils/deploy/fleet.ts';

const OPTIONS: FleetOptions = {
  computers: 1000,
  opens: 9,
  closes: 20,
  switchedOn: 0.25,
  update: { hours: 5, jitter: 0.2 },
  list: { hours: 24, jitter: 0.5, spread: 0.5 },
  bytes: { updateCheck: 1000, listFresh: 50_000, listUnchanged: 500, crx: 400_000 },
  newVersion: false,
  newList: false,
  seed: 7,
};

describe('a day of a fleet', () => {
  it('is the same again', () => {
    expect(simulateDay(OPTIONS)).toEqual(simulateDay(OPTIONS));
  });

  it('fetches a new version once for each computer', () => {
    const extra = simulateDay({ ...OPTIONS, newVersion: true }).bytes - simulateDay(OPTIONS).bytes;
    expect(extra).toBe(1000 * 400_000);
  });

  it('costs almost nothing where the list is unchanged', () => {
    expect(simulateDay(OPTIONS).unchanged).toBe(1);
    expect(simulateDay({ ...OPTIONS, newList: true }).unchanged).toBeLessThan(0.5);
  });

  it('has a lower peak with jitter', () => {
    const still = { list: { hours: 24, jitter: 0, spread: 0 } };
    expect(simulateDay(OPTIONS).peakPerMinute).toBeLessThan(
      simulateDay({ ...OPTIONS, ...still }).peakPerMinute,
    );
  });
});
