/** The one writer of the journal: what reaches the disk, in which order, and what an undrawn arrow leaves. */
import '../browser-in-place.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type JournalWriter, makeJournal, storedJournal } from '../../../utils/session/journal.ts';
import { type Event, type State, UndrawnArrow } from '../../../utils/session/machine.ts';
import { useBrowser } from '../browser-in-place.ts';

let disk: Record<string, unknown>;
/** What the machine says whenever the disk is asked to change. */
let held: State[];
let refuses: boolean;
let journal: JournalWriter;

beforeEach(() => {
  disk = {};
  held = [];
  refuses = false;
  const local = {
    set: async (values: object) => {
      held.push(journal.state());
      if (refuses) throw new Error('full');
      Object.assign(disk, structuredClone(values));
    },
    remove: async (key: string) => {
      delete disk[key];
    },
  };
  useBrowser({ storage: { local } });
  journal = makeJournal();
});

/** Everything from a clean start to the next. */
const A_DAY: Event[] = [
  { do: 'start' },
  { do: 'end' },
  { do: 'step', step: 'files' },
  { do: 'step', step: 'tabs' },
  { do: 'step', step: 'lock' },
  { do: 'step', step: 'erase' },
  { do: 'verify' },
  { do: 'clean' },
];

it('begins at waking, and takes up what it finds once, without a write', () => {
  expect(journal.state()).toEqual({ phase: 'waking' });
  journal.takeUp({ do: 'stay-failed' });
  expect(journal.state()).toEqual({ phase: 'failed' });
  expect(() => journal.takeUp({ do: 'resume-open' })).toThrow(UndrawnArrow);
  expect(journal.state()).toEqual({ phase: 'failed' });
  expect(disk).toEqual({});
});

it('what opens or vouches counts once it is on the disk, what closes at once', async () => {
  journal.takeUp({ do: 'stay-closed', clean: true });
  const before: unknown[] = [];
  for (const event of A_DAY) {
    await journal.advance(event);
    before.push(held.at(-1));
    expect(disk.journal).toEqual(journal.state());
    expect(storedJournal(disk)).toEqual(disk.journal);
  }
  expect(before.map((state) => (state as State).phase)).toEqual([
    'closed',
    ...Array(5).fill('ending'),
    'verifying',
    'verifying',
  ]);
  expect(disk.journal).toEqual({ phase: 'closed', clean: true });
});

describe('a disk that takes nothing', () => {
  it('lets nothing open', async () => {
    journal.takeUp({ do: 'stay-closed', clean: true });
    refuses = true;
    await expect(journal.advance({ do: 'start' })).rejects.toThrow('full');
    expect(journal.state()).toEqual({ phase: 'closed', clean: true });
  });

  it('cannot vouch for an erase', async () => {
    journal.takeUp({ do: 'resume-open' });
    await journal.advance({ do: 'end' });
    await journal.advance({ do: 'verify' });
    refuses = true;
    await expect(journal.advance({ do: 'clean' })).rejects.toThrow('full');
    await journal.advance({ do: 'leftover' });
    expect(journal.state()).toEqual({ phase: 'failed' });
    expect(disk).toEqual({});
  });

  it('does not keep the web open, and loses its old entry', async () => {
    journal.takeUp({ do: 'stay-closed', clean: true });
    await journal.advance({ do: 'start' });
    refuses = true;
    await journal.advance({ do: 'end' });
    expect(journal.state()).toEqual({ phase: 'ending', step: 'gate' });
    expect(disk).toEqual({});
  });
});

it('what closes while an opening is on its way to the disk wins', async () => {
  journal.takeUp({ do: 'stay-closed', clean: true });
  const opening = journal.advance({ do: 'start' });
  const closing = journal.advance({ do: 'end' });
  await expect(opening).rejects.toThrow(UndrawnArrow);
  await closing;
  expect(journal.state()).toEqual({ phase: 'ending', step: 'gate' });
  expect(disk.journal).toEqual({ phase: 'ending', step: 'gate' });
});

it.each<Event>([
  { do: 'start' },
  { do: 'clean' },
  { do: 'verify' },
  { do: 'leftover' },
  { do: 'resume-open' },
])('an undrawn %j in an open session throws at once and closes it, also on the disk', async (event) => {
  journal.takeUp({ do: 'resume-open' });
  expect(() => journal.advance(event)).toThrow(UndrawnArrow);
  expect(journal.state()).toEqual({ phase: 'ending', step: 'gate' });
  await vi.waitFor(() => expect(disk.journal).toEqual({ phase: 'ending', step: 'gate' }));
});
