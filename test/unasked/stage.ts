/** The demo library with a vendor that counts whatever reaches it, and a site that makes the browser ask for it. */
import { createSocket } from 'node:dgram';
import type { RequestListener } from 'node:http';
import { createSecureServer, type ServerHttp2Stream } from 'node:http2';
import { type AddressInfo, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from '@playwright/test';
import type { PolicyInput } from '../../utils/policy/schema.ts';
import { type CarrelBrowser, launchCarrel } from '../browser/launch.ts';
import type { LaunchOptions } from '../browser/prepare.ts';
import { type DemoLibrary, startDemoLibrary } from '../demo/library.ts';
import { ASKER, ASKS, type Ask, HINTED, page, RAW, SCRIPTS, VENDOR } from './asks.ts';

export interface Stage {
  demo: DemoLibrary;
  policy: PolicyInput;
  resolverRules: string;
  /** Everything that has reached the vendor, each once: connections and packets by their place, requests by address. */
  arrived(): Set<string>;
  /** How many TCP connections and UDP packets the vendor has had. */
  connections(): number;
  clear(): void;
  /** Streams that the vendor holds open. */
  streams(): number;
  /**
   * Opens a page for each thing that can be asked (or for those of these names), one after the other: a dialog of the
   * browser's may keep a second one from opening.
   */
  ask(browser: CarrelBrowser, names?: readonly string[]): Promise<void>;
  /**
   * Asks for these, and again for what has not come: when the network has let go of the proxy script nothing tells, and
   * the browser follows a hint when it likes.
   */
  askUntilAllArrive(browser: CarrelBrowser, asks: readonly Ask[]): Promise<void>;
  launch(options?: Partial<LaunchOptions>): Promise<CarrelBrowser>;
  close(): Promise<void>;
}

/** Nothing tells that a request was held, or is still to come: the browser gets this long for each. */
const ASK_MS = 4_000;
/** A busy machine takes its time. */
const PATIENCE_MS = 240_000;

export const VENDOR_NAME = 'Vendor';

/** Reports go out at once, and not after a minute. */
const ARGS = ['--short-reporting-delay'];

export async function startStage(): Promise<Stage> {
  let open = 0;
  const vendor: RequestListener = (request, response) => {
    const { pathname } = new URL(`https://host${request.url}`);
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Allow-Headers', '*');
    if (pathname === '/events') {
      open += 1;
      response.on('close', () => {
        open -= 1;
      });
      response.writeHead(200, { 'content-type': 'text/event-stream' }).write('data: x\n\n');
    } else if (pathname === '/stream') {
      response.setHeader('content-type', 'text/html');
      response.end(`<h1>Stream</h1><script>new EventSource('/events')</script>`);
    } else {
      response.setHeader('content-type', pathname === '/page' ? 'text/html' : 'application/json');
      response.end(pathname === '/page' ? '<h1>The vendor</h1>' : (ANSWERS[pathname] ?? '{}'));
    }
  };
  const demo = await startDemoLibrary({
    vendor: { hosts: [VENDOR, 'vendor.example'], listener: vendor },
    hinted: { hosts: [HINTED], listener: vendor },
  });
  const { log } = demo;
  const note = (server: string) => log.add({ kind: 'connection', server, bytes: 0 });
  const raw = createServer((socket) => {
    note('tcp');
    socket.on('error', () => socket.destroy());
    socket.end();
  });
  await new Promise<void>((resolve) => raw.listen(0, '127.0.0.1', resolve));
  const { port } = raw.address() as AddressInfo;
  // Names lead to one port, whatever the kind of connection.
  const packets = createSocket('udp4', () => note('udp'));
  await new Promise<void>((resolve) => packets.bind(port, '127.0.0.1', resolve));
  const asker = await startAsker(demo, `127.0.0.1:${port}`);

  const maps = [`MAP ${RAW} 127.0.0.1:${port}`, `MAP ${ASKER} 127.0.0.1:${asker.port}`];
  const resolverRules = [...maps, demo.resolverRules].join(', ');
  const policy: PolicyInput = {
    ...demo.policy,
    vendors: [
      ...(demo.policy.vendors ?? []),
      { id: 'vendor', name: VENDOR_NAME, category: 'database', hosts: ['vendor.example'] },
    ],
  };
  const theirs = () =>
    log.entries().filter(({ server }) => ['vendor', 'hinted', 'tcp', 'udp'].includes(server));
  const arrived = () =>
    new Set(
      theirs().flatMap(({ kind, server, host, path }) =>
        kind === 'request' ? [`${host}${path}`] : server === 'vendor' ? [] : [server],
      ),
    );
  const ask: Stage['ask'] = async (browser, names) => {
    log.clear();
    for (const [at, { name }] of ASKS.entries()) {
      if (names && !names.includes(name)) continue;
      const page = await browser.context.newPage();
      await page.goto(`https://${ASKER}/ask/${at}`, { waitUntil: 'commit' });
      await sleep(ASK_MS);
      await page.close();
    }
  };
  return {
    demo,
    policy,
    resolverRules,
    arrived,
    connections: () => theirs().filter(({ kind }) => kind === 'connection').length,
    clear: () => log.clear(),
    streams: () => open,
    ask,
    askUntilAllArrive: async (browser, asks) => {
      const seen = new Set<string>();
      const missing = () =>
        asks.filter(({ arrives }) => arrives.some((at) => !seen.has(at))).map(({ name }) => name);
      await expect(async () => {
        await ask(browser, missing());
        for (const at of arrived()) seen.add(at);
        expect(missing()).toEqual([]);
      }).toPass({ timeout: PATIENCE_MS });
    },
    launch: (options = {}) =>
      launchCarrel({ mode: 'policy', policy, resolverRules, spki: demo.spki, args: ARGS, ...options }),
    close: async () => {
      await asker.close();
      await new Promise((resolve) => raw.close(resolve));
      await new Promise<void>((resolve) => packets.close(resolve));
      await demo.close();
    },
  };
}

/** Waits until the browser says that the floor lies. On a new profile that is a moment after the first page. */
export async function untilFloor(browser: CarrelBrowser): Promise<void> {
  const worker = await browser.worker();
  const holder = () =>
    worker.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
      return (await chrome.proxy.settings.get({})).levelOfControl;
    });
  await expect.poll(holder).toBe('controlled_by_this_extension');
}

/** For the control: the same browser without the floor. The next yes lays it again. */
export async function takeFloorAway(browser: CarrelBrowser): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
    return chrome.proxy.settings.clear({});
  });
}

const ANSWERS: Record<string, string> = {
  '/.well-known/web-identity': JSON.stringify({ provider_urls: [`https://${VENDOR}/fedcm.json`] }),
  '/fedcm.json': JSON.stringify({
    accounts_endpoint: '/accounts',
    id_assertion_endpoint: '/assert',
    login_url: '/page',
  }),
  '/.well-known/webauthn': JSON.stringify({ origins: [`https://${ASKER}`] }),
};

/** Over HTTP/2, since the browser takes early hints over nothing older. */
async function startAsker(
  { certificate }: DemoLibrary,
  udp: string,
): Promise<{ port: number; close(): Promise<void> }> {
  const server = createSecureServer(certificate);
  const sessions = new Set<{ destroy(): void }>();
  server.on('session', (session) => {
    sessions.add(session);
    session.on('error', () => session.destroy());
    session.on('close', () => sessions.delete(session));
  });
  server.on('stream', (stream: ServerHttp2Stream, headers) => {
    stream.on('error', () => stream.destroy());
    const { pathname } = new URL(`https://host${headers[':path']}`);
    if (pathname === '/plain') {
      stream.respond({ ':status': 200, 'content-type': 'text/html' });
      return stream.end('<h1>Plain</h1>');
    }
    const ask = ASKS[Number(/^\/ask\/(\d+)$/.exec(pathname)?.[1])];
    if (!ask) {
      const script = SCRIPTS[pathname];
      stream.respond({ ':status': script === undefined ? 404 : 200, 'content-type': 'text/javascript' });
      return stream.end(script ?? '');
    }
    const answer = () => {
      if (stream.destroyed) return;
      stream.respond({ ':status': 200, 'content-type': 'text/html', ...ask.headers });
      stream.end(page(ask, udp));
    };
    if (!ask.early) return answer();
    stream.additionalHeaders({ ':status': 103, link: ask.early });
    // What hints are for: the answer itself is slow.
    setTimeout(answer, 1_000);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      for (const session of sessions) session.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
