/** What the worker tells every open page of Carrel without being asked. */
import { browser } from 'wxt/browser';

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
