/** An eBook vendor that signs people in through a real OpenID Connect server of its own. */
import { createHash, randomBytes } from 'node:crypto';
import { request as httpsRequest } from 'node:https';
import express, { type Express } from 'express';
import session from 'express-session';
import Provider from 'oidc-provider';
import { page, TRACKERS } from './page.ts';

declare module 'express-session' {
  interface SessionData {
    oidc?: { state: string; nonce: string; verifier: string };
    reader?: string;
  }
}

const ISSUER = 'https://id.ebooks.example';
const CALLBACK = 'https://derby.ebooks.example/callback';
const CLIENT = { id: 'ebooks', secret: 'demo-secret-of-the-ebook-vendor' };
const YEAR = 31_536_000_000;
const BRAND = '#20603d';

/** `id.ebooks.example`: the identity provider; any name and password sign in. */
export function identity(): ReturnType<Provider['callback']> {
  const provider = new Provider(ISSUER, {
    clients: [{ client_id: CLIENT.id, client_secret: CLIENT.secret, redirect_uris: [CALLBACK] }],
    cookies: { keys: [randomBytes(16).toString('hex')] },
    claims: { openid: ['sub'] },
    ttl: {
      AccessToken: 600,
      AuthorizationCode: 60,
      Grant: 3600,
      IdToken: 600,
      Interaction: 600,
      Session: 3600,
    },
    findAccount: (_context: unknown, id: string) => ({ accountId: id, claims: () => ({ sub: id }) }),
  });
  return provider.callback();
}

/** `derby.ebooks.example`: the vendor, a client of the identity provider at `identityPort`. */
export function ebooks(identityPort: () => number, certificate: string): Express {
  const app = express();
  app.set('trust proxy', true);
  app.use(
    session({
      name: 'ebooks.sid',
      secret: 'demo',
      resave: false,
      saveUninitialized: false,
      cookie: { httpOnly: true, secure: true, sameSite: 'lax', maxAge: YEAR },
    }),
  );
  app.use((request, response, next) => {
    if (!request.path.endsWith('.js'))
      response.cookie('_vid', randomBytes(8).toString('hex'), { maxAge: YEAR, secure: true });
    next();
  });
  app.get('/', (request, response) => {
    const who = request.session.reader
      ? '<p>Signed in. <a href="/logout">Sign out</a></p>'
      : '<p><a href="/login">Sign in to borrow</a></p>';
    const kindle =
      '<a href="https://www.amazon.com/gp/digital/loan?asin=B000000001" target="_blank">Read on Kindle</a>';
    response.send(
      page(
        'Derby eBooks',
        'Moby-Dick',
        `${who}<p><a href="/shelf">Your shelf</a></p><p>${kindle}</p>${TRACKERS}`,
        BRAND,
      ),
    );
  });
  app.get('/shelf', (request, response) => {
    if (!request.session.reader) return response.redirect('/login');
    response.send(page('Derby eBooks', 'Your shelf', `<ul><li>Moby-Dick</li></ul>${TRACKERS}`, BRAND));
  });
  app.get('/login', (request, response) => {
    const oidc = { state: random(), nonce: random(), verifier: random() };
    request.session.oidc = oidc;
    const query = new URLSearchParams({
      client_id: CLIENT.id,
      response_type: 'code',
      scope: 'openid',
      redirect_uri: CALLBACK,
      state: oidc.state,
      nonce: oidc.nonce,
      code_challenge: createHash('sha256').update(oidc.verifier).digest('base64url'),
      code_challenge_method: 'S256',
    });
    response.redirect(`${ISSUER}/auth?${query}`);
  });
  app.get('/callback', async (request, response) => {
    const { oidc } = request.session;
    const { code, state } = request.query as Record<string, string | undefined>;
    if (!oidc || !code || state !== oidc.state) {
      response
        .status(400)
        .send(page('Derby eBooks', 'Sign-in failed', '<p>The sign-in did not begin here.</p>', BRAND));
      return;
    }
    const token = await exchange(code, oidc.verifier);
    const claims = JSON.parse(Buffer.from(String(token.id_token).split('.')[1]!, 'base64url').toString());
    if (claims.nonce !== oidc.nonce || claims.iss !== ISSUER) {
      response
        .status(400)
        .send(page('Derby eBooks', 'Sign-in failed', '<p>The token is not for this sign-in.</p>', BRAND));
      return;
    }
    request.session.regenerate(() => {
      request.session.reader = claims.sub;
      response.redirect('/shelf');
    });
  });
  app.get('/logout', (request, response) => {
    request.session.destroy(() => response.clearCookie('ebooks.sid').redirect('/'));
  });
  // A service worker that answers page loads itself, past every rule about requests.
  app.get('/offline', (_request, response) => {
    const script =
      '<script>navigator.serviceWorker.register("/sw.js").then((r) => navigator.serviceWorker.ready).then(() => { document.body.dataset.ready = "true"; });</script>';
    response.send(page('Derby eBooks', 'Offline reading', script, BRAND));
  });
  app.get('/sw.js', (_request, response) => {
    response.type('js').send(`self.addEventListener('install', () => self.skipWaiting());
      self.addEventListener('activate', (event) => event.waitUntil(clients.claim()));
      self.addEventListener('fetch', (event) => { if (event.request.mode === 'navigate')
        event.respondWith(new Response('<h1>From the service worker</h1>', { headers: { 'content-type': 'text/html' } })); });`);
  });

  function exchange(code: string, verifier: string): Promise<Record<string, unknown>> {
    const body = new URLSearchParams({
      grant_type: 'authorization_code',
      code,
      redirect_uri: CALLBACK,
      code_verifier: verifier,
    });
    return new Promise((resolve, reject) => {
      const call = httpsRequest(
        {
          host: '127.0.0.1',
          port: identityPort(),
          servername: 'id.ebooks.example',
          ca: certificate,
          method: 'POST',
          path: '/token',
          headers: {
            host: 'id.ebooks.example',
            'content-type': 'application/x-www-form-urlencoded',
            authorization: `Basic ${Buffer.from(`${CLIENT.id}:${CLIENT.secret}`).toString('base64')}`,
          },
        },
        async (answer) => {
          let text = '';
          for await (const chunk of answer) text += chunk;
          resolve(JSON.parse(text));
        },
      );
      call.on('error', reject);
      call.end(body.toString());
    });
  }
  return app;
}

function random(): string {
  return randomBytes(32).toString('base64url');
}
