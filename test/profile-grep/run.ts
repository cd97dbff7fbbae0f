/**
 * `npm run test:profile-grep [-- minutes] [at-once]`: a visit of thirty minutes' worth of actions, then every file of the
 * profile is searched for every address, title, search term and card number of it: while the session is open, after its
 * end, and after the browser has closed. Fails where Carrel's own stores hold any, or the browser can still be asked for
 * any. With `at-once` the browser is closed as soon as the ended page stands.
 */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { linuxJson } from '../../utils/deploy/formats/json.ts';
import { type CarrelBrowser, launchCarrel } from '../browser/launch.ts';
import { endSession, openPage, startSession, stored, untilSettled } from '../browser/patron.ts';
import { startDemoLibrary } from '../demo/library.ts';
import { kitConfig } from '../kit/config.ts';
import { grepProfile, isOwnStore, summary } from './grep.ts';
import { type Needles, visit } from './visit.ts';

const closesAtOnce = process.argv.includes('at-once');
const minutes = Number(process.argv.slice(2).find((word) => /^\d+$/.test(word)) ?? 30);
const profileDir = mkdtempSync(join(tmpdir(), 'carrel-profile-'));
const demo = await startDemoLibrary();
const launch = () =>
  launchCarrel({
    mode: 'policy',
    // A library's machine: the kit's policies and nothing else, but that we may look.
    allPolicies: ({ id, updateUrl }) =>
      JSON.parse(
        linuxJson(
          'chromium',
          kitConfig({ browsers: ['chromium'], extensionId: id, updateUrl, developerTools: true }),
        ),
      ),
    resolverRules: demo.resolverRules,
    spki: demo.spki,
    profileDir,
  });
let failures = 0;

/** The browser's journal of tabs is written anew in the seconds after the receipt. */
async function untilJournalRenewed(browser: CarrelBrowser): Promise<void> {
  const owed = async () => {
    const worker = await browser.worker();
    return worker.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
      return 'tabJournal' in (await chrome.storage.local.get('tabJournal'));
    });
  };
  await expect.poll(owed, { timeout: 60_000 }).toBe(false);
}

function report(when: string, needles: Needles, extensionId: string): void {
  const finds = grepProfile(profileDir, needles);
  const own = finds.filter(({ file }) => isOwnStore(file, extensionId));
  const elsewhere = finds.filter((find) => !own.includes(find));
  console.log(
    `\n${when}: ${own.length} finds in Carrel's own stores, ${elsewhere.length} in the browser's files`,
  );
  for (const line of summary(own)) console.log(`  OWN ${line}`);
  for (const line of summary(elsewhere)) console.log(`  ${line}`);
  failures += own.length;
}

try {
  let browser = await launch();
  await untilSettled(browser);
  const page = await startSession(browser);
  const started = performance.now();
  const needles = await visit(page, minutes);
  const used = Object.entries(needles).map(([kind, list]) => `${list.length} ${kind}`);
  console.log(
    `${minutes} minutes' worth in ${((performance.now() - started) / 1000).toFixed(0)} s: ${used.join(', ')}`,
  );
  report('While the session is open', needles, browser.extensionId);
  await endSession(browser);
  const left = JSON.stringify(await stored(browser));
  const readable = Object.values(needles)
    .flat()
    .filter((needle) => left.includes(needle));
  console.log(`\nReadable through the browser after the end: ${readable.length}`);
  failures += readable.length;
  if (closesAtOnce) {
    report('Right after the end', needles, browser.extensionId);
  } else {
    await untilJournalRenewed(browser);
    report('Some seconds after the end', needles, browser.extensionId);
  }
  await browser.close();
  report('After the browser has closed', needles, browser.extensionId);
  browser = await launch();
  await untilSettled(browser);
  await openPage(browser, 'start.html');
  await untilJournalRenewed(browser);
  report('Some seconds after the next start', needles, browser.extensionId);
  await browser.close();
} finally {
  await demo.close();
  rmSync(profileDir, { recursive: true, force: true });
}
console.log(
  failures === 0
    ? '\nNothing in Carrel’s stores, nothing readable.'
    : `\n${failures} finds that must not be.`,
);
process.exitCode = failures === 0 ? 0 : 1;
