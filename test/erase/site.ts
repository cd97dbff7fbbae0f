/** A site that leaves everything it can, with a third party in it: one server, any host name. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { TLSSocket } from 'node:tls';
import { gzipSync } from 'node:zlib';
import { DemoLog } from '../demo/log.ts';
import { serve } from '../demo/serve.ts';
import type { Kind, Tokens } from './kinds.ts';

const YEAR = 'Max-Age=31536000';
const SCRIPT = `self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(clients.claim()));
self.addEventListener('message', (event) => event.waitUntil((async () => {
  await cookieStore.set({ name: 'by-worker', value: event.data, expires: Date.now() + 3e10 });
  event.ports[0]?.postMessage('set');
})()));`;
const SHARED = `let kept; onconnect = ({ ports: [port] }) => { port.onmessage = ({ data }) => {
  if (data !== 'read') kept = data; port.postMessage(kept); }; };`;
/** Long enough to be worth caching when compiled. */
const CODE =
  `function work(a) { let b = 0; for (let i = 0; i < a; i += 1) b += i % 7; return b; } work(1e5);\n`.repeat(
    200,
  );

export interface CanarySite {
  port: number;
  log: DemoLog;
  /** What the server itself recognises of the last session in the requests of this one. */
  recognised(): Kind[];
  /** From now on, requests are those of the next session. */
  nextSession(): void;
  close(): Promise<void>;
}

/** Starts it. The certificate must hold for `*.canary.example` and `*.third.example`. */
export async function startCanarySite(
  tokens: Tokens,
  certificate: { key: string; cert: string },
): Promise<CanarySite> {
  const log = new DemoLog();
  let recognised = new Set<Kind>();
  const sockets = new WeakSet<object>();
  let next = false;

  const look = (request: IncomingMessage) => {
    const { headers, socket } = request;
    for (const [kind, token] of Object.entries(tokens))
      if (kind.startsWith('cookie-') && headers.cookie?.includes(token)) recognised.add(kind as Kind);
    if (headers['if-none-match']?.includes(tokens.etag)) recognised.add('etag');
    if (headers.authorization && atob(headers.authorization.slice(6)).includes(tokens['basic-auth']))
      recognised.add('basic-auth');
    if (next && sockets.has(socket)) recognised.add('connection');
    if (next && !sockets.has(socket) && (socket as TLSSocket).isSessionReused()) recognised.add('tls-ticket');
    if (!next) sockets.add(socket);
  };

  const answer = (request: IncomingMessage, response: ServerResponse) => {
    look(request);
    const { pathname, search } = new URL(request.url ?? '/', 'https://x.example');
    const send = (type: string, body: string | Buffer, headers: Record<string, string | string[]> = {}) => {
      response.writeHead(200, { 'cache-control': 'no-store', 'content-type': type, ...headers }).end(body);
    };
    const html = (body: string, headers = {}) =>
      send('text/html', `<!doctype html><meta charset="utf-8">${body}`, headers);
    const keep = { 'cache-control': 'public, max-age=31536000' };
    switch (pathname) {
      case '/plant':
        return html(
          `<title>Site</title><link rel="icon" href="/icon/${tokens.favicon}.png"><script src="/code/${tokens['code-cache']}.js"></script>
          <button>Press</button><form action="/form"><input name="field" autocomplete="on"><button id="send">Send</button></form>
          <textarea></textarea><iframe src="https://${tokens.third}.third.example/frame"></iframe>`,
          {
            'set-cookie': [
              `by-header=${tokens['cookie-header']}; ${YEAR}; Path=/; Secure`,
              `http-only=${tokens['cookie-httponly']}; ${YEAR}; Path=/; Secure; HttpOnly`,
              `__Host-h=${tokens['cookie-host']}; ${YEAR}; Path=/; Secure`,
              `for-session=${tokens['cookie-session']}; Path=/; Secure`,
            ],
          },
        );
      case '/frame':
        return html('<p>third party</p>', {
          'set-cookie': [
            `third=${tokens['cookie-third']}; ${YEAR}; Path=/; Secure; SameSite=None`,
            `chips=${tokens['cookie-chips']}; ${YEAR}; Path=/; Secure; SameSite=None; Partitioned`,
          ],
        });
      case '/read':
        return html(
          `<title>Site</title><textarea></textarea><iframe src="https://${tokens.third}.third.example/again"></iframe>`,
        );
      case '/cached':
        if (next) return send('text/plain', 'fresh');
        return search.includes('gzip')
          ? send('text/plain', gzipSync(`${tokens['http-cache-gzip']} `.repeat(9)), {
              ...keep,
              'content-encoding': 'gzip',
            })
          : send('text/plain', `${tokens['http-cache']} in a body`, keep);
      case '/etag':
        return send('text/plain', 'etag', { etag: `"${tokens.etag}"`, 'cache-control': 'no-cache' });
      case '/auth':
        if (!request.headers.authorization && !next) {
          response.writeHead(401, { 'www-authenticate': 'Basic realm="canary"' }).end();
          return;
        }
        return send('text/plain', 'auth');
      case '/hsts':
        return html('<title>Site</title>', { 'strict-transport-security': 'max-age=31536000' });
      case '/alt':
        return html('<title>Site</title>', {
          'alt-svc': 'h3=":443"; ma=31536000; persist=1',
          'report-to': `{"group":"g","max_age":31536000,"endpoints":[{"url":"https://${tokens.nel}.canary.example/r"}]}`,
          nel: '{"report_to":"g","max_age":31536000}',
        });
      case '/sw.js':
        return send('text/javascript', `// ${tokens['service-worker']}\n${SCRIPT}`);
      case '/shared.js':
        return send('text/javascript', SHARED);
      case '/closed':
        return html(`<title>${tokens['recently-closed']}</title>`);
      case '/visit':
        return html(`<title>${tokens.title}</title>`);
      default:
        if (pathname.startsWith('/code/')) return send('text/javascript', CODE, keep);
        if (pathname.startsWith('/file/'))
          return send('application/octet-stream', `${tokens['download-file']} in a file`, {
            'content-disposition': 'attachment',
          });
        if (pathname.startsWith('/icon/')) return send('image/png', Buffer.from(PIXEL, 'base64'), keep);
        return html('<title>Site</title>');
    }
  };
  const running = await serve('canary', log, certificate, answer);
  return {
    port: running.port,
    log,
    recognised: () => [...recognised],
    nextSession: () => {
      next = true;
      recognised = new Set();
    },
    close: running.close,
  };
}

const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
