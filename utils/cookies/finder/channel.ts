/**
 * How the finder asks a site: with a Cookie header that it writes itself. The browser neither adds its own cookies nor
 * stores what comes back, so whatever happens, the sign-in of whoever sits here is as it was. Runs in a page of
 * Carrel's; the one place where Carrel asks a site for anything, and only while staff wait for the answer.
 */
import { browser } from 'wxt/browser';
import { WEB_PAGES } from '../../platform/web-pages.ts';
import { ASKING_ID, askingRule } from '../../rules/single.ts';
import { addSessionRule, dropSessionRule } from '../../rules/writer.ts';
import type { Answer, Get } from './walk.ts';

const MAX_BODY = 2_000_000;

/** The site gave no answer: blocked, unreachable or too slow. */
export class NoAnswer extends Error {}

export interface Channel {
  get: Get;
  close(): Promise<void>;
}

type Details = Parameters<Parameters<typeof browser.webRequest.onHeadersReceived.addListener>[0]>[0];

/** Opens the channel. `signal` ends what is under way. */
export function openChannel(signal: AbortSignal): Channel {
  const ownHost = new URL(browser.runtime.getURL('')).hostname;
  let waiting: { address: string; heard: (details: Details) => void } | undefined;
  // A redirect that is not followed shows its address, and any answer its cookies, only to this listener.
  const listen = (details: Details) => {
    if (waiting && details.url === waiting.address) waiting.heard(details);
    return undefined;
  };
  browser.webRequest.onHeadersReceived.addListener(
    listen,
    { urls: WEB_PAGES, types: ['xmlhttprequest'] },
    ['responseHeaders', 'extraHeaders'].filter(
      (option) => option !== 'extraHeaders' || !isFirefox(),
    ) as never,
  );

  const get: Get = async (address, cookies) => {
    await addSessionRule(askingRule(address, cookies, ownHost));
    const heard = new Promise<Details>((resolve) => {
      waiting = { address, heard: resolve };
    });
    const limit = AbortSignal.any([signal, AbortSignal.timeout(20_000)]);
    try {
      const response = await fetch(address, {
        credentials: 'omit',
        redirect: 'manual',
        cache: 'no-store',
        referrerPolicy: 'no-referrer',
        headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' },
        signal: limit,
      });
      const body = response.type === 'opaqueredirect' ? '' : (await response.text()).slice(0, MAX_BODY);
      return answerOf(await orAborted(heard, limit), body);
    } catch (error) {
      if (signal.aborted) throw error;
      throw new NoAnswer(String(error));
    } finally {
      waiting = undefined;
    }
  };
  return {
    get,
    close: async () => {
      browser.webRequest.onHeadersReceived.removeListener(listen);
      await dropSessionRule(ASKING_ID);
    },
  };
}

function answerOf(details: Details, body: string): Answer {
  const headers = (details.responseHeaders ?? []).map(({ name, value }) => ({
    name: name.toLowerCase(),
    value: value ?? '',
  }));
  return {
    status: details.statusCode,
    location: headers.find(({ name }) => name === 'location')?.value ?? null,
    // Firefox joins several into one.
    setCookie: headers.filter(({ name }) => name === 'set-cookie').flatMap(({ value }) => value.split('\n')),
    body,
  };
}

function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return Promise.race([
    promise,
    new Promise<never>((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    }),
  ]);
}

function isFirefox(): boolean {
  return browser.runtime.getURL('').startsWith('moz-');
}
