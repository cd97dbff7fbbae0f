import { describe, expect, it } from 'vitest';
import { extraTime, MORE_TIME_MS, timeLeft } from '../../../utils/session/time.ts';

const MINUTE = 60_000;
const record = { startedAt: 1_000_000, extraMs: 0 };
const atMinute = (minutes: number) => record.startedAt + minutes * MINUTE;

describe('the longest session', () => {
  it('has no end where there is no limit or no session', () => {
    expect(timeLeft(record, 0, atMinute(500))).toBeUndefined();
    expect(timeLeft(null, 60, atMinute(500))).toBeUndefined();
  });
  it('runs down to nothing, and ends when the clock is set back', () => {
    expect(timeLeft(record, 60, atMinute(45))).toBe(15 * MINUTE);
    expect(timeLeft(record, 60, atMinute(61))).toBe(0);
    expect(timeLeft(record, 60, atMinute(-1))).toBe(0);
  });
  it('has ten minutes left after each answer, however often and late it is given', () => {
    let extraMs = 0;
    for (const minutes of [59, 60, 69, 90, 300]) {
      extraMs = extraTime(record, 60, atMinute(minutes));
      expect(timeLeft({ ...record, extraMs }, 60, atMinute(minutes))).toBe(MORE_TIME_MS);
    }
  });
});
