/** Addresses that are easily changed on their way through a notice. */
import type { CarrelBrowser } from '../browser/launch.ts';
import { revoke } from '../browser/patron.ts';
import type { DemoLibrary } from '../demo/library.ts';
import { expect, openPage, startSession } from './fixtures.ts';

/** What gets lost on the way elsewhere: escapes, Unicode, fragments, long queries, other ports' look. */
const ODD = [
  '?q=caf%C3%A9+%26',
  '?a=1&a=2&=x&b',
  '?q=%zz%',
  '?u=https://x.example/?y=1',
  '?q=中文',
  '#top?x=1',
  `?l=${'x'.repeat(4000)}`,
  '?q=\'"<>\\^`{|}',
  '?',
  '#',
  '/;p=1/%2F/%2e%2e/x',
  '/a//b///c',
];
/** So many addresses hold one of each kind. */
export const ODD_KINDS = ODD.length;

/** In a new session: each address meets the notice, is agreed to, and arrives as it was. */
export async function expectArrivals(
  demo: DemoLibrary,
  browser: CarrelBrowser,
  count: number,
): Promise<void> {
  const page = await startSession(browser);
  const popup = await openPage(browser, 'popup.html');
  // A tab in the background is drawn, and so clicked, at leisure.
  await page.bringToFront();
  for (let at = 0; at < count; at += 1) {
    const address = `https://www.somedb.example/article/${at}${ODD[at % ODD.length]}`;
    demo.log.clear();
    await page.goto(address);
    await expect(page.getByRole('button', { name: 'Continue to SomeDB' })).toBeVisible();
    expect(demo.log.connections('database')).toEqual([]);
    await page.getByRole('button', { name: 'Continue to SomeDB' }).click();
    await expect(page).toHaveURL(new URL(address).href);
    const { href, origin } = new URL(address);
    expect(demo.log.requests('database')[0]?.path).toBe(href.slice(origin.length).split('#', 1)[0]);
    // A yes that is taken back closes the vendor's tab.
    await page.goto('about:blank');
    await revoke(popup, 'somedb');
  }
  console.log(`${count} addresses arrived exactly`);
}
