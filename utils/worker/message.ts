/** What a message to the worker is: who may ask, the shape of the request, and the answer. One entry says all of it. */
import * as v from 'valibot';
import type { Browser } from 'wxt/browser';

/** Who asks, as the browser says. `outside`: another extension. */
export type Sender = Pick<Browser.runtime.MessageSender, 'id' | 'url' | 'frameId' | 'tab'> & {
  outside?: boolean;
};

/** A rule for who may ask. */
export interface Who {
  /** Anybody else gets no answer at all. Must not need to know the worker's state. */
  are(sender: Sender): boolean;
  /** Why even they are refused now, in a sentence; asked once the message has waited. */
  refusal?(sender: Sender): string | undefined;
}

/**
 * What an answer waits for: nothing; that the stores have been read, so that nothing is said of an unknown state; or
 * that the worker has settled what an earlier one left.
 */
export type When = 'now' | 'known' | 'settled';

export interface Message<S extends v.GenericSchema = v.GenericSchema, Reply = unknown> {
  who: Who;
  /** Shape of the request; `nothing` where it carries none. The answer gets what this makes of it, never more. */
  shape: S;
  /** `settled` where it is not said. */
  when?: When;
  answer(request: v.InferOutput<S>, sender: Sender): Reply | Promise<Reply>;
}
export type Table = Readonly<Record<string, Message>>;

/** Shape of a request that carries nothing. */
export const nothing = v.undefined();

/** One entry of a table: says nothing of its own, but lets the types of request and reply follow. */
export function message<S extends v.GenericSchema, Reply>(entry: Message<S, Reply>): Message<S, Reply> {
  return entry;
}

/** Requests and replies of a table's messages by name, as those who ask see them. */
export type RequestsOf<T> = {
  [N in keyof T]: T[N] extends Message<infer S, infer Reply>
    ? { request: v.InferInput<S>; reply: Reply }
    : never;
};

/**
 * Answers by a table.
 * @param until resolves when the state is as `when` asks
 * @returns for one message: its reply, or undefined where there is no such message for this sender. It rejects with a
 *   sentence where the sender is refused or the request has another shape.
 */
export function answering(table: Table, until: Record<Exclude<When, 'now'>, () => Promise<unknown>>) {
  return (name: unknown, request: unknown, sender: Sender): Promise<unknown> | undefined => {
    if (typeof name !== 'string' || !Object.hasOwn(table, name)) return undefined;
    const entry = table[name]!;
    return entry.who.are(sender) ? answer(name, entry, request, sender) : undefined;
  };

  async function answer(name: string, entry: Message, request: unknown, sender: Sender): Promise<unknown> {
    const { when = 'settled' } = entry;
    if (when !== 'now') await until[when]();
    const refusal = entry.who.refusal?.(sender);
    if (refusal !== undefined) throw new Error(refusal);
    const parsed = v.safeParse(entry.shape, request);
    if (!parsed.success) throw new Error(`"${name}": ${told(parsed.issues[0])}`);
    return entry.answer(parsed.output, sender);
  }
}

/** What is wrong with a request: the field, where it is one of several, and what it must be. */
function told(issue: v.BaseIssue<unknown>): string {
  const field = v.getDotPath(issue);
  return field === null ? issue.message : `"${field}": ${issue.message}`;
}
