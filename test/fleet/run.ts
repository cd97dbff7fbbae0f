/**
 * `npm run fleet`: what 10,000 computers cost a static host in a day. The sizes are measured: a real server, real requests
 * with and without `If-None-Match`, counted on the socket; the day is simulated from them.
 */
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { updateXml } from '../../utils/deploy/crx.ts';
import { type FleetOptions, simulateDay } from '../../utils/deploy/fleet.ts';
import { readTree } from '../../utils/deploy/tree.ts';
import { zip } from '../../utils/deploy/zip.ts';
import { BUILTIN_VENDORS } from '../../utils/vendors/builtin.ts';

const COMPUTERS = 10_000;
const files: Record<string, Uint8Array | string> = {
  '/update.xml': updateXml({
    id: 'a'.repeat(32),
    version: '1.0.0',
    crxUrl: 'https://files.example.org/carrel/carrel-1.0.0.crx',
  }),
  // As large as the built-in catalogue: more than any library's list.
  '/list.json': JSON.stringify(BUILTIN_VENDORS),
  '/carrel.crx': zip(readTree('.output/chrome-mv3')),
};
const tags = Object.fromEntries(
  Object.entries(files).map(([path, body]) => [
    path,
    `"${createHash('sha256').update(body).digest('hex').slice(0, 32)}"`,
  ]),
);
const server = createServer((request, response) => {
  const path = request.url ?? '';
  response.setHeader('ETag', tags[path] ?? '').setHeader('Cache-Control', 'no-cache');
  if (request.headers['if-none-match'] === tags[path]) response.writeHead(304).end();
  else response.end(files[path]);
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const { port } = server.address() as AddressInfo;

/** Bytes both ways, with the headers a browser sends. */
function measure(path: string, etag?: string): Promise<number> {
  const lines = [
    `GET ${path} HTTP/1.1`,
    'Host: files.example.org',
    'Connection: close',
    'User-Agent: Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
    'Accept: */*',
    'Accept-Encoding: gzip, deflate, br, zstd',
    ...(etag ? [`If-None-Match: ${etag}`] : []),
  ];
  const head = `${lines.join('\r\n')}\r\n\r\n`;
  return new Promise((resolve, reject) => {
    let received = 0;
    const socket = connect(port, '127.0.0.1', () => socket.write(head));
    socket.on('data', (chunk) => {
      received += chunk.length;
    });
    socket.once('close', () => resolve(head.length + received));
    socket.once('error', reject);
  });
}

const bytes = {
  updateCheck: await measure('/update.xml'),
  listFresh: await measure('/list.json'),
  listUnchanged: await measure('/list.json', tags['/list.json']),
  crx: await measure('/carrel.crx'),
};
server.close();
const base: FleetOptions = {
  computers: COMPUTERS,
  opens: 9,
  closes: 20,
  switchedOn: 0.25,
  update: { hours: 5, jitter: 0.2 },
  list: { hours: 24, jitter: 0.5, spread: 0.5 },
  bytes,
  newVersion: false,
  newList: false,
  seed: 1,
};
const days: [string, FleetOptions][] = [
  ['an ordinary day', base],
  ['a new list', { ...base, newList: true }],
  ['a new version', { ...base, newVersion: true }],
  ['all switched on at once', { ...base, switchedOn: 0 }],
  ['the same without jitter', { ...base, switchedOn: 0, list: { hours: 24, jitter: 0, spread: 0 } }],
];
console.log(`Measured: ${JSON.stringify(bytes)} bytes; ${COMPUTERS} computers, 9 to 20 o’clock`);
for (const [name, options] of days) {
  const day = simulateDay(options);
  const megabytes = (day.bytes / 1e6).toFixed(1);
  console.log(
    `${name.padEnd(32)} ${day.requests} requests, ${megabytes} MB, at most ${day.peakPerMinute} a minute, ${Math.round(day.unchanged * 100)} % of list looks unchanged`,
  );
}
