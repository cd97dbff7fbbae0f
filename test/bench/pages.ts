/** What pages cost: an unrelated one, and one with many cookies. */
import type { Page } from '@playwright/test';
import { type Bench, type Figures, PLAIN, type Stage } from './bench.ts';
import { compare, time } from './measure.ts';

async function loadTime(page: Page, url: string): Promise<number> {
  await page.goto(url);
  return page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return entry!.loadEventEnd - entry!.startTime;
  });
}

/** One navigation after the other, in turns. */
async function navigation({ barePage, page }: Stage): Promise<Figures> {
  let turn = 0;
  const visit = (tab: Page) => () => {
    turn += 1;
    return time(() => tab.goto(`${PLAIN}?${turn}`));
  };
  return compare(60, visit(barePage), visit(page));
}

/** A page of 200 pictures, each of which sets a cookie. */
function manyCookies({ barePage, page }: Stage): Promise<Figures> {
  const visit = (tab: Page) => () => loadTime(tab, 'https://www.weather.example/many?n=200');
  return compare(15, visit(barePage), visit(page));
}

export const pageBenches: Bench[] = [
  { name: 'navigation to an unrelated site (ms)', run: navigation },
  { name: 'page of 200 sub-resources with cookies (ms)', run: manyCookies },
];
