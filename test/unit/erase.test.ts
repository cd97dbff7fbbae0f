import { describe, expect, it } from 'vitest';
import { within } from '../../utils/erase/kind.ts';
import { stretch } from '../../utils/erase/kinds/site-scores.ts';
import { receipt } from '../../utils/erase/receipt.ts';

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

  it('is all of it where it holds no more', () => {
    expect(stretch(history, { sites: 3, pages: 4 })).toBe(1);
    expect(stretch([], { sites: 3, pages: 4 })).toBe(1);
    expect(stretch([{}, { url: 'no address' }], { sites: 1, pages: 2 })).toBe(1);
  });

  it('begins with the last sites, in whatever order the pages come', () => {
    expect(stretch(history, { sites: 2, pages: 9 })).toBe(2_000);
    expect(stretch(history, { sites: 1, pages: 9 })).toBe(3_000.5);
  });

  it('begins with the last pages', () => {
    expect(stretch(history, { sites: 9, pages: 3 })).toBe(2_000);
  });
});
