/**
 * What the patron copied. Chromium lets a hidden page of ours write to the clipboard; reading it back would need the
 * right to read what people copy, which Carrel does not want. Limits: clipboard histories of the operating system and
 * of other programs are out of reach.
 */
import { browser } from 'wxt/browser';
import type { DataKind } from '../kind.ts';

const PAGE = 'offscreen.html';

export const clipboard: DataKind = {
  kind: 'clipboard',
  async erase() {
    if (!browser.offscreen) {
      await navigator.clipboard?.writeText('');
      return;
    }
    await browser.offscreen.closeDocument().catch(() => undefined);
    await browser.offscreen.createDocument({
      url: PAGE,
      reasons: ['CLIPBOARD' as Parameters<typeof browser.offscreen.createDocument>[0]['reasons'][number]],
      justification: 'Empties the clipboard at the end of a session.',
    });
    await browser.offscreen.closeDocument();
  },
};
