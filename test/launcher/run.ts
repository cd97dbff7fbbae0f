/**
 * `npm run test:launcher [-- COUNT]`: a real browser on the launcher's profile, killed with SIGKILL again and again, the
 * browser and the launcher in turn. Afterwards no byte of what a page stored may be left in the profile's place.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ensureChromium } from '../browser/find.ts';
import { Place } from './place.ts';

const count = Number(process.argv[2] ?? 50);
const CANARY = 'canary-of-a-patron';
const PAGE = `<title>${CANARY}</title><script>
  document.cookie = '${CANARY}=1; Max-Age=999999';
  localStorage.setItem('${CANARY}', 'x'.repeat(5000));
  const open = indexedDB.open('${CANARY}', 1);
  open.onupgradeneeded = () => open.result.createObjectStore('s').put('${CANARY}', 'k');
  open.onsuccess = () => fetch('/stored', { method: 'POST' });
</script>`;

let stored = 0;
const server = createServer((request, response) => {
  if (request.url === '/stored') stored += 1;
  response.setHeader('content-type', 'text/html').end(request.url === '/stored' ? '' : PAGE);
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/${CANARY}`;
const { path } = ensureChromium();
const flags = ['--headless=new', '--password-store=basic', '--disable-gpu', '--disable-dev-shm-usage'];
if (process.getuid?.() === 0) flags.push('--no-sandbox');

const place = new Place();
let seen = 0;
let left = 0;
let slowest = 0;
try {
  for (let run = 0; run < count; run += 1) {
    const before = stored;
    const launcher = place.run('--browser', path, '--', ...flags, address);
    await place.until('a page that has stored', () => stored > before, 120);
    const browser = place.browserPid()!;
    if (place.holding(CANARY) > 0) seen += 1;
    const began = performance.now();
    process.kill(run % 2 === 0 ? browser : launcher.pid!, 'SIGKILL');
    await place.until('an empty place', () => place.runs().length === 0);
    slowest = Math.max(slowest, performance.now() - began);
    left += place.holding(CANARY);
  }
} finally {
  server.close();
  place.remove();
}
console.log(
  `${count} SIGKILLs (${Math.ceil(count / 2)} browser, ${Math.floor(count / 2)} launcher): canaries on the profile before ${seen} times, files with a canary afterwards: ${left}; removed within ${Math.round(slowest)} ms`,
);
process.exitCode = left === 0 && seen > 0 ? 0 : 1;
