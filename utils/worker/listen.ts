/** The worker's ears: the one listener for messages of Carrel's own, and the one for other extensions. */
import { browser } from 'wxt/browser';
import type { Answer } from './ask.ts';
import { answering, type Table } from './message.ts';

/**
 * Registers both. Call synchronously at the worker's top level.
 * @param whenKnown resolves when the stores have been read
 * @param settled resolves when the worker knows its state
 */
export function registerMessages(messages: Table, whenKnown: Promise<void>, settled: Promise<void>): void {
  const answer = answering(messages, {
    // Stores that cannot be read settle nothing either.
    known: () => Promise.race([whenKnown, settled]),
    settled: () => settled,
  });
  browser.runtime.onMessage.addListener(
    (message: unknown, sender, sendResponse: (answer: Answer) => void) => {
      const wire = (message ?? {}) as { kind?: unknown; name?: unknown; request?: unknown };
      const reply = wire.kind === 'ask' ? answer(wire.name, wire.request, sender) : undefined;
      if (!reply) return;
      reply.then(
        (reply) => sendResponse({ ok: true, reply }),
        (error: unknown) => sendResponse({ ok: false, error: String(error) }),
      );
      return true;
    },
  );
  browser.runtime.onMessageExternal?.addListener((message: unknown, sender, sendResponse) => {
    const { carrel } = (message ?? {}) as { carrel?: unknown };
    const name = typeof carrel === 'string' ? `outside/${carrel}` : undefined;
    const reply = answer(name, message, { ...sender, outside: true });
    // Whoever maintains the other extension reads this.
    const problem = '"carrel" must be "end-session" or "state"; "reason" may be "external" or "check-in"';
    (reply ?? Promise.reject()).catch(() => ({ ok: false, problem })).then(sendResponse);
    return true;
  });
}
