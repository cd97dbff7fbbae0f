/** What a victim's browser shows and its journal says at one moment: for the report of a kill that did not end well. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { CarrelBrowser } from '../browser/launch.ts';
import type { DemoLibrary } from '../demo/library.ts';

/** A page or a worker that does not answer within this many ms is described as silent. */
const PATIENCE = 3_000;

/** One line for the journal, each open page and each request on record, with its age. Never rejects. */
export async function scene(browser: CarrelBrowser | undefined, { log }: DemoLibrary): Promise<string[]> {
  const requests = log
    .entries()
    .filter(({ kind }) => kind === 'request')
    .map(
      ({ time, method, host, path, headers }) =>
        `request ${Math.round(log.now() - time)} ms ago: ${method} ${host}${path} for ${headers?.['sec-fetch-dest']}`,
    );
  if (!browser) return ['no browser', ...requests];
  const pages = await Promise.all(browser.context.pages().map(shown));
  return [await journal(browser), ...pages, ...requests];
}

async function shown(page: Page): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: what a patron sees, without what is hidden
  const text = await inTime(page.innerText('body'));
  return `page ${page.url()}: ${text.replace(/\s+/g, ' ').slice(0, 600)}`;
}

async function journal(browser: CarrelBrowser): Promise<string> {
  const worker = browser.context.serviceWorkers().findLast((own) => own.url().startsWith(browser.page('')));
  if (!worker) return 'no worker of Carrel’s';
  const held = worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
    const [{ journal }, { receipt }] = await Promise.all([
      chrome.storage.local.get('journal'),
      chrome.storage.session.get<{ receipt?: { lines: { kind: string; result: string }[] } }>('receipt'),
    ]);
    const failed = receipt?.lines.filter(({ result }) => result === 'failed').map(({ kind }) => kind);
    return `${JSON.stringify(journal)}, could not erase: ${failed?.join(', ')}`;
  });
  return `journal ${await inTime(held)}`;
}

function inTime(answer: Promise<string>): Promise<string> {
  return Promise.race([answer.catch((error) => String(error)), sleep(PATIENCE).then(() => 'silent')]);
}
