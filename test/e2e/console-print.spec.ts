/** The two reports on paper: whole, without the console around them, and with charts that can be read aloud. */
import { writeFileSync } from 'node:fs';
import { BUILTIN_VENDORS } from '../../utils/vendors/builtin.ts';
import { expect, openPage, test } from './fixtures.ts';
import { picture } from './pictures.ts';

/** Between margins of 15 mm on A4, in the browser's own pixels. */
const PAPER = { width: 680, height: 1009 };
const MARGIN = { top: '15mm', right: '15mm', bottom: '15mm', left: '15mm' };

for (const [place, heading] of [
  ['annual', 'Annual vendor report'],
  ['board', 'Report for the board'],
] as const) {
  test(`the ${place} report prints whole`, async ({ share, demo }, info) => {
    const subscribed = BUILTIN_VENDORS.slice(0, 200).map(({ id }) => id);
    const browser = await share({ policy: { ...demo.policy, subscribed, staff: { locked: false } } });
    const page = await openPage(browser, `options.html#reviews/${place}`);
    await expect(page.getByRole('heading', { level: 2, name: heading })).toBeVisible();
    await expect(page.getByText(/^Derby Public Library, /)).toBeVisible();
    const pdf = await page.pdf({ format: 'A4', margin: MARGIN });
    writeFileSync(info.outputPath(`${place}.pdf`), pdf);
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    // 200 vendors, a line or two each; the board has time for a few pages.
    if (place === 'annual') expect(pages).toBeGreaterThan(3);
    else expect(pages).toBeLessThanOrEqual(4);
    expect(pages).toBeGreaterThan(0);

    await page.setViewportSize(PAPER);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await picture(page, info, place, true);
    const main = page.getByRole('main');
    for (const screenOnly of [
      page.getByRole('navigation'),
      main.getByRole('button'),
      main.getByRole('link', { name: 'Reviews', exact: true }),
    ]) {
      await expect(screenOnly.filter({ visible: true })).toHaveCount(0);
    }
    const look = await page.evaluate(() => ({
      cut: [...document.querySelectorAll<HTMLElement>('main *')]
        .filter((part) => part.checkVisibility() && part.getBoundingClientRect().right > innerWidth + 1)
        .map((part) => part.outerHTML.slice(0, 200)),
      paper: getComputedStyle(document.querySelector('main')!).backgroundColor,
      // A picture without words must have its numbers in a table beside it.
      pictures: [...document.querySelectorAll('main svg')]
        .filter((svg) => svg.getAttribute('aria-hidden') !== 'true' || !svg.closest('table'))
        .map((svg) => svg.outerHTML.slice(0, 200)),
    }));
    expect(look).toEqual({ cut: [], paper: 'rgb(255, 255, 255)', pictures: [] });
    if (place === 'annual') return;
    const grades = page.getByRole('table', { name: 'Grades by kind of service' });
    await expect(grades.getByRole('row', { name: /^Database / })).toHaveText(/\d/);
    await expect(grades.getByRole('columnheader').last()).toHaveText('All');
  });
}
