/** Writers that outlive their page: what they write after the receipt must not stay. */
import { createHash } from 'node:crypto';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { attached, pressStart, spawnCarrel } from '../browser/spawn.ts';
import { expect, siteStorage, test } from '../e2e/fixtures.ts';

const YEAR = 'Max-Age=31536000; Path=/; Secure; SameSite=None';
const PAGE = `<!doctype html><title>Late</title><script>
  const late = (name) => '/late?' + name;
  const keep = (name) => { document.cookie = name + '=1; ${YEAR}'; localStorage.setItem(name, '1'); };
  setInterval(() => keep('tick'), 50);
  const channel = new BroadcastChannel('late');
  channel.onmessage = () => { keep('channel'); setTimeout(() => channel.postMessage(''), 50); };
  channel.postMessage('');
  new WebSocket('wss://' + location.host + '/socket').onmessage = () => keep('socket');
  navigator.serviceWorker.register('/sw.js').then(() => navigator.serviceWorker.ready)
    .then(({ active }) => active.postMessage('go'));
  fetch(late('flight'));
  fetch(late('keepalive-flight'), { keepalive: true });
  addEventListener('pagehide', () => {
    navigator.sendBeacon(late('beacon'), 'x');
    fetch(late('keepalive'), { keepalive: true, method: 'POST', body: 'x' });
  });
</script>`;
const WORKER = `self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(clients.claim()));
self.addEventListener('message', (event) => event.waitUntil((async () => {
  for (;;) {
    fetch('/late?worker').catch(() => {});
    await cookieStore.set({ name: 'worker', value: '1', expires: Date.now() + 3e10 }).catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
})()));`;

/** Answers each late request after some seconds, with a cookie. */
async function lateSite(certificate: { key: string; cert: string }) {
  const asked = new Map<string, number>();
  const server = createServer(certificate, async (request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'https://x.example');
    if (pathname === '/late') {
      const name = search.slice(1);
      asked.set(name, (asked.get(name) ?? 0) + 1);
      await sleep(5000);
      response.writeHead(200, { 'set-cookie': `${name}=1; ${YEAR}` }).end();
      return;
    }
    response.setHeader('content-type', pathname === '/sw.js' ? 'text/javascript' : 'text/html');
    response.end(pathname === '/sw.js' ? WORKER : pathname === '/page' ? PAGE : '<title>Site</title>');
  });
  server.on('upgrade', (request, socket) => {
    const key = `${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`;
    const accept = createHash('sha1').update(key).digest('base64');
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    );
    const speak = setInterval(() => socket.write(Buffer.from([0x81, 1, 0x78])), 100);
    socket.on('close', () => clearInterval(speak)).on('error', () => clearInterval(speak));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { asked, port: (server.address() as AddressInfo).port, close: () => server.closeAllConnections() };
}

test('beacon, keepalive, service worker, channel and socket: no cookie ten seconds after the receipt', async ({
  demo,
}) => {
  const site = await lateSite(demo.certificate);
  const browser = await spawnCarrel({
    mode: 'policy',
    policy: { ...demo.policy, cookies: { ...demo.policy.cookies, mode: 'off' } },
    resolverRules: `MAP late.example 127.0.0.1:${site.port}, ${demo.resolverRules}`,
    spki: demo.spki,
    // Turned away from the closed web, it becomes the start page.
    startUrl: 'https://late.example/first',
  });
  const open = async () => (await browser.targets()).map(({ type, url }) => `${type} ${url}`);
  try {
    await expect
      .poll(open, { timeout: 60_000 })
      .toContainEqual(expect.stringContaining(browser.page('start.html')));
    // The browser does not stop a service worker that a debugger holds.
    await attached(browser, async (context) => {
      const page = await pressStart(browser, context);
      await page.goto('https://late.example/page');
      const other = await context.newPage();
      await other.goto('https://late.example/page');
      const names = async () => (await context.cookies()).map((cookie) => cookie.name);
      // Every writer writes, as long as the session lasts.
      const writers = ['tick', 'channel', 'socket', 'worker', 'flight', 'keepalive-flight'];
      await expect.poll(names, { timeout: 30_000 }).toEqual(expect.arrayContaining(writers));
      await page.evaluate(() => {
        for (const name of ['last', 'last-keepalive']) fetch(`/late?${name}`, { keepalive: name !== 'last' });
      });
      await expect.poll(() => site.asked.has('last-keepalive')).toBe(true);
    });
    expect(await open()).toContainEqual('service_worker https://late.example/sw.js');

    await browser.open(browser.page('end.html'));
    await expect
      .poll(async () => (await browser.targets()).map(({ title }) => title), { timeout: 60_000 })
      .toContain('Your session has been erased');
    expect(await open()).not.toContainEqual(expect.stringContaining('late.example'));
    await sleep(10_000);
    await browser.open(browser.page('start.html'));
    await attached(browser, async (context) => {
      const left = (await context.cookies()).map(({ domain }) => domain);
      expect(left).toEqual([]);
      const page = await pressStart(browser, context);
      await page.goto('https://late.example/');
      expect(Object.values(await siteStorage(page))).toEqual([0, 0, 0, 0, 0, 0]);
    });
  } finally {
    await browser.close();
    site.close();
  }
});
