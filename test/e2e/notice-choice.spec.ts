/** The notice's two answers: on the screen without scrolling, never in front of what has the focus. */
import type { Page } from '@playwright/test';
import { expectAccessible } from '../browser/accessible.ts';
import { forChildren, NOTICES, showNotice, speak, withNotices } from '../browser/notices.ts';
import { resize } from '../browser/patron.ts';
import { expect, startSession, test } from './fixtures.ts';

const LANGUAGES = ['en', 'es', 'fr', 'pt', 'pl', 'ht', 'zh', 'vi', 'ru', 'ar'];
/** What a browser leaves of a screen of 1366 x 768, and of 1024 x 768 with a toolbar more. */
const SCREENS = [
  [1366, 625],
  [1024, 620],
] as const;
/** 200 % on the first of them; a telephone, or 400 %; and 400 % on a screen that is low as well. */
const SMALL = [
  [683, 312],
  [320, 640],
  [320, 256],
] as const;

/** Where the answers stand, unscrolled. */
const answers = (page: Page) =>
  page.evaluate(() => {
    window.scrollTo(0, 0);
    const bar = document.querySelector('.answer')!;
    const buttons = [...bar.querySelectorAll('button')];
    const [back, on] = buttons.map((button) => button.getBoundingClientRect()) as [DOMRect, DOMRect];
    /** In front of everything, at its corners and in the middle. */
    const seen = (button: HTMLElement, { left, right, top, bottom }: DOMRect) =>
      [
        [left + 9, top + 9],
        [(left + right) / 2, (top + bottom) / 2],
        [right - 9, bottom - 9],
      ].every(([x, y]) => button.contains(document.elementFromPoint(x!, y!)));
    const kept = [...document.querySelectorAll('main > *')];
    return {
      bottom: Math.ceil(Math.max(back.bottom, on.bottom)),
      barShare: bar.getBoundingClientRect().height / innerHeight,
      sticks: !bar.classList.contains('flows') && getComputedStyle(bar).position === 'sticky',
      same: Math.abs(back.width - on.width) < 1 && Math.abs(back.height - on.height) < 1,
      seen: buttons.every((button, at) => seen(button, [back, on][at]!)),
      sideways: document.documentElement.scrollWidth > document.documentElement.clientWidth,
      order: kept.map((part) => part.className || part.localName),
    };
  });

/** Continue takes no press yet; afterwards what lies under the pointer can be asked. */
const untilTaken = (page: Page) => page.locator('.answer:not([data-early])').waitFor();

/** Goes through everything that takes the focus, both ways, and tells what of it the answers cover. */
async function coveredFocus(page: Page): Promise<{ stops: number; covered: string[] }> {
  const stops = await page.evaluate(() => {
    document.querySelector('details')!.open = true;
    return document.querySelectorAll('a[href], button, select, summary').length;
  });
  const covered: string[] = [];
  for (const key of ['Tab', 'Shift+Tab']) {
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.locator('h1').focus();
    const reached = new Set<string>();
    // Between the last and the first lies the page itself.
    for (let presses = 0; presses <= stops; presses += 1) {
      await page.keyboard.press(key);
      const { name, hidden } = await page.evaluate(() => {
        const here = document.activeElement!;
        if (here === document.body) return { name: '', hidden: false };
        const bar = document.querySelector('.answer')!;
        const [mine, its] = [here.getBoundingClientRect(), bar.getBoundingClientRect()];
        const under = !bar.contains(here) && mine.bottom > its.top && mine.top < its.bottom;
        // What is higher than the window cannot be in it whole.
        const [top, bottom] = mine.height > innerHeight ? [mine.bottom, mine.top] : [mine.top, mine.bottom];
        const out = bottom > innerHeight + 1 || top < -1;
        return { name: `${here.localName} ${here.textContent}`, hidden: under || out };
      });
      if (name !== '') reached.add(name);
      if (hidden) covered.push(`${key}: ${name}`);
    }
    expect(reached.size, `reached by ${key}`).toBe(stops);
  }
  return { stops, covered };
}

/** All languages at both screens, in usual and in large print; prints the lowest edge of each. */
async function inspect(page: Page, kind: string): Promise<void> {
  for (const print of ['usual', 'large']) {
    const large = page.locator('button.print');
    if (print === 'large') await large.click();
    await expect(large).toHaveAttribute('aria-pressed', String(print === 'large'));
    for (const [width, height] of SCREENS) {
      await resize(page, width, height);
      const edges: string[] = [];
      for (const language of LANGUAGES) {
        await speak(page, language);
        await untilTaken(page);
        const where = `${kind}, ${print} print, ${language}, ${width}x${height}`;
        const { bottom, barShare, order, ...others } = await answers(page);
        expect(others, where).toEqual({ sticks: true, same: true, seen: true, sideways: false });
        expect(bottom, where).toBeLessThanOrEqual(height);
        expect(barShare, where).toBeLessThan(0.36);
        // Read first: heading, what is kept, and only then the answers.
        expect(order[0], where).toBe('h1');
        expect(order.slice(-2), where).toEqual([expect.stringMatching(/^answer/), 'details']);
        edges.push(`${language} ${bottom}`);
      }
      console.log(`${kind}, ${print} print, ${width}x${height}: lowest edge ${edges.join(', ')}`);
      // Arabic with large print, as all languages end with it; English without.
      const walked = print === 'large' ? 'ar' : 'en';
      await speak(page, walked);
      const { stops, covered } = await coveredFocus(page);
      expect(covered, `${kind}, ${print} print, ${walked}, ${width}x${height}`).toEqual([]);
      // Print, language, both answers and what is more; a policy where one is known.
      expect(stops).toBeGreaterThanOrEqual(5);
    }
    if (print === 'large') await large.click();
  }
  await speak(page, 'en');
  await expectAccessible(page, { where: kind, asItIs: true });
}

test('both answers are on the screen: every notice, ten languages, two screens', async ({ demo, launch }) => {
  const policy = withNotices(demo.policy);
  const browser = await launch({ policy });
  const page = await startSession(browser);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const [kind, address] of Object.entries(NOTICES)) {
    await showNotice(page, address);
    await inspect(page, kind);
  }
  browser.setPolicy(forChildren(policy));
  await expect(async () => {
    await showNotice(page, NOTICES.strong);
    await expect(page.getByRole('heading', { name: 'with its Bookmobile' })).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 60_000 });
  await inspect(page, 'child');
});

test('in small windows the answers leave the text its room', async ({ demo, share }) => {
  const browser = await share({ policy: withNotices(demo.policy) });
  const page = await startSession(browser);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const [kind, address] of Object.entries(NOTICES)) {
    await showNotice(page, address);
    for (const [width, height] of SMALL) {
      await resize(page, width, height);
      for (const language of ['en', 'ru', 'ar']) {
        await speak(page, language);
        await untilTaken(page);
        const where = `${kind}, ${language}, ${width}x${height}`;
        const { barShare, sticks, bottom, same, sideways } = await answers(page);
        expect({ same, sideways }, where).toEqual({ same: true, sideways: false });
        // In view, or in the text: never in front of most of it.
        if (sticks) expect(barShare, where).toBeLessThanOrEqual(0.36);
        if (sticks) expect(bottom, where).toBeLessThanOrEqual(height);
        if (language !== 'en') continue;
        const { covered } = await coveredFocus(page);
        expect(covered, where).toEqual([]);
        console.log(`${where}: ${sticks ? `in view, ${bottom}` : 'after the text'}`);
      }
    }
  }
});

test('nothing of the text stays hidden, and on paper the answers come after it', async ({ demo, share }) => {
  const browser = await share({ policy: withNotices(demo.policy) });
  const page = await startSession(browser);
  await showNotice(page, NOTICES.strong);
  await resize(page, 1366, 625);
  const hidden = await page.evaluate(() => {
    const bar = document.querySelector('.answer')!;
    const parts = [...document.querySelectorAll('main > *')].filter((part) => part !== bar);
    return parts.filter((part) => {
      // As far down as a person must scroll to read its last line.
      window.scrollTo(0, 0);
      const room = bar.getBoundingClientRect().top;
      window.scrollBy(0, part.getBoundingClientRect().bottom - room);
      const its = bar.getBoundingClientRect();
      const { bottom } = part.getBoundingClientRect();
      return bottom > its.top + 1 && bottom < its.bottom;
    }).length;
  });
  expect(hidden).toBe(0);
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  await expect(page.locator('summary')).toBeInViewport();
  await expect(page.locator('.answer')).toBeInViewport({ ratio: 1 });
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.answer')).toHaveCSS('position', 'relative');
});
