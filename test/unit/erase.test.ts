import { describe, expect, it } from 'vitest';
import { sitesInTime, stretch } from '../../utils/erase/kinds/site-scores.ts';
import { receipt } from '../../utils/erase/receipt.ts';
import { within } from '../../utils/waiting.ts';

describe('receipt', () => {
  const unseen = ['site-storage', 'cache'];
  const none = new Set<string>();

  it('is complete when nothing checkable is left', () => {
    const counts = new Map([
      ['cookies', 0],
      ['zoom', null],
    ]);
    const result = receipt({ counts, failed: none, unseen, kept: none });
    expect(result).toEqual({
      complete: true,
      lines: [
        { kind: 'cookies', result: 'erased', count: 0 },
        { kind: 'zoom', result: 'not-checkable' },
        { kind: 'site-storage', result: 'not-checkable' },
        { kind: 'cache', result: 'not-checkable' },
      ],
    });
  });

  it('tells what is left, and what failed although nothing shows', () => {
    const counts = new Map([
      ['cookies', 2],
      ['files', 0],
    ]);
    const failed = new Set(['files', 'site-storage', 'gate']);
    // Seen to be gone, although its eraser reported a failure.
    const result = receipt({ counts, failed, unseen, kept: none });
    expect(result.complete).toBe(false);
    expect(result.lines.filter((line) => line.result === 'failed')).toEqual([
      { kind: 'cookies', result: 'failed', count: 2 },
      { kind: 'site-storage', result: 'failed' },
      { kind: 'gate', result: 'failed' },
    ]);
  });

  it('says what the library has decided to leave, and that this is no failure', () => {
    const counts = new Map([['files', 3]]);
    const result = receipt({ counts, failed: none, unseen: [], kept: new Set(['files']) });
    expect(result).toEqual({ complete: true, lines: [{ kind: 'files', result: 'kept' }] });
  });

  it('never claims what it cannot reach, and names the files that may still be there', () => {
    const counts = new Map([['files', 0]]);
    const outOfReach = ['other-permissions'];
    const result = receipt({
      counts,
      failed: none,
      unseen: [],
      kept: none,
      outOfReach,
      unlistedFiles: ['a.pdf'],
    });
    expect(result).toEqual({
      complete: true,
      lines: [
        { kind: 'files', result: 'erased', count: 0 },
        { kind: 'files-off-list', result: 'out-of-reach', names: ['a.pdf'] },
        { kind: 'other-permissions', result: 'out-of-reach' },
      ],
    });
  });
});

describe('within', () => {
  it('passes results and failures through, and names what hangs', async () => {
    await expect(within(1000, 'x', Promise.resolve(1))).resolves.toBe(1);
    await expect(within(1000, 'x', Promise.reject(new Error('no')))).rejects.toThrow('no');
    await expect(within(1, 'history', new Promise(() => {}))).rejects.toThrow(
      'history took longer than 1 ms',
    );
  });
});

describe('stretch of the history whose scores are erased', () => {
  const visit = (site: string, lastVisitTime: number) => ({
    url: `https://${site}.example/p`,
    lastVisitTime,
  });
  const history = [visit('a', 1_000), visit('c', 3_000.5), visit('b', 2_000), visit('c', 4_000)];

  it('holds all sites, or so many of the last that the time is the same', () => {
    expect([0, 1, 399, 400].map((sites) => sitesInTime(sites, 400))).toEqual([0, 1, 399, 400]);
    const time = (sites: number, erased: number) => erased * (sites - erased / 2);
    for (const sites of [401, 500, 1_000, 5_000]) {
      const erased = sitesInTime(sites, 400);
      expect(time(sites, erased)).toBeLessThanOrEqual(time(400, 400));
      expect(time(sites, erased + 1)).toBeGreaterThan(time(400, 400));
    }
  });

  it('is all of the history where nothing has to be left out', () => {
    expect(stretch(history, 3, 4)).toBe(1);
    expect(stretch([], 3, 4)).toBe(1);
    expect(stretch([{}, { url: 'no address' }], 1, 2)).toBe(1);
  });

  it('begins with the last sites, in whatever order the pages come', () => {
    const many = Array.from({ length: 10 }, (_, at) => visit(`s${at}`, at + 1));
    expect(sitesInTime(10, 6)).toBe(2);
    expect(stretch(many, 6, 99)).toBe(9);
    expect(stretch(many.toReversed(), 6, 99)).toBe(9);
    expect(stretch([visit('s9', 5.5), ...many], 6, 99)).toBe(9);
  });

  it('begins with the last pages', () => {
    expect(stretch(history, 9, 3)).toBe(2_000);
  });
});
