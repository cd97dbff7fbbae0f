/** Large print: chosen by whoever reads, for this session only. It is kept as the choice of language is. */
import { useStore } from '@nanostores/preact';
import { atom } from 'nanostores';
import { useLayoutEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { LARGE_IN_ADDRESS, largePrintItem } from '../utils/i18n/remembered.ts';
import { $common } from './messages.ts';

/** Whether print is large now. */
export const $large = atom(false);

/** Reads the remembered choice and follows it, also from other open pages. Call once, before the first render. */
export async function startPrintSize(): Promise<void> {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && largePrintItem.key in changes) void settle();
  });
  await settle();
}

async function settle(): Promise<void> {
  const chosen = await largePrintItem.get().catch(() => undefined);
  // After the end of a session only the address of the page that stays remembers it.
  $large.set(typeof chosen === 'boolean' ? chosen : location.hash.includes(LARGE_IN_ADDRESS));
}

export function PrintSize() {
  const t = useStore($common);
  const large = useStore($large);
  useLayoutEffect(() => {
    document.documentElement.toggleAttribute('data-large', large);
  }, [large]);
  const choose = () => {
    $large.set(!large);
    // A page whose store is out of reach still changes.
    largePrintItem.set(!large).catch(() => undefined);
  };
  return (
    <button type="button" class="button quiet print" aria-pressed={large} onClick={choose}>
      <span aria-hidden="true">A</span>
      <span class="print-name">{t.largePrint}</span>
    </button>
  );
}
