/**
 * Messages between Carrel's own pages and its worker. Page scripts of web sites are hostile: the worker
 * answers only top-level documents of this extension, and only requests of the right shape.
 */
import { browser } from 'wxt/browser';
import type { RequestName, Requests } from './messages.ts';

type Wire = { kind: 'ask'; name: RequestName; request?: unknown };
type Answer = { ok: true; reply: unknown } | { ok: false; error: string };

/**
 * Asks the worker and waits for its reply.
 * @throws {Error} when the worker does not answer or refuses; the message says which.
 */
export async function ask<N extends RequestName>(
  name: N,
  request?: Requests[N]['request'],
): Promise<Requests[N]['reply']> {
  const wire: Wire = { kind: 'ask', name, request };
  const answer = (await browser.runtime.sendMessage(wire)) as Answer | undefined;
  if (!answer) throw new Error(`The worker did not answer "${name}".`);
  if (!answer.ok) throw new Error(answer.error);
  return answer.reply as Requests[N]['reply'];
}

/** Calls `listener` whenever the worker says that something a page shows has changed. */
export function onChanged(listener: () => void): () => void {
  const receive = (message: unknown): undefined => {
    if ((message as { kind?: unknown } | null)?.kind === 'changed') listener();
  };
  browser.runtime.onMessage.addListener(receive);
  return () => browser.runtime.onMessage.removeListener(receive);
}

/** Tells every open page of Carrel to ask again. Nobody listening is no error. */
export function announceChange(): void {
  browser.runtime.sendMessage({ kind: 'changed' }).catch(() => undefined);
}
