import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Event, type Journal, next, recover, STEPS } from '../../../utils/session/machine.ts';

const journals: Journal[] = [
  { phase: 'closed', clean: true },
  { phase: 'closed', clean: false },
  { phase: 'open' },
  ...STEPS.map((step): Journal => ({ phase: 'ending', step })),
  { phase: 'verifying' },
  { phase: 'failed' },
];

describe('recover', () => {
  it.each([
    [{ phase: 'closed', clean: true }, false, { do: 'stay-closed', clean: true }],
    [{ phase: 'closed', clean: false }, false, { do: 'stay-closed', clean: false }],
    [{ phase: 'open' }, true, { do: 'resume-open' }],
    [{ phase: 'open' }, false, { do: 'erase-first' }],
    [{ phase: 'ending', step: 'tabs' }, false, { do: 'erase-first' }],
    [{ phase: 'ending', step: 'tabs' }, true, { do: 'erase-first' }],
    [{ phase: 'verifying' }, false, { do: 'erase-first' }],
    [{ phase: 'failed' }, false, { do: 'stay-failed' }],
    [{ phase: 'failed' }, true, { do: 'erase-first' }],
    [{ phase: 'closed', clean: true }, true, { do: 'erase-first' }],
  ])('%j with an open record %s -> %j', (stored, open, expected) => {
    expect(recover(stored, open, true, false)).toEqual(expected);
  });

  it('tries again by itself what would not go, once in each run of the browser', () => {
    expect(recover({ phase: 'failed' }, false, true, true)).toEqual({ do: 'erase-first' });
  });

  it('erases first whatever else stands in the journal, and never resumes it', () => {
    fc.assert(
      fc.property(fc.anything(), fc.boolean(), (stored, open) => {
        const known = journals.some((journal) => JSON.stringify(journal) === JSON.stringify(stored));
        fc.pre(!known);
        expect(['erase-first', 'stay-closed']).toContain(recover(stored, open, true, false).do);
        if (typeof stored !== 'object')
          expect(recover(stored, open, true, false)).toEqual({ do: 'erase-first' });
      }),
    );
  });

  it('does not touch the data of a person who has never pressed Start', () => {
    expect(recover(undefined, false, false, true)).toEqual({ do: 'stay-closed', clean: false });
    expect(recover(undefined, true, false, false)).toEqual({ do: 'erase-first' });
    expect(recover({ phase: 'nonsense' }, false, false, true)).toEqual({ do: 'erase-first' });
  });
});

describe('next', () => {
  const allowed: Record<string, string[]> = {
    'closed,clean': ['start', 'end'],
    closed: ['end'],
    open: ['end'],
    ending: ['verify'],
    verifying: ['clean', 'leftover'],
    failed: ['end'],
  };
  it('knows exactly the drawn transitions', () => {
    for (const journal of journals) {
      const key = journal.phase === 'closed' && journal.clean ? 'closed,clean' : journal.phase;
      for (const event of ['start', 'end', 'verify', 'clean', 'leftover'] as Event[]) {
        expect([key, event, next(journal, event) !== null]).toEqual([
          key,
          event,
          allowed[key]!.includes(event),
        ]);
      }
    }
  });

  it('opens the web only from a state proven clean', () => {
    for (const journal of journals) {
      const opened = next(journal, 'start');
      if (opened) expect(journal).toEqual({ phase: 'closed', clean: true });
    }
  });
});
