/** From the click on a link to the notice, against the click on a link to an empty page of an extension. */
import type { Page } from '@playwright/test';
import type { Bench, Figures, Stage } from './bench.ts';
import { compare, time } from './measure.ts';

/** Milliseconds from the click on a link in `from` to the heading of the page that takes its place. */
async function click(page: Page, from: string, href: string, arrival: string): Promise<number> {
  await page.goto(from);
  await page.evaluate((to) => {
    const link = Object.assign(document.createElement('a'), { href: to, textContent: 'go', id: 'bench' });
    document.body.prepend(link);
  }, href);
  return time(async () => {
    await page.click('#bench', { noWaitAfter: true });
    await page.waitForURL(arrival);
    await page.getByRole('heading').first().waitFor();
  });
}

async function clickToNotice({ bare, barePage, carrel, page }: Stage): Promise<Figures> {
  const from = 'https://catalog.derby.example/';
  // Both are redirected to a page of their extension before the first byte leaves.
  const { bare: emptyPageMs, carrel: noticeMs } = await compare(
    25,
    () => click(barePage, from, 'https://empty.example/', bare.page('empty.html')),
    () => click(page, from, 'https://www.somedb.example/search', carrel.page('notice.html')),
  );
  return { emptyPageMs, noticeMs, ratio: noticeMs / emptyPageMs };
}

export const noticeBenches: Bench[] = [{ name: 'click to notice', run: clickToNotice }];
