/** How soon each of Carrel's pages is painted, against an empty page of an extension in the same run. */
import type { Page } from '@playwright/test';
import type { Bench, Figures, Stage } from './bench.ts';
import { compare } from './measure.ts';

const PAGES = ['start', 'popup', 'session', 'notice', 'ended', 'slip', 'options'];

/** Milliseconds from the start of the navigation to the first paint with content in it. */
async function paint(page: Page, url: string): Promise<number> {
  await page.goto(url);
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const painted = list.getEntriesByName('first-contentful-paint')[0];
          if (painted) resolve(painted.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
}

async function paints({ bare, barePage, carrel, page }: Stage): Promise<Figures> {
  const figures: Figures = {};
  for (const name of PAGES) {
    const times = await compare(
      15,
      () => paint(barePage, bare.page('empty.html')),
      () => paint(page, carrel.page(`${name}.html`)),
    );
    figures[`${name}: empty page, ms`] = times.bare!;
    figures[`${name}: Carrel, ms`] = times.carrel!;
    figures[`${name}: ratio`] = times.ratio!;
  }
  return figures;
}

export const paintBenches: Bench[] = [{ name: 'paint of each page', run: paints }];
