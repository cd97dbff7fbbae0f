import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Event,
  isClean,
  type Journal,
  next,
  recover,
  STEPS,
  type State,
  UndrawnArrow,
  WAKING,
} from '../../../utils/session/machine.ts';

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
  const CLEAN: Journal = { phase: 'closed', clean: true };
  const DIRTY: Journal = { phase: 'closed', clean: false };
  const OPEN: Journal = { phase: 'open' };
  const FAILED: Journal = { phase: 'failed' };
  const VERIFYING: Journal = { phase: 'verifying' };
  const at = (step: (typeof STEPS)[number]): Journal => ({ phase: 'ending', step });
  const states: State[] = [WAKING, ...journals];
  const events: Event[] = [
    { do: 'resume-open' },
    { do: 'stay-closed', clean: true },
    { do: 'stay-closed', clean: false },
    { do: 'stay-failed' },
    { do: 'start' },
    { do: 'end' },
    ...STEPS.map((step): Event => ({ do: 'step', step })),
    { do: 'verify' },
    { do: 'clean' },
    { do: 'leftover' },
  ];
  const endings = STEPS.map(at);
  const drawn: [State, Event, Journal][] = [
    [WAKING, { do: 'resume-open' }, OPEN],
    [WAKING, { do: 'stay-closed', clean: true }, CLEAN],
    [WAKING, { do: 'stay-closed', clean: false }, DIRTY],
    [WAKING, { do: 'stay-failed' }, FAILED],
    [CLEAN, { do: 'start' }, OPEN],
    ...states.map((from): [State, Event, Journal] => [from, { do: 'end' }, at('gate')]),
    ...STEPS.flatMap((from, order) =>
      STEPS.slice(order + 1).map((step): [State, Event, Journal] => [
        at(from),
        { do: 'step', step },
        at(step),
      ]),
    ),
    ...endings.map((from): [State, Event, Journal] => [from, { do: 'verify' }, VERIFYING]),
    [VERIFYING, { do: 'clean' }, CLEAN],
    ...[...endings, VERIFYING].map((from): [State, Event, Journal] => [from, { do: 'leftover' }, FAILED]),
  ];

  it.each(drawn)('from %j by %j to %j', (from, event, to) => {
    expect(next(from, event)).toEqual(to);
  });

  it('every other arrow throws and names both ends', () => {
    const key = (from: State, event: Event) => JSON.stringify([from, event]);
    const known = new Set(drawn.map(([from, event]) => key(from, event)));
    const others = states.flatMap((from) =>
      events.filter((event) => !known.has(key(from, event))).map((event) => ({ from, event })),
    );
    expect(others).toHaveLength(states.length * events.length - drawn.length);
    for (const { from, event } of others) {
      expect(() => next(from, event), key(from, event)).toThrow(UndrawnArrow);
      expect(() => next(from, event)).toThrow(`"${event.do}" leads from ${JSON.stringify(from)}`);
    }
  });

  it('opens the web only from a state proven clean, or where this very session was open', () => {
    for (const from of states) {
      for (const event of events) {
        if (event.do === 'resume-open') continue;
        let to: Journal | undefined;
        try {
          to = next(from, event);
        } catch {}
        if (to?.phase === 'open') expect(isClean(from)).toBe(true);
      }
    }
  });
});
