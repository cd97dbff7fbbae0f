/** Which presses on "Continue" were meant: those of a hand at rest, on a notice that is seen. */
import { describe, expect, it } from 'vitest';
import { Presses, REST_MS } from '../../../entrypoints/notice/presses.ts';

/** A press that begins and ends at these times. */
const press = (presses: Presses, begin: number, end = begin + 80): boolean => {
  presses.begins(begin);
  return presses.counts(end);
};

function seenAt(at: number): Presses {
  const presses = new Presses();
  presses.seen(at);
  return presses;
}

describe('presses', () => {
  it('count once the notice has been seen for half a second', () => {
    expect(REST_MS).toBe(500);
    expect(press(seenAt(1000), 1499)).toBe(false);
    expect(press(seenAt(1000), 1500)).toBe(true);
  });

  it('never count on a notice that is not seen', () => {
    const presses = new Presses();
    expect(press(presses, 60_000)).toBe(false);
    presses.seen(60_000);
    presses.unseen();
    expect(press(presses, 120_000)).toBe(false);
    expect(presses.from).toBe(Infinity);
  });

  it('must wait again after each time that the notice was out of sight', () => {
    const presses = seenAt(0);
    presses.unseen();
    presses.seen(10_000);
    expect(press(presses, 10_400)).toBe(false);
    expect(press(presses, 10_900)).toBe(true);
  });

  it('must have begun in time, however late they end', () => {
    expect(press(seenAt(1000), 1100, 5000)).toBe(false);
  });

  it('that began before the notice was there do not count', () => {
    expect(press(seenAt(1000), 990, 1700)).toBe(false);
  });

  it('go uncounted as long as they follow one another in haste', () => {
    const presses = seenAt(0);
    for (let at = 100; at < 10_000; at += 499) expect(press(presses, at), `at ${at}`).toBe(false);
    expect(press(presses, 10_600)).toBe(true);
  });

  it('may follow one another in haste once one was in time', () => {
    const presses = seenAt(0);
    expect(press(presses, 600)).toBe(true);
    expect(press(presses, 700)).toBe(true);
  });

  it('of a key held down are none', () => {
    const presses = seenAt(0);
    for (let at = 400; at < 5000; at += 30) {
      presses.begins(at, at > 400);
      expect(presses.counts(at)).toBe(false);
    }
    expect(press(presses, 5600)).toBe(true);
  });

  it('without a beginning, as assistive software makes them, count by their own time', () => {
    const presses = seenAt(0);
    expect(presses.counts(300)).toBe(false);
    expect(presses.counts(700)).toBe(true);
  });

  it('too early do not spoil one without a beginning later', () => {
    const presses = seenAt(0);
    expect(press(presses, 300)).toBe(false);
    expect(presses.counts(900)).toBe(true);
  });
});
