/**
 * Every tab of the console, whichever there are: axe finds nothing in any look, 1024 by 768 is room enough, and Tab
 * brings each control into sight, on a locked computer too.
 */
import type { Page } from '@playwright/test';
import { TABS } from '../../entrypoints/options/tabs.ts';
import texts from '../../utils/i18n/en/staff/console.ts';
import { expectAccessible } from '../browser/accessible.ts';
import { expect, openPage, test } from './fixtures.ts';
import { picture } from './pictures.ts';

/** Places below a tab that look quite different from it. */
const BELOW: Record<string, string[]> = {
  vendors: ['vendors/amazon', 'vendors/new'],
  reviews: ['reviews/annual', 'reviews/board'],
};
const PLACES = TABS.flatMap(({ id, label }) =>
  [id, ...(BELOW[id] ?? [])].map((place) => ({ place, heading: texts[label] as string })),
);
/** A test for each so many, since one for all of them would be a long one. */
const AT_ONCE = 4;

async function go(page: Page, place: string, heading: string): Promise<void> {
  await page.evaluate((fragment) => {
    location.hash = fragment;
  }, place);
  await expect(page.getByRole('heading', { level: 1, name: heading, exact: true })).toBeVisible();
  await expect(page.getByText(texts.loading)).toHaveCount(0);
}

/** Controls that Tab does not reach, or that are out of sight or covered when it does. */
function unreachable(): string[] {
  const all = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary'),
  ];
  const controls = all.filter(
    (control) => control.checkVisibility({ visibilityProperty: true }) && !control.matches(':disabled'),
  );
  return controls
    .filter((control) => {
      control.focus();
      if (document.activeElement !== control || control.tabIndex < 0) return true;
      // Of a link that takes two lines, the first.
      const { left, right, top, bottom } = control.getClientRects()[0]!;
      if (left < 0 || right > innerWidth + 1 || bottom < 0 || top > innerHeight) return true;
      // A field for long texts shows where the cursor is, which need not be all of it.
      const whole = top >= -1 && bottom <= innerHeight + 1;
      if (!whole && bottom - top < innerHeight / 2) return true;
      const middle = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
      const seen = document.elementFromPoint((left + right) / 2, middle);
      return seen === null || !(control.contains(seen) || seen.contains(control));
    })
    .map((control) => control.outerHTML.slice(0, 300));
}

async function expectInReach(page: Page, place: string): Promise<void> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect.soft(wide, `${place}: wider than the window`).toBeLessThanOrEqual(0);
  expect.soft(await page.evaluate(unreachable), `${place}: out of reach`).toEqual([]);
}

for (let first = 0; first < PLACES.length; first += AT_ONCE) {
  const places = PLACES.slice(first, first + AT_ONCE);
  test(`tabs of the console: ${places.map(({ place }) => place).join(', ')}`, async ({
    share,
    demo,
  }, info) => {
    const browser = await share({ policy: { ...demo.policy, staff: { locked: false } } });
    const page = await openPage(browser, 'options.html');
    await page.setViewportSize({ width: 1024, height: 768 });
    for (const { place, heading } of places) {
      await go(page, place, heading);
      // Until the settings have come, which may be seconds after a first start, the console is locked.
      await expect(page.getByText('This computer is locked')).toHaveCount(0);
      // The frame is the patron's page, which has its own test.
      await expectAccessible(page, {
        where: place,
        exclude: 'iframe',
        inLook: (look) => picture(page, info, `${place.replace('/', '-')}-${look}`),
      });
      await expectInReach(page, place);
    }
  });
}

test('tabs of the console on a locked computer', async ({ launch, demo }) => {
  const browser = await launch({ policy: { ...demo.policy, staff: { locked: true } } });
  const page = await openPage(browser, 'options.html');
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const { place, heading } of PLACES) {
    await go(page, place, heading);
    await expect(page.getByText('This computer is locked').first()).toBeVisible();
    await expectInReach(page, place);
  }
});
