/** How pages and scripts of Carrel ask its worker. Of the table of messages they know the types only. */
import { browser } from 'wxt/browser';
import type { Requests } from './messages.ts';

export type { Requests } from './messages.ts';
export type RequestName = keyof Requests;
/** Messages that carry nothing. */
export type PlainName = {
  [N in RequestName]: Requests[N]['request'] extends undefined ? N : never;
}[RequestName];

/** What goes over the wire. Functions that run alone inside a page write it by hand. */
export interface Wire<N extends RequestName = RequestName> {
  kind: 'ask';
  name: N;
  request?: Requests[N]['request'];
}
export type Answer = { ok: true; reply: unknown } | { ok: false; error: string };

/**
 * Asks the worker and waits for its reply.
 * @throws {Error} when the worker does not answer or refuses; the message says which.
 */
export async function ask<N extends PlainName>(name: N): Promise<Requests[N]['reply']>;
export async function ask<N extends RequestName>(
  name: N,
  request: Requests[N]['request'],
): Promise<Requests[N]['reply']>;
export async function ask(name: RequestName, request?: unknown): Promise<unknown> {
  const answer: Answer | undefined = await browser.runtime.sendMessage({ kind: 'ask', name, request });
  if (!answer) throw new Error(`The worker did not answer "${name}".`);
  if (!answer.ok) throw new Error(answer.error);
  return answer.reply;
}
