/** One patron's whole visit to one stack, and what it left. */
import { expect, type Page } from '@playwright/test';
import type { PolicyInput } from '../../utils/policy/schema.ts';
import { type CarrelBrowser, isWorkerRunning, killWorker, launchCarrel } from '../browser/launch.ts';
import { startSession, stored, untilSettled } from '../browser/patron.ts';
import { type DemoLibrary, type Site, startDemoLibrary } from '../demo/library.ts';
import { tracker } from '../demo/sites.ts';
import { PROXIED_TRACKER, planted, TRACKING } from './plant.ts';
import type { Report } from './report.ts';
import type { Stack } from './stack.ts';

/** Runs `use` with the demo library, the stack behind its planting front, and a browser that Carrel guards. */
export async function withStack(
  stack: Stack,
  folder: string,
  use: (browser: CarrelBrowser, demo: DemoLibrary) => Promise<void>,
  settings: PolicyInput = {},
): Promise<void> {
  const running = await stack.start(folder);
  try {
    const sites = Object.entries(running.backends).map(([name, { hosts, port }]): [string, Site] => [
      name,
      { hosts, listener: planted(port) },
    ]);
    const demo = await startDemoLibrary({
      ...Object.fromEntries(sites),
      proxied: { hosts: [PROXIED_TRACKER], listener: tracker() },
    });
    const { policy, resolverRules, spki } = demo;
    // A vendor of which nothing is known but its hosts: no list names the cookies that sign in.
    const vendor = { id: stack.id, name: 'Tried vendor', category: 'database', hosts: stack.vendorHosts };
    const browser = await launchCarrel({
      mode: 'policy',
      policy: { ...policy, vendors: [...(policy.vendors ?? []), vendor], ...settings },
      resolverRules,
      spki,
    });
    try {
      await untilSettled(browser);
      await use(browser, demo);
    } finally {
      await browser.close().catch(() => undefined);
      await demo.close();
    }
  } finally {
    await running.stop();
  }
}

/** From the start page over the notice to the form that asks for the password. */
export async function arrive(stack: Stack, browser: CarrelBrowser): Promise<Page> {
  const page = await startSession(browser);
  await page.goto(stack.home);
  await page.getByRole('button', { name: /^Continue to / }).click();
  await expect(page).toHaveURL(stack.home);
  await stack.goToSignIn(page);
  return page;
}

/** The steps, each noted in `report` once it has held, then what the servers and the browser hold of trackers. The worker is put to sleep twice on the way. */
export async function visit(
  stack: Stack,
  browser: CarrelBrowser,
  demo: DemoLibrary,
  report: Report,
): Promise<void> {
  const page = await arrive(stack, browser);
  // Who looks for a password needs longer than the half minute after which a worker ends.
  await putToSleep(browser);
  await stack.signIn(page);
  await stack.expectSignedIn(page);
  report.steps['sign in'] = true;

  for (const address of stack.pages) {
    await page.goto(address);
    await stack.expectSignedIn(page);
  }
  report.steps['three pages'] = true;
  await stack.postForm(page);
  report.steps.form = true;

  await putToSleep(browser);
  await page.goto(stack.pages[0]);
  await stack.expectSignedIn(page);
  report.steps['after sleep'] = true;

  const { cookies } = await stored(browser);
  report.kept = [...new Set(cookies.map(({ name }) => name))].filter((name) => !TRACKING.test(name)).sort();
  report.lasting = cookies.filter(({ session }) => !session).map(({ name }) => name);

  await stack.signOut(page);
  await page.goto(stack.pages[0]);
  await stack.expectSignedOut(page);
  report.steps['sign out'] = true;

  report.refused = await refusedSoFar(browser);
  report.trackersAsked = ['tracker', 'proxied'].reduce(
    (sum, server) => sum + demo.log.requests(server).length,
    0,
  );
  report.sent = trackingSent(demo);
  // Other tabs and their frames are gone with the page; what a script set a moment ago may still be swept.
  await page.goto('about:blank');
  const trackingStored = async () =>
    (await stored(browser)).cookies
      .filter(({ name }) => TRACKING.test(name))
      .map(({ name, domain }) => `${name} of ${domain}`);
  await expect
    .poll(trackingStored, { timeout: 5_000 })
    .toEqual([])
    .catch(() => undefined);
  report.stored = await trackingStored();
}

/**
 * Stands for minutes in which nobody touches the computer: the worker ends as it does after half a minute without an
 * event, and with it everything it had in memory.
 */
async function putToSleep(browser: CarrelBrowser): Promise<void> {
  const sleeps = async () => (await killWorker(browser)) || !(await isWorkerRunning(browser));
  await expect.poll(sleeps).toBe(true);
}

/** Every cookie of a tracker that any server was sent at any time: how often each server was sent each. */
function trackingSent(demo: DemoLibrary): Record<string, number> {
  const sent: Record<string, number> = {};
  for (const { server, headers } of demo.log.entries()) {
    for (const pair of String(headers?.cookie ?? '').split('; ')) {
      if (!TRACKING.test(pair)) continue;
      const what = `${pair.split('=', 1)[0]} to ${server}`;
      sent[what] = (sent[what] ?? 0) + 1;
    }
  }
  return sent;
}

async function refusedSoFar(browser: CarrelBrowser): Promise<number> {
  const worker = await browser.worker();
  const counts = await worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
    const { session } = await chrome.storage.session.get<{ session?: { refused: Record<string, number> } }>(
      'session',
    );
    return Object.values(session?.refused ?? {});
  });
  return counts.reduce((sum, count) => sum + count, 0);
}
