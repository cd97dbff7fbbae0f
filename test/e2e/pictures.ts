/** Pictures for people to look at: no check needs them, so they are kept on request alone, by `CARREL_PICTURES=1`. */
import type { Page, TestInfo } from '@playwright/test';

const WANTED = process.env.CARREL_PICTURES === '1';

/** Keeps a picture of what is on the screen, or of the whole page. */
export async function picture(page: Page, info: TestInfo, name: string, fullPage = false): Promise<void> {
  if (WANTED) await page.screenshot({ path: info.outputPath(`${name}.png`), fullPage });
}

/** The same in dark and in light. */
export async function pictureInBoth(page: Page, info: TestInfo, name: string): Promise<void> {
  if (!WANTED) return;
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.screenshot({ path: info.outputPath(`${name}-${colorScheme}.png`) });
  }
}
