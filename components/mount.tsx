/** Puts a page on screen, in the right language from its first frame. */
import { type ComponentType, render } from 'preact';
import { browser } from 'wxt/browser';
import { startLanguage } from '../utils/i18n/language.ts';
import { useHouse } from './house.ts';
import { hideIdleDialog, type IdleTexts, showIdleDialog } from './idle-dialog/show.ts';
import './theme.css';
import './controls.css';

/** The idle question on our own pages, which the worker cannot script from outside. */
function answerIdle(message: unknown, sender: { tab?: unknown }): undefined {
  // Only the worker has no tab; content scripts share a process with hostile pages.
  if (sender.tab !== undefined) return;
  const { kind, endsAt, texts } = (message ?? {}) as { kind?: string; endsAt: number; texts: IdleTexts };
  if (kind === 'idle-warning') showIdleDialog(endsAt, texts);
  if (kind === 'idle-kept') hideIdleDialog();
}

export async function mount(App: ComponentType): Promise<void> {
  browser.runtime.onMessage.addListener(answerIdle);
  await useHouse();
  await startLanguage();
  render(<App />, document.body);
}
