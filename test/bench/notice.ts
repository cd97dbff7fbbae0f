/** From the click on a link to the notice, against the click on a link to an empty page of an extension. */
import type { Locator, Page } from '@playwright/test';
import { openPage, revoke } from '../browser/patron.ts';
import type { DemoLibrary } from '../demo/library.ts';
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

/** Milliseconds from the mouse button's rise over `target` to the vendor's first request. */
async function untilAsked(demo: DemoLibrary, page: Page, target: Locator, arrival: string): Promise<number> {
  await target.hover();
  demo.log.clear();
  await page.mouse.down();
  const pressed = demo.log.now();
  await page.mouse.up();
  await page.waitForURL(arrival, { waitUntil: 'commit' });
  return demo.log.requests('database')[0]!.time - pressed;
}

/** From the press on Continue to the vendor's first request, against the press on a link to it. */
async function yesToFirstByte({ demo, barePage, carrel, page }: Stage): Promise<Figures> {
  const vendor = 'https://www.somedb.example/article/bench?again=';
  let count = 0;
  const popup = await openPage(carrel, 'popup.html');
  await page.bringToFront();
  const link = async () => {
    const href = vendor + count++;
    await barePage.setContent(`<a href="${href}">go</a>`);
    return untilAsked(demo, barePage, barePage.getByRole('link'), href);
  };
  const yes = async () => {
    const href = vendor + count++;
    await page.goto(href);
    const button = page.getByRole('button', { name: 'Continue to SomeDB' });
    await button.waitFor();
    // An earlier press would not count.
    await page.waitForTimeout(600);
    const took = await untilAsked(demo, page, button, href);
    await page.goto('about:blank');
    await revoke(popup, 'somedb');
    return took;
  };
  const { bare: linkMs, carrel: yesMs } = await compare(25, link, yes);
  await popup.close();
  return { linkMs, yesMs, addedMs: yesMs - linkMs };
}

export const noticeBenches: Bench[] = [
  { name: 'click to notice', run: clickToNotice },
  { name: 'yes to first byte', run: yesToFirstByte },
];
