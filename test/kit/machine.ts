/** One machine with the kit, less what is deliberately wrong, restarted once and asked what it finds of itself. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { linuxJson } from '../../utils/deploy/formats/json.ts';
import { type CarrelBrowser, launchCarrel } from '../browser/launch.ts';
import { openPage, untilSettled } from '../browser/patron.ts';
import { kitConfig } from './config.ts';

/** Presses "Check this computer" and returns the state of each point by its title. */
export async function selfCheck(browser: CarrelBrowser): Promise<Record<string, string>> {
  const page = await openPage(browser, 'check.html');
  await page.getByRole('button', { name: 'Check this computer' }).click();
  await page.getByRole('button', { name: 'Check again' }).waitFor({ timeout: 60_000 });
  const lines = await page
    .locator('.check > p:first-child')
    .evaluateAll((elements) =>
      elements.map((element) => [...element.children].map((child) => child.textContent ?? '')),
    );
  return Object.fromEntries(lines.map(([status = '', title = '']) => [title, status]));
}

/** An erase that fails is tried again at once, and closes the page that was opened between the two: then once more. */
async function untilDone<T>(use: () => Promise<T>): Promise<T> {
  let done: T;
  await expect(async () => {
    done = await use();
  }).toPass({ timeout: 90_000 });
  return done!;
}

/** @param wrong policies that stand in for the kit's own, or `null` to leave one out */
export async function checkMachine(wrong: Record<string, unknown>): Promise<Record<string, string>> {
  const profileDir = mkdtempSync(join(tmpdir(), 'carrel-machine-'));
  const launch = async () => {
    const browser = await launchCarrel({
      mode: 'policy',
      profileDir,
      resolverRules: 'MAP * ~NOTFOUND, EXCLUDE localhost',
      allPolicies: ({ id, updateUrl }) => {
        const config = kitConfig({
          browsers: ['chromium'],
          extensionId: id,
          updateUrl,
          developerTools: true,
        });
        const all = { ...JSON.parse(linuxJson('chromium', config)), ...wrong };
        return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null));
      },
    });
    await untilSettled(browser);
    return browser;
  };
  try {
    const first = await launch();
    // What a restore would bring back; and the settings have come by then.
    await untilDone(async () => {
      const page = await openPage(first, 'start.html');
      await page
        .getByRole('heading', { name: 'Welcome to Derby Public Library' })
        .waitFor({ timeout: 30_000 });
      await openPage(first, 'check.html');
    });
    await first.close();
    const second = await launch();
    try {
      return await untilDone(() => selfCheck(second));
    } finally {
      await second.close();
    }
  } finally {
    rmSync(profileDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}
