/** Puts a page on screen, in the right language from its first frame. */
import { type ComponentType, render } from 'preact';
import { browser } from 'wxt/browser';
import { startLanguage } from '../utils/i18n/language.ts';
import { useHouse } from './house.ts';
import type { IdleTexts } from './idle-dialog/show.ts';
import { startPrintSize } from './print-size.tsx';
import './theme.css';
import './controls.css';

/** What the idle dialog does next; its script is loaded when the question comes, which it seldom does. */
let dialog: Promise<void> = Promise.resolve();

/** The idle question on our own pages, which the worker cannot script from outside. */
function answerIdle(message: unknown, sender: { tab?: unknown }): undefined {
  // Only the worker has no tab; content scripts share a process with hostile pages.
  if (sender.tab !== undefined) return;
  const { kind, endsAt, texts } = (message ?? {}) as { kind?: string; endsAt: number; texts: IdleTexts };
  if (kind !== 'idle-warning' && kind !== 'idle-kept') return;
  // In turn: the dialog is taken away after it has come, never before.
  dialog = dialog.then(async () => {
    const { hideIdleDialog, showIdleDialog } = await import('./idle-dialog/show.ts');
    if (kind === 'idle-warning') showIdleDialog(endsAt, texts);
    else hideIdleDialog();
  });
}

/** @param ready what else the first frame waits for */
export async function mount(App: ComponentType, ready?: Promise<unknown>): Promise<void> {
  browser.runtime.onMessage.addListener(answerIdle);
  const house = useHouse();
  await Promise.all([house, startPrintSize(), startLanguage(house), ready]);
  render(<App />, document.body);
}
