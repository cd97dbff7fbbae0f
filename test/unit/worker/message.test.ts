/** How one message is answered: by whom it may be asked, of which shape it must be, and what the answer is given. */
import * as v from 'valibot';
import { describe, expect, expectTypeOf, it, vi } from 'vitest';
import {
  answering,
  message,
  nothing,
  type RequestsOf,
  type Sender,
  type Table,
  type Who,
} from '../../../utils/worker/message.ts';

const HERE: Sender = { id: 'carrel', tab: { id: 7 } as never };
const anybody: Who = { are: () => true };
const nobody: Who = { are: () => false };
const said = v.object({
  word: v.pipe(v.string(), v.trim(), v.maxLength(5)),
  times: v.optional(v.number(), 1),
});

/** Answers by one entry, at once. */
function answered(entry: Table[string], name: unknown, request: unknown, sender = HERE) {
  const until = { known: async () => undefined, settled: async () => undefined };
  return answering({ say: entry }, until)(name, request, sender);
}

describe('what the answer is given', () => {
  it('is what the shape has made of the request, and who asks', async () => {
    const answer = vi.fn(() => 'done');
    const request = { word: '  ah ', more: 'not asked for', __proto__: { times: 9 } };
    const entry = message({ who: anybody, shape: said, answer });
    await expect(answered(entry, 'say', request)).resolves.toBe('done');
    expect(answer.mock.calls).toEqual([[{ word: 'ah', times: 9 }, HERE]]);
    await answered(entry, 'say', { word: 'oh', more: 1 });
    expect(answer).toHaveBeenLastCalledWith({ word: 'oh', times: 1 }, HERE);
  });

  it.each([
    [{ word: 7 }, '"say": "word": Invalid type: Expected string but received 7'],
    [{ word: 'far too long' }, '"say": "word": Invalid length: Expected <=5 but received 12'],
    [{}, '"say": "word": Invalid key: Expected "word" but received undefined'],
    [undefined, '"say": Invalid type: Expected Object but received undefined'],
    ['ah', '"say": Invalid type: Expected Object but received "ah"'],
  ])('is never a request of another shape: %j', async (request, problem) => {
    const answer = vi.fn();
    await expect(answered(message({ who: anybody, shape: said, answer }), 'say', request)).rejects.toThrow(
      problem,
    );
    expect(answer).not.toHaveBeenCalled();
  });

  it('is nothing where nothing is asked for', async () => {
    const answer = vi.fn(() => 1);
    const entry = message({ who: anybody, shape: nothing, answer });
    await expect(answered(entry, 'say', undefined)).resolves.toBe(1);
    await expect(answered(entry, 'say', {})).rejects.toThrow('"say"');
    await expect(answered(entry, 'say', null)).rejects.toThrow('"say"');
    expect(answer).toHaveBeenCalledTimes(1);
  });
});

describe('who is answered', () => {
  it('nobody else hears anything, whatever they ask', () => {
    const answer = vi.fn();
    const entry = message({ who: nobody, shape: said, answer });
    expect(answered(entry, 'say', { word: 'ah' })).toBeUndefined();
    expect(answered(entry, 'say', 7)).toBeUndefined();
    expect(answer).not.toHaveBeenCalled();
  });

  it('the refused hear why, before their request is looked at', async () => {
    const answer = vi.fn();
    const refusing = { are: () => true, refusal: ({ id }: Sender) => `Not now, ${id}.` };
    await expect(answered(message({ who: refusing, shape: said, answer }), 'say', 7)).rejects.toThrow(
      'Not now, carrel.',
    );
    expect(answer).not.toHaveBeenCalled();
  });

  it.each([
    ['constructor'],
    ['toString'],
    ['__proto__'],
    ['hasOwnProperty'],
    ['tell'],
    [''],
    [undefined],
    [7],
  ])('there is no message %j', (name) => {
    const entry = message({ who: anybody, shape: nothing, answer: () => 1 });
    expect(answered(entry, name, undefined)).toBeUndefined();
  });
});

describe('what an answer waits for', () => {
  const told: string[] = [];
  const entry = (when?: 'now' | 'known' | 'settled') =>
    message({
      who: { are: () => true, refusal: () => void told.push('refusal?') },
      shape: nothing,
      ...(when === undefined ? {} : { when }),
      answer: () => void told.push('answer'),
    });
  const until = {
    known: async () => void told.push('known'),
    settled: async () => void told.push('settled'),
  };

  it.each([
    ['now', ['refusal?', 'answer']],
    ['known', ['known', 'refusal?', 'answer']],
    ['settled', ['settled', 'refusal?', 'answer']],
    [undefined, ['settled', 'refusal?', 'answer']],
  ] as const)('%s', async (when, order) => {
    told.length = 0;
    await answering({ say: entry(when) }, until)('say', undefined, HERE);
    expect(told).toEqual(order);
  });

  it('`now` is before whoever sends it does anything else', () => {
    told.length = 0;
    void answering({ say: entry('now') }, until)('say', undefined, HERE);
    expect(told).toEqual(['refusal?', 'answer']);
  });

  it('a state that never comes is an answer too', async () => {
    const fails = { ...until, settled: () => Promise.reject(new Error('no stores')) };
    await expect(answering({ say: entry() }, fails)('say', undefined, HERE)).rejects.toThrow('no stores');
  });
});

it('the types of request and reply follow from the entry, and an entry without a shape is none', () => {
  const table = {
    say: message({ who: anybody, shape: said, answer: async ({ times }) => ({ times }) }),
    ask: message({ who: anybody, shape: nothing, answer: () => 'x' }),
  } satisfies Table;
  type Requests = RequestsOf<typeof table>;
  expectTypeOf<Requests['say']['request']>().toEqualTypeOf<{ word: string; times?: number | undefined }>();
  expectTypeOf<Requests['say']['reply']>().toEqualTypeOf<{ times: number }>();
  expectTypeOf<Requests['ask']>().toEqualTypeOf<{ request: undefined; reply: string }>();
  // @ts-expect-error no shape
  message({ who: anybody, answer: () => 1 });
  // @ts-expect-error nobody named
  message({ shape: nothing, answer: () => 1 });
  // @ts-expect-error the answer expects what the shape does not give
  message({ who: anybody, shape: said, answer: ({ other }) => other });
});
