/** A signed list on its way to a kiosk: taken without a restart, and everything else refused. */
import type { Page } from '@playwright/test';
import { signList } from '../../utils/vendors/lists/keys.ts';
import type { CarrelBrowser } from '../browser/launch.ts';
import { expect, openPage, startSession, test } from './fixtures.ts';
import { newKey, sampleList } from './signing.ts';

const URL = 'https://lists.derby.example/carrel-list.json';

/** Presses "Fetch now" and waits until the server has answered and the page knows. */
async function fetchNow(console: Page, answers: number[]): Promise<void> {
  const before = answers.length;
  await console.getByRole('button', { name: 'Fetch now' }).click();
  await expect.poll(() => answers.length, { timeout: 60_000 }).toBe(before + 1);
  await expect(console.getByRole('button', { name: 'Fetch now' })).toBeEnabled();
}

/** What the notice before the store warns of. */
async function expectWarning(browser: CarrelBrowser, text: string): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto('https://www.amazon.com/kindle').catch(() => undefined);
  await expect(
    page.getByRole('heading', { name: /^You are leaving Derby Public Library for / }),
  ).toBeVisible();
  await expect(page.getByText(text)).toBeVisible();
  await page.close();
}

test('a kiosk takes a signed list without a restart, and refuses older, ended and foreign ones', async ({
  demo,
  launch,
}) => {
  test.slow();
  const [key, other] = await Promise.all([newKey(), newKey()]);
  demo.list.file = await signList(sampleList(1, 'First warning.'), key);
  const vendorList = { url: URL, publicKey: key.publicKey, refreshHours: 24 };
  const browser = await launch({ policy: { ...demo.policy, vendorList, staff: { locked: false } } });
  expect(browser.mode, browser.note).toBe('policy');

  // The session is closed, and so is the gate: only Carrel's own request passes.
  const office = await openPage(browser, 'options.html#publish');
  await expect(office.getByRole('heading', { name: 'The list on this computer' })).toBeVisible({
    timeout: 60_000,
  });
  await expect(office.getByText(URL).first()).toBeVisible({ timeout: 60_000 });
  await fetchNow(office, demo.list.answers);
  await expect(office.getByText('The newest list is in use.')).toBeVisible();
  const [first] = demo.log.requests('lists');
  for (const telling of ['cookie', 'referer', 'authorization', 'if-none-match']) {
    expect(first!.headers).not.toHaveProperty(telling);
  }

  await startSession(browser);
  const choice = await openPage(browser, 'session.html');
  await choice.getByRole('button', { name: 'Count the services I use' }).click();
  await expect(choice.getByText('The services you use are counted, without you')).toBeVisible();
  await expectWarning(browser, 'First warning.');
  const again = await openPage(browser, 'options.html#publish');
  const refused = async (file: string | null, problem: RegExp) => {
    demo.list.file = file;
    await fetchNow(again, demo.list.answers);
    await expect(again.getByText(problem)).toBeVisible();
  };

  const second = await signList(sampleList(2, 'Second warning.'), key);
  demo.list.file = second;
  await fetchNow(again, demo.list.answers);
  await expectWarning(browser, 'Second warning.');
  await fetchNow(again, demo.list.answers);
  expect(demo.list.answers).toEqual([200, 200, 304]);
  expect(demo.log.requests('lists').every((request) => request.headers?.cookie === undefined)).toBe(true);

  await refused(await signList(sampleList(1, 'First warning.'), key), /1 is older than 2/);
  await refused(await signList(sampleList(3, 'Ended.', '2026-01-01'), key), /ended on 2026-01-01/);
  await refused(await signList(sampleList(4, 'Forged.'), other), /signed with another key/);
  await refused(second.replace('Second', 'Forged'), /changed after it was signed/);
  await refused(null, /answered 404/);
  await expectWarning(browser, 'Second warning.');
  demo.list.file = await signList(sampleList(5, 'Fifth warning.'), key);
  await fetchNow(again, demo.list.answers);
  await expectWarning(browser, 'Fifth warning.');

  // Four notices, one session, one language: one count, by day.
  const counted = () =>
    again.evaluate(async () => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('statistics');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const rows = await new Promise<{ event: string; detail: string; count: number }[]>((resolve) => {
        const request = db.transaction('cells').objectStore('cells').getAll();
        request.onsuccess = () => resolve(request.result);
      });
      db.close();
      return rows.filter(({ event }) => event === 'notice').map(({ detail, count }) => [detail, count]);
    });
  await expect.poll(counted).toEqual([['en', 1]]);

  // Locked again, as public computers are: nothing of these tabs is told to whoever stands there.
  browser.setPolicy({ ...demo.policy, vendorList, staff: { locked: true } });
  await expect(again.getByText('This part is for the staff', { exact: false })).toBeVisible({
    timeout: 60_000,
  });
  const answers = await again.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
    const names = ['list/view', 'list/refresh', 'statistics/view', 'statistics/delete', 'records/view'];
    return Promise.all(
      names.map(async (name) => {
        const answer: { ok: boolean; error?: string } = await chrome.runtime.sendMessage({
          kind: 'ask',
          name,
        });
        return [answer.ok, answer.error?.includes('staff.locked')];
      }),
    );
  });
  expect(answers).toEqual(Array(5).fill([false, true]));
  await expectWarning(browser, 'Fifth warning.');
});
