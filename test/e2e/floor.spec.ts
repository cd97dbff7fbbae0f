/** The floor under the guard: what the browser asks for by itself, past every rule. All of it: `npm run test:unasked`. */
import { test as base } from '@playwright/test';
import { ASKS, VENDOR } from '../unasked/asks.ts';
import { type Stage, startStage, takeFloorAway, VENDOR_NAME } from '../unasked/stage.ts';
import { expect, openPage, startSession, untilSettled } from './fixtures.ts';

const test = base.extend<{ stage: Stage }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures wanted from this pattern.
  stage: async ({}, use) => {
    const stage = await startStage();
    await use(stage);
    await stage.close();
  },
});

/** Some of the quick ones. */
const NAMES = [
  'passkey of another site',
  'early hint: preload',
  'early hint: preconnect',
  'call by TURN over TCP',
];
/** What the browser is sure to do each time; hints it follows when it likes, so the campaign asks for those until it does. */
const SURE = ASKS.filter(({ name }) => NAMES.includes(name) && !name.startsWith('early hint'));
const STREAM = `https://${VENDOR}/stream?q=caf%C3%A9`;

test('nothing reaches a vendor before the yes, whoever asks; all does after it; what is open ends with it', async ({
  stage,
}) => {
  const browser = await stage.launch();
  await untilSettled(browser);
  await startSession(browser);
  // The notice comes before any proxy is asked.
  const tab = await browser.context.newPage();
  await tab.goto(STREAM);
  await expect(tab.getByRole('button', { name: `Continue to ${VENDOR_NAME}` })).toBeVisible();
  await stage.ask(browser, NAMES);
  expect([...stage.arrived()]).toEqual([]);
  expect(stage.connections()).toBe(0);

  await takeFloorAway(browser);
  await stage.askUntilAllArrive(browser, SURE);

  await tab.bringToFront();
  await tab.getByRole('button', { name: `Continue to ${VENDOR_NAME}` }).click();
  await expect(tab).toHaveURL(STREAM);
  await expect.poll(stage.streams).toBe(1);
  await stage.askUntilAllArrive(browser, SURE);

  const popup = await openPage(browser, 'popup.html');
  await popup.getByRole('button', { name: /Ask me again/ }).click();
  await expect.poll(stage.streams).toBe(0);
  const notices = () =>
    browser.context.pages().filter((page) => page.url().startsWith(browser.page('notice.html')));
  await expect.poll(() => notices().length).toBe(1);
  await expect(notices()[0]!.getByRole('button', { name: `Continue to ${VENDOR_NAME}` })).toBeVisible();
  await browser.close();
});

test('where a policy takes the proxy in mid-session, staff are told and the notice stands', async ({
  stage,
}) => {
  const browser = await stage.launch();
  await untilSettled(browser);
  await startSession(browser);
  const start = await openPage(browser, 'options.html');
  await expect(start.getByText('All settings were read without a problem.')).toBeVisible();
  browser.setPolicy(stage.policy, { ProxySettings: { ProxyMode: 'direct' } });
  await expect(start.getByText('The browser policy "ProxySettings" holds the proxy')).toBeVisible();
  const tab = await browser.context.newPage();
  stage.clear();
  await tab.goto(STREAM);
  await expect(tab.getByRole('button', { name: `Continue to ${VENDOR_NAME}` })).toBeVisible();
  expect(stage.connections()).toBe(0);
  browser.setPolicy(stage.policy, {});
  await expect(start.getByText('All settings were read without a problem.')).toBeVisible();
  await browser.close();
});
