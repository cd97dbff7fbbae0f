/**
 * An EZproxy look-alike: `/login?url=` and rewritten hosts (dots become hyphens, real hyphens double). Like the real
 * one it keeps a vendor's cookies on the server. It also proxies the tracker, whose cookies reach the browser under
 * the library's own domain.
 */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import express, { type Express, type Request, type Response } from 'express';
import { page } from './page.ts';

const BASE = 'ezproxy.derby.example';
const LIBRARY = 'Derby Public Library';

/** Where each proxied host really listens. */
export type Upstreams = Record<string, number>;

/** Host under which the proxy serves `host`. */
export function rewritten(host: string): string {
  return `${host.replaceAll('-', '--').replaceAll('.', '-')}.${BASE}`;
}

export function proxy(upstreams: Upstreams, certificate: string): Express {
  const app = express();
  /** Vendor cookies by session and host. */
  const jars = new Map<string, Map<string, Map<string, string>>>();
  const byLabel = new Map(Object.keys(upstreams).map((host) => [rewritten(host), host]));

  const sessionOf = (request: Request) => {
    const id = /(?:^|; )ezproxy=([^;]*)/.exec(request.headers.cookie ?? '')?.[1];
    return id && jars.has(id) ? id : undefined;
  };
  const goto = (response: Response, target: string) => {
    const url = URL.parse(target);
    if (!url || !upstreams[url.hostname]) {
      response.status(403).send(page(LIBRARY, 'Not in our proxy', '<p>This site is not proxied.</p>'));
      return;
    }
    response.redirect(`https://${rewritten(url.hostname)}${url.pathname}${url.search}`);
  };
  /** Everything after `url=` to the end, as EZproxy reads it. */
  const targetOf = (request: Request) => {
    const raw = /[?&]url=(.*)$/.exec(request.originalUrl)?.[1];
    return raw ?? String(request.query.qurl ?? '');
  };

  app.use((request, response, next) => {
    const host = byLabel.get(request.hostname);
    if (!host) return next();
    const session = sessionOf(request);
    if (!session) {
      response.redirect(`https://login.${BASE}/login?url=https://${host}${request.originalUrl}`);
      return;
    }
    forward(request, response, host, jarOf(jars.get(session)!, host));
  });

  const form = (target: string) =>
    page(
      LIBRARY,
      'Sign in to use our databases',
      `<form method="post" action="/login"><input type="hidden" name="url" value="${encodeURIComponent(target)}">
       <label>Library card number <input name="user" autocomplete="off"></label><label>PIN <input name="pass" type="password"></label>
       <button>Sign in</button></form>`,
      '#7a3b1d',
    );
  app.get('/login', (request, response) => {
    const target = targetOf(request);
    if (sessionOf(request)) return goto(response, target);
    response.send(form(target));
  });
  app.post('/login', express.urlencoded({ extended: false }), (request, response) => {
    const { user, url } = request.body as Record<string, string>;
    if (!/^\d{8,14}$/.test(user ?? ''))
      return void response.status(401).send(form(decodeURIComponent(url ?? '')));
    const id = randomUUID();
    jars.set(id, new Map());
    const where = `Path=/; Domain=.${BASE}`;
    response.append('Set-Cookie', `ezproxy=${id}; ${where}`);
    response.append('Set-Cookie', `ezproxyl=${id}; ${where}; HttpOnly; SameSite=Lax`);
    response.append('Set-Cookie', `ezproxyn=${id}; ${where}; Secure; HttpOnly; SameSite=None`);
    goto(response, decodeURIComponent(url ?? ''));
  });
  app.get('/logout', (request, response) => {
    const session = sessionOf(request);
    if (session) jars.delete(session);
    response.send(page(LIBRARY, 'You are signed out of our databases', ''));
  });
  app.get('/menu', (_request, response) => {
    response.send(page(LIBRARY, 'Our databases', ''));
  });

  function forward(request: Request, response: Response, host: string, jar: Map<string, string>): void {
    const { connection: _c, 'accept-encoding': _e, cookie: _k, ...headers } = request.headers;
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const upstream = httpsRequest(
      {
        host: '127.0.0.1',
        port: upstreams[host],
        servername: host,
        ca: certificate,
        method: request.method,
        path: request.originalUrl,
        // `via` tells the proxy's own requests in the log from those of the browser.
        headers: { ...headers, host, via: `1.1 ${BASE}`, ...(cookie ? { cookie } : {}) },
      },
      (answer) => void relay(answer, response, host, jar),
    );
    upstream.on('error', () => response.status(502).send(page(LIBRARY, 'The database does not answer', '')));
    request.pipe(upstream);
  }

  async function relay(answer: IncomingMessage, response: Response, host: string, jar: Map<string, string>) {
    const chunks: Buffer[] = [];
    for await (const chunk of answer) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const type = answer.headers['content-type'] ?? '';
    response.status(answer.statusCode ?? 502);
    if (type) response.setHeader('content-type', type);
    for (const name of ['content-disposition', 'access-control-allow-origin'] as const) {
      const value = answer.headers[name];
      if (value) response.setHeader(name, value);
    }
    if (answer.headers.location) response.setHeader('location', rewriteText(answer.headers.location));
    for (const line of answer.headers['set-cookie'] ?? []) {
      if (host.endsWith('tracker.example')) {
        response.append('Set-Cookie', line);
        continue;
      }
      const [pair = ''] = line.split(';');
      const at = pair.indexOf('=');
      jar.set(pair.slice(0, at), pair.slice(at + 1));
    }
    const isText = /text|javascript/.test(type);
    response.end(isText ? rewriteText(body.toString()) : body);
  }

  function rewriteText(text: string): string {
    return Object.keys(upstreams).reduce(
      (all, host) => all.replaceAll(`https://${host}`, `https://${rewritten(host)}`),
      text,
    );
  }
  return app;
}

function jarOf(jars: Map<string, Map<string, string>>, host: string): Map<string, string> {
  const jar = jars.get(host) ?? new Map<string, string>();
  jars.set(host, jar);
  return jar;
}
