/** When a page's heading is painted, noted by the page itself: whoever asks from outside only looks now and then. */
import type { BrowserContext, Page } from '@playwright/test';

type Noted = { headings: [text: string, at: number][] };

/** Lets every page that opens from now on note its headings. Call once for each browser. */
export async function noteHeadings(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const noted: Noted = { headings: [] };
    Object.assign(globalThis, noted);
    let last = '';
    const look = () => {
      const text = document.querySelector('h1')?.textContent ?? '';
      if (text === last) return;
      last = text;
      // The frame that this callback comes before is the one that shows it; the timer runs behind it.
      requestAnimationFrame(() =>
        setTimeout(() => noted.headings.push([text, performance.timeOrigin + performance.now()])),
      );
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
  });
}

/**
 * Waits for a heading that contains `text`.
 * @returns when it was painted, in milliseconds since 1970
 */
export async function headingPainted(page: Page, text = ''): Promise<number> {
  const found = await page.waitForFunction((wanted) => {
    const { headings } = globalThis as unknown as Noted;
    return headings?.find(([heading]) => heading !== '' && heading.includes(wanted))?.[1];
  }, text);
  return (await found.jsonValue()) as number;
}

/** This moment on the same clock. */
export function now(): number {
  return performance.timeOrigin + performance.now();
}
