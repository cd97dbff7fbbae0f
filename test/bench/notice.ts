/** From the click on a link to the notice, against the click on a link to an empty page of an extension. */
import type { Page } from '@playwright/test';
import type { Bench, Figures, Stage } from './bench.ts';
import { headingPainted, noteHeadings } from './headings.ts';
import { compare } from './measure.ts';

/** Milliseconds from the click on a link in `from` to the painted heading of the page that takes its place. */
async function click(page: Page, from: string, href: string, arrival: string): Promise<number> {
  await page.goto(from);
  await page.evaluate((to) => {
    const link = Object.assign(document.createElement('a'), { href: to, textContent: 'go', id: 'bench' });
    document.body.prepend(link);
  }, href);
  const clicked = await page.evaluate(() => {
    // Behind the answer, or it would be lost with the page.
    setTimeout(() => document.querySelector<HTMLElement>('#bench')!.click());
    return performance.timeOrigin + performance.now();
  });
  await page.waitForURL(arrival);
  return (await headingPainted(page)) - clicked;
}

async function clickToNotice({ bare, barePage, carrel, page }: Stage): Promise<Figures> {
  await Promise.all([noteHeadings(bare.context), noteHeadings(carrel.context)]);
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
