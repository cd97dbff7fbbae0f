/** Where a patron sits down to try a stack: at a browser that Carrel guards, or at the same browser without it. */
import { type BrowserContext, chromium, expect, type Page } from '@playwright/test';
import type { PolicyInput } from '../../utils/policy/schema.ts';
import { ensureChromium } from '../browser/find.ts';
import { type CarrelBrowser, killWorker, launchCarrel } from '../browser/launch.ts';
import { startSession, stored, untilSettled } from '../browser/patron.ts';
import type { DemoLibrary } from '../demo/library.ts';
import type { Stack } from './stack.ts';

export interface StoredCookie {
  name: string;
  domain: string;
  /** Gone when the browser closes. */
  session: boolean;
}

export interface Seat {
  /** The first page of the stack, in a session that has just begun. */
  sitDown(stack: Stack): Promise<Page>;
  /** Minutes in which nobody touches the computer. */
  pause(): Promise<void>;
  /** Resolves once the visit to the stack counts as over, with all that this removes. */
  untilLeft(stack: Stack): Promise<void>;
  cookies(): Promise<StoredCookie[]>;
  /** Cookies refused so far. */
  refused(): Promise<number>;
  close(): Promise<void>;
}

export async function guardedSeat(
  stack: Stack,
  { policy, resolverRules, spki }: DemoLibrary,
  settings: PolicyInput = {},
): Promise<Seat & { browser: CarrelBrowser }> {
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
  } catch (error) {
    await browser.close();
    throw error;
  }
  return {
    browser,
    sitDown: async ({ home }) => {
      const page = await startSession(browser);
      await page.goto(home);
      await page.getByRole('button', { name: /^Continue to / }).click();
      await expect(page).toHaveURL(home);
      return page;
    },
    // The worker ends as it does after half a minute without an event, and with it everything it had in memory.
    pause: () => killWorker(browser),
    // The planted front gives every page cookies for everybody: what was seen of them goes with the visit.
    untilLeft: async ({ id }) => {
      await expect.poll(() => cookiesForEverybody(browser, id), { message: 'the visit goes on' }).toBe(0);
    },
    cookies: async () => (await stored(browser)).cookies,
    refused: () => refusedSoFar(browser),
    close: () => browser.close(),
  };
}

/** How many cookies Carrel remembers as given to everybody at the site that is visited. */
async function cookiesForEverybody(browser: CarrelBrowser, party: string): Promise<number> {
  const worker = await browser.worker();
  return worker.evaluate(async (id) => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
    const key = 'cookie-evidence';
    const kept = await chrome.storage.session.get<{
      [key]?: { sites: Record<string, { ordinary: object }> };
    }>(key);
    return Object.keys(kept[key]?.sites[id]?.ordinary ?? {}).length;
  }, party);
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

/** The control: what fails here fails by the stack or by the test, and says nothing about Carrel. */
export async function bareSeat({ resolverRules, spki }: DemoLibrary): Promise<Seat> {
  const browser = await chromium.launch({
    executablePath: ensureChromium().path,
    args: [`--host-resolver-rules=${resolverRules}`, `--ignore-certificate-errors-spki-list=${spki}`],
  });
  const context: BrowserContext = await browser.newContext();
  return {
    sitDown: async ({ home }) => {
      const page = await context.newPage();
      await page.goto(home);
      return page;
    },
    pause: async () => undefined,
    untilLeft: async () => undefined,
    cookies: async () =>
      (await context.cookies()).map(({ name, domain, expires }) => ({
        name,
        domain,
        session: expires === -1,
      })),
    refused: async () => 0,
    close: () => browser.close(),
  };
}
