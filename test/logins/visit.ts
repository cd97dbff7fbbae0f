/** One patron's whole visit to one stack, and what it left. */
import { stripVTControlCharacters } from 'node:util';
import type { Page } from '@playwright/test';
import { type DemoLibrary, type Site, startDemoLibrary } from '../demo/library.ts';
import { tracker } from '../demo/sites.ts';
import { PROXIED_TRACKER, planted, TRACKING } from './plant.ts';
import { type Report, ROUNDS, type Step } from './report.ts';
import type { Seat } from './seat.ts';
import type { Stack } from './stack.ts';

const LIBRARY = 'https://www.derby.example/';
const UNRELATED = 'https://www.weather.example/plain';

/** Runs `use` with the demo library and the stack behind its planting front. */
export async function withStack(
  stack: Stack,
  folder: string,
  use: (demo: DemoLibrary) => Promise<void>,
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
    try {
      await use(demo);
    } finally {
      await demo.close();
    }
  } finally {
    await running.stop();
  }
}

/**
 * The steps, each noted in `report` once it has held or failed, and what the servers were sent of trackers. Whoever was
 * signed out on the way signs in again, so that one fault does not hide the next.
 */
export async function visit(stack: Stack, seat: Seat, demo: DemoLibrary, report: Report): Promise<void> {
  const page = await seat.sitDown(stack);
  await takeSteps(stack, seat, page, report);
  report.refused = await seat.refused();
  report.trackersAsked = ['tracker', 'proxied'].reduce(
    (sum, server) => sum + demo.log.requests(server).length,
    0,
  );
  report.sent = trackingSent(demo);
  // Other tabs and their frames are gone with the page.
  await page.goto('about:blank');
}

async function takeSteps(stack: Stack, seat: Seat, page: Page, report: Report): Promise<void> {
  const holds = async (step: Step, act: () => Promise<unknown>): Promise<boolean> => {
    try {
      await act();
      report.steps[step] = 'yes';
      return true;
    } catch (error) {
      report.steps[step] = 'no';
      report.faults.push(`${step}: ${reason(error)} (at ${page.url()})`);
      return false;
    }
  };
  const seesPage = async (address: string) => {
    await page.goto(address);
    await stack.expectSignedIn(page);
  };
  const fromTheStart = async () => {
    await page.goto(stack.home);
    await stack.goToSignIn(page);
  };
  const signIn = async () => {
    await stack.signIn(page);
    await stack.expectSignedIn(page);
  };
  const again = async () => {
    await page.goto(stack.home);
    // A service that remembers who signed in asks for nothing.
    const asked = await stack.goToSignIn(page).then(
      () => true,
      () => false,
    );
    if (asked) await stack.signIn(page);
    await stack.expectSignedIn(page);
  };
  const { mistype } = stack;
  const atForm =
    (await holds('wrong password first', async () => {
      await stack.goToSignIn(page);
      await mistype?.(page);
    })) || (await holds('sign in', fromTheStart));
  if (!mistype) report.steps['wrong password first'] = 'none';
  if (!atForm) return;
  // Who looks for a password needs longer than the half minute after which a worker ends.
  await seat.pause();
  if (!(await holds('sign in', signIn))) return;

  const threePages = async () => {
    for (const address of stack.pages) await seesPage(address);
  };
  if (!(await holds('three pages', threePages)) && !(await holds('sign in again', again))) return;
  await holds('form', () => stack.postForm(page));
  await seat.pause();
  const afterSleep = () => seesPage(stack.pages[0]);
  if (!(await holds('after sleep', afterSleep)) && !(await holds('sign in again', again))) return;

  const cookies = await seat.cookies();
  report.kept = [...new Set(cookies.map(({ name }) => name))].filter((name) => !TRACKING.test(name)).sort();
  report.lasting = cookies.filter(({ session }) => !session).map(({ name }) => name);

  const elsewhereAndBack = async () => {
    for (const address of stack.pages.slice(0, ROUNDS)) {
      await page.goto(LIBRARY);
      await seat.untilLeft(stack);
      await page.goto(UNRELATED);
      await seesPage(address);
      report.rounds += 1;
    }
  };
  if (!(await holds('elsewhere and back', elsewhereAndBack)) && !(await holds('sign in again', again)))
    return;

  await holds('sign out', async () => {
    await stack.signOut(page);
    await page.goto(stack.pages[0]);
    await stack.expectSignedOut(page);
  });
}

/** The first lines of what went wrong, without colours. */
function reason(error: unknown): string {
  const lines = stripVTControlCharacters(String(error)).split('\n');
  return lines
    .slice(0, 3)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
}

/** Tracking cookies that the browser holds. */
export async function trackingStored(seat: Seat): Promise<string[]> {
  const cookies = await seat.cookies();
  return cookies.filter(({ name }) => TRACKING.test(name)).map(({ name, domain }) => `${name} of ${domain}`);
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
