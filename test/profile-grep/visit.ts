/** A patron's visit in which everything is one of a kind, so that any trace of it can be found again. */
import { randomInt } from 'node:crypto';
import type { Page } from '@playwright/test';

/** What must be found nowhere afterwards, by what it is. */
export type Needles = Record<'address' | 'title' | 'search' | 'card', string[]>;

const letters = (count: number) =>
  Array.from({ length: count }, () => String.fromCharCode(97 + randomInt(26))).join('');

/**
 * Some minutes at the computer: searches the catalogue and a database, reads, signs in by card, follows a link to an
 * unrelated site. Time plays no part in what is stored, so the minutes follow each other without a pause.
 */
export async function visit(page: Page, minutes: number): Promise<Needles> {
  // A host that no setting and no catalogue names.
  const needles: Needles = { address: ['weather.example'], title: [], search: [], card: [] };
  const name = async () => {
    const title = `Title ${letters(12)}`;
    needles.title.push(title);
    await page.evaluate((text) => {
      document.title = text;
    }, title);
  };
  await page.goto('https://www.somedb.example/search');
  await page.getByRole('button', { name: /^Continue to / }).click();
  await page.waitForURL('https://www.somedb.example/search');
  for (let minute = 0; minute < minutes; minute += 1) {
    const [search, article, place] = [letters(14), letters(14), letters(14)];
    const card = `2${Array.from({ length: 13 }, () => randomInt(10)).join('')}`;
    needles.search.push(search);
    needles.address.push(article, place);
    needles.card.push(card);
    await page.goto(`https://catalog.derby.example/search?q=${search}`);
    await name();
    await page.goto('https://catalog.derby.example/login');
    await page.getByLabel('Library card').fill(card);
    await page.getByLabel('PIN').fill('2468');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL('https://catalog.derby.example/');
    await page.goto(`https://www.somedb.example/search?q=${search}`);
    await page.goto(`https://www.somedb.example/article/${article}`);
    await name();
    await page.goto(`https://www.weather.example/plain?${place}`);
    await name();
  }
  return needles;
}
