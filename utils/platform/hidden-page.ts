/**
 * The one page of ours that nobody sees (Chromium; Firefox has none and needs none). It writes to the clipboard, which a
 * worker cannot; and by being open it keeps the browser from putting a new version of Carrel in place.
 */
import { browser } from 'wxt/browser';

const PAGE = 'offscreen.html';
/** What the page is to do; without it, nothing but to be open. */
const EMPTY_CLIPBOARD = '#empty-clipboard';

type Reason = Parameters<typeof browser.offscreen.createDocument>[0]['reasons'][number];

/** Opens it for a session. One that is open already is left as it is. */
export async function openHiddenPage(): Promise<void> {
  await open(PAGE);
}

/** Empties the clipboard, and leaves no hidden page behind. */
export async function emptyClipboard(): Promise<void> {
  if (!browser.offscreen) {
    await navigator.clipboard?.writeText('');
    return;
  }
  await browser.offscreen.closeDocument().catch(() => undefined);
  await open(`${PAGE}${EMPTY_CLIPBOARD}`);
  await browser.offscreen.closeDocument();
}

async function open(url: string): Promise<void> {
  await browser.offscreen?.createDocument({
    url,
    reasons: ['CLIPBOARD' as Reason],
    justification: 'Empties the clipboard at the end of a session, and no update comes before that.',
  });
}
