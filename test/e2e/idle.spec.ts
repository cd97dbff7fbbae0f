/** A patron who walked away. */
import type { CarrelBrowser } from '../browser/launch.ts';
import { expect, startSession, test, untilEnded } from './fixtures.ts';

/** What the browser does when nobody has touched the computer for long enough. */
async function becomeIdle(browser: CarrelBrowser): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { idle: { onStateChanged: { dispatch(state: string): void } } };
    };
    chrome.idle.onStateChanged.dispatch('idle');
  });
}
const hasDialog = (html: string) => html.includes('carrel-idle-dialog');

test('the question stands in the page; nobody answers, so the session ends', async ({ demo, launch }) => {
  const policy = { ...demo.policy, session: { ...demo.policy.session, warningSeconds: 10 } };
  const browser = await launch({ policy });
  const page = await startSession(browser);
  await page.goto('https://catalog.derby.example/');
  await becomeIdle(browser);
  await expect.poll(async () => hasDialog(await page.content())).toBe(true);
  await untilEnded(browser);
});

test('pressing Keep my session keeps it, also from another page that was asked', async ({ launch }) => {
  const browser = await launch();
  const page = await startSession(browser);
  await page.goto('https://catalog.derby.example/');
  await becomeIdle(browser);
  await expect.poll(async () => hasDialog(await page.content())).toBe(true);
  // A script of the page may press as it likes; only a person's key counts. The focus stands on "Keep".
  await page.evaluate(() => document.querySelector('carrel-idle-dialog')?.dispatchEvent(new Event('click')));
  expect(hasDialog(await page.content())).toBe(true);
  await page.keyboard.press('Enter');
  await expect.poll(async () => hasDialog(await page.content())).toBe(false);
  await page.goto('https://catalog.derby.example/search?q=whales');
  await expect(page.getByRole('heading', { name: 'Search results' })).toBeVisible();
});

test('the question can be read by assistive technology', async ({ launch }) => {
  const browser = await launch();
  const page = await startSession(browser);
  await page.goto('https://catalog.derby.example/');
  await becomeIdle(browser);
  await expect.poll(async () => hasDialog(await page.content())).toBe(true);
  const session = await browser.context.newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const named = nodes.map((node) => `${node.role?.value} ${node.name?.value}`);
  expect(named).toContain('dialog Are you still there?');
  expect(named).toContain('button Keep my session');
  expect(named).toContain('button End session');
});
