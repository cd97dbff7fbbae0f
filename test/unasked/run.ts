/**
 * Whatever a page makes Chromium ask for by itself: it arrives at the vendor without Carrel, nothing of it does before
 * the yes, in an open session or a closed one, all of it does after the yes, and none after the yes is taken back.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect as expectSoon, type Page } from '@playwright/test';
import type { CarrelBrowser } from '../browser/launch.ts';
import { endSession, openPage, startSession, untilSettled } from '../browser/patron.ts';
import { spawnCarrel } from '../browser/spawn.ts';
import { ASKS, type Ask, RAW, VENDOR } from './asks.ts';
import { startStage, takeFloorAway, untilFloor, VENDOR_NAME } from './stage.ts';

/** Nothing tells that a request was held: the browser gets this long. */
const LATE_MS = 5_000;
/** The browser writes settings and listeners to the profile some seconds after they have changed. */
const WRITTEN_MS = 15_000;
/** A busy machine takes its time. */
const PATIENCE_MS = 240_000;
/** What closes the ways by UDP. Payment queries stay on here, so that the floor has to hold them. */
const KIT = { QuicAllowed: false, WebRtcIPHandling: 'disable_non_proxied_udp' };

const expect = expectSoon.configure({ timeout: PATIENCE_MS });

const stage = await startStage();

async function allArrive(
  what: string,
  browser: CarrelBrowser,
  but: (ask: Ask) => boolean = () => false,
): Promise<void> {
  const wanted = ASKS.filter((ask) => !but(ask));
  await stage.askUntilAllArrive(browser, wanted);
  console.log(`holds   ${what}: ${wanted.length} of ${wanted.length} arrive`);
}

async function nothingArrives(what: string): Promise<void> {
  await sleep(LATE_MS);
  if (stage.connections() > 0) throw new Error(`${what}: ${[...stage.arrived()].join(', ')}`);
  console.log(`holds   ${what}: 0 connections, 0 packets`);
}

/** What no session lets through. */
const never = ({ byUdp, takenOut }: Ask) => Boolean(byUdp || takenOut);

try {
  const bare = await stage.launch({ mode: 'unpacked', extensionDir: 'test/bench/bare-extension' });
  await allArrive('without Carrel', bare);
  await bare.close();

  const browser = await stage.launch({ browserPolicy: KIT });
  await untilSettled(browser);
  await untilFloor(browser);
  const own = await openPage(browser, 'start.html');
  stage.clear();
  await fromOurs(own);
  await nothingArrives('closed, from a page of our own');
  await takeFloorAway(browser);
  stage.clear();
  await fromOurs(own);
  await expect.poll(() => stage.arrived().has('tcp')).toBe(true);
  console.log('holds   closed, from the same page once the floor is taken away: arrives');
  await own.close();

  await startSession(browser);
  for (const again of ['', ', again']) {
    await stage.ask(browser);
    await nothingArrives(`open, before the yes${again}`);
  }

  stage.clear();
  const tab = await browser.context.newPage();
  await tab.goto(`https://${VENDOR}/stream`);
  await expect(tab.getByRole('button', { name: `Continue to ${VENDOR_NAME}` })).toBeVisible();
  if (stage.connections() > 0) throw new Error('The notice did not come first.');
  await tab.getByRole('button', { name: `Continue to ${VENDOR_NAME}` }).click();
  await expect(tab).toHaveURL(`https://${VENDOR}/stream`);
  await expect.poll(stage.streams).toBe(1);
  await allArrive('after the yes', browser, never);

  const popup = await openPage(browser, 'popup.html');
  await popup.getByRole('button', { name: /Ask me again/ }).click();
  await expect.poll(stage.streams).toBe(0);
  const notices = () =>
    browser.context.pages().filter((page) => page.url().startsWith(browser.page('notice.html')));
  await expect.poll(() => notices().length).toBe(1);
  await expect(notices()[0]!.getByRole('button', { name: `Continue to ${VENDOR_NAME}` })).toBeVisible();
  console.log('holds   the yes taken back: the tab stands at the notice, its stream has ended');
  await stage.ask(browser);
  await nothingArrives('after the yes is taken back');

  stage.clear();
  const ended = await endSession(browser);
  await fromOurs(ended);
  await nothingArrives('closed again');
  await browser.close();
  await killedWithAYes();
} finally {
  await stage.close();
}

/** The browser dies in a session with a yes, and its next start opens the vendor's page first. */
async function killedWithAYes(): Promise<void> {
  const profileDir = mkdtempSync(join(tmpdir(), 'carrel-unasked-'));
  try {
    const first = await stage.launch({ profileDir });
    await untilSettled(first);
    await startSession(first);
    const page = await first.context.newPage();
    await page.goto(`https://${VENDOR}/page`);
    await page.getByRole('button', { name: `Continue to ${VENDOR_NAME}` }).click();
    await expect(page.getByRole('heading', { name: 'The vendor' })).toBeVisible();
    await sleep(WRITTEN_MS);
    await first.kill();
    stage.clear();
    const { policy, resolverRules, demo } = stage;
    const startUrl = `https://${VENDOR}/page`;
    const options = { mode: 'policy', policy, resolverRules, spki: demo.spki, profileDir, startUrl } as const;
    const second = await spawnCarrel(options);
    const shown = async () =>
      (await second.targets()).filter(({ type }) => type === 'page').map(({ url }) => url);
    await expect.poll(shown).toEqual([second.page('start.html')]);
    await nothingArrives('killed with a yes given, the vendor as first page of the next start');
    await second.close();
  } finally {
    rmSync(profileDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

/** While the web is closed no page of the web is there to ask: a page of ours does, by a way that no rule sees. */
function fromOurs(page: Page): Promise<void> {
  return page.evaluate(async (urls) => {
    const peer = new RTCPeerConnection({ iceServers: [{ urls, username: 'u', credential: 'c' }] });
    peer.createDataChannel('x');
    await peer.setLocalDescription(await peer.createOffer());
  }, `turn:${RAW}:3478?transport=tcp`);
}
