/** The embedded demo library: every server that a patron's visit touches, on loopback, under real-looking names. */
import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';
import type { PolicyInput } from '../../utils/policy/schema.ts';
import { catalog } from './catalog.ts';
import { database } from './database.ts';
import { ebooks, identity } from './ebooks.ts';
import { lists, type PublishedList } from './lists.ts';
import { DemoLog } from './log.ts';
import { DEMO_POLICY } from './policy.ts';
import { proxy } from './proxy.ts';
import { type Certificate, type RunningServer, serve } from './serve.ts';
import { store, tracker, unrelated } from './sites.ts';

export interface DemoLibrary {
  /** For Chromium's `--host-resolver-rules`: every demo name to its own loopback port, all else not found. */
  resolverRules: string;
  /** For `--ignore-certificate-errors-spki-list`. */
  spki: string;
  /** What the servers show; other servers of a test may show it too. */
  certificate: Certificate;
  hosts: Record<string, { server: string; port: number }>;
  log: DemoLog;
  /** What stands at https://lists.derby.example/carrel-list.json. */
  list: PublishedList;
  /** Carrel's managed settings that describe this library. */
  policy: PolicyInput;
  /** As at the start: nobody connected, nothing on record, no list published. */
  renew(): void;
  close(): Promise<void>;
}

const NAMES: Record<string, string[]> = {
  catalog: ['catalog.derby.example', 'www.derby.example'],
  proxy: ['ezproxy.derby.example', '*.ezproxy.derby.example'],
  database: ['www.somedb.example', 'somedb.example'],
  ebooks: ['derby.ebooks.example'],
  identity: ['id.ebooks.example'],
  lists: ['lists.derby.example'],
  store: ['www.amazon.com', 'amazon.com'],
  unrecorded: ['www.smalldb.example', 'smalldb.example'],
  tracker: ['www.tracker.example', 'tracker.example', 'cdn.tracker.example'],
  unrelated: [
    'www.weather.example',
    'many*.example',
    ...Array.from({ length: 40 }, (_, at) => `site${at + 1}.example`),
  ],
};

/** A further site beside the library's own. */
export interface Site {
  hosts: string[];
  listener: Parameters<typeof serve>[3];
}

/** Starts all servers. Each listens on a port of its own, so connections can be told apart. */
export async function startDemoLibrary(more: Record<string, Site> = {}): Promise<DemoLibrary> {
  const log = new DemoLog();
  // The first name that fits counts, so that a further site may stand under the proxy's names.
  const hostNames = {
    ...Object.fromEntries(Object.entries(more).map(([name, { hosts }]) => [name, hosts])),
    ...NAMES,
  };
  // A certificate knows no star in the middle of a name; the browser trusts it by its key.
  const names = Object.values(hostNames)
    .flat()
    .filter((name) => !/[^.]\*/.test(name));
  const pems = await generate([{ name: 'commonName', value: 'derby.example' }], {
    keyType: 'ec',
    extensions: [{ name: 'subjectAltName', altNames: names.map((value) => ({ type: 2 as const, value })) }],
  });
  const certificate = { key: pems.private, cert: pems.cert };
  const running: Record<string, RunningServer> = {};
  const start = async (name: string, listener: Parameters<typeof serve>[3]) => {
    running[name] = await serve(name, log, certificate, listener);
  };
  await start('catalog', catalog());
  await start('database', database());
  await start('identity', identity());
  await start(
    'ebooks',
    ebooks(() => running.identity!.port, pems.cert),
  );
  const list: PublishedList = { file: null, answers: [] };
  await start('lists', lists(list));
  await start('store', store());
  await start('tracker', tracker());
  await start('unrelated', unrelated());
  await start('unrecorded', unrelated());
  const upstreams = {
    'www.somedb.example': running.database!.port,
    'www.tracker.example': running.tracker!.port,
  };
  await start('proxy', proxy(upstreams, pems.cert));
  for (const [name, { listener }] of Object.entries(more)) await start(name, listener);

  const hosts = Object.fromEntries(
    Object.entries(hostNames).flatMap(([server, hosts]) =>
      hosts.map((host) => [host, { server, port: running[server]!.port }]),
    ),
  );
  const maps = Object.entries(hosts).map(([host, { port }]) => `MAP ${host} 127.0.0.1:${port}`);
  const { publicKey } = new X509Certificate(pems.cert);
  return {
    resolverRules: [...maps, 'MAP * ~NOTFOUND', 'EXCLUDE localhost', 'EXCLUDE 127.0.0.1'].join(', '),
    spki: createHash('sha256')
      .update(publicKey.export({ type: 'spki', format: 'der' }))
      .digest('base64'),
    certificate,
    hosts,
    log,
    list,
    policy: structuredClone(DEMO_POLICY),
    renew: () => {
      for (const server of Object.values(running)) server.hangUp();
      log.clear();
      Object.assign(list, { file: null, answers: [] });
    },
    close: async () => {
      await Promise.all(Object.values(running).map((server) => server.close()));
    },
  };
}
