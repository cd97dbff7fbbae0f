import { describe, expect, it } from 'vitest';
import { receipt } from '../../utils/erase/erase.ts';
import { within } from '../../utils/erase/kind.ts';

describe('receipt', () => {
  it('is complete when nothing checkable is left', () => {
    const result = receipt(
      new Map([
        ['cookies', 0],
        ['history', 0],
      ]),
      new Set(),
    );
    expect(result.complete).toBe(true);
    expect(result.lines).toContainEqual({ kind: 'cookies', result: 'erased', count: 0 });
    expect(result.lines).toContainEqual({ kind: 'cache', result: 'not-checkable' });
  });
  it('tells what is left, and what failed although nothing shows', () => {
    const result = receipt(
      new Map([
        ['cookies', 2],
        ['files', 0],
      ]),
      new Set(['files', 'site-storage', 'passwords']),
    );
    expect(result.complete).toBe(false);
    expect(
      result.lines
        .filter((line) => line.result === 'failed')
        .map((line) => line.kind)
        .sort(),
    ).toEqual(['cookies', 'files', 'passwords', 'site-storage']);
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
