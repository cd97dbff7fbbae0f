/** Carrel installs in Firefox, its worker runs there, and the web is closed: a page load ends on the start page. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { findFirefox } from '../browser/find.ts';
import { startFirefox } from './bidi.ts';

const path = process.env.CARREL_FIREFOX ?? findFirefox();
if (!path) throw new Error('No Firefox was found: install firefox or firefox-esr, or set CARREL_FIREFOX.');

let requests = 0;
const server = createServer((_request, response) => {
  requests += 1;
  response.setHeader('content-type', 'text/html').end('<h1>reached</h1>');
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
const firefox = await startFirefox(path);

async function openedUrl(): Promise<string> {
  const { context } = await firefox.send<{ context: string }>('browsingContext.create', { type: 'tab' });
  // A load that Carrel turns away counts as failed for the caller; where it ended is what matters.
  await firefox
    .send('browsingContext.navigate', { context, url: address, wait: 'complete' })
    .catch(() => undefined);
  const tree = await firefox.send<{ contexts: { context: string; url: string }[] }>(
    'browsingContext.getTree',
    {},
  );
  return tree.contexts.find((entry) => entry.context === context)?.url ?? '';
}

try {
  const before = await openedUrl();
  if (before !== address || requests === 0) throw new Error(`the control page did not load: ${before}`);
  const extensionData = { type: 'path', path: `${process.cwd()}/.output/firefox-mv3` };
  const { extension } = await firefox.send<{ extension: string }>('webExtension.install', { extensionData });
  console.log(`installed as ${extension}`);
  let url = '';
  for (
    const end = Date.now() + 20_000;
    Date.now() < end && !url.startsWith('moz-extension:');
    await sleep(250)
  ) {
    url = await openedUrl();
  }
  if (!/^moz-extension:.*\/start\.html/.test(url)) throw new Error(`the web is not closed: ${url}`);
  const reached = requests;
  await openedUrl();
  if (requests !== reached) throw new Error('a request passed the closed gate');
  console.log('the web is closed: a page load ends on the start page, and nothing reaches the server');
} finally {
  await firefox.close();
  server.close();
}
