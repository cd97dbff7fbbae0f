/** A store standing in for Amazon, a tracker, and sites that have nothing to do with the library. */
import express, { type Express } from 'express';
import { page } from './page.ts';
import { signIns } from './sign-ins.ts';

const YEAR = 31_536_000_000;
const GIF = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** `www.amazon.com`: cookies of a year, as the real one sets. */
export function store(): Express {
  const app = express();
  app.use(express.urlencoded({ extended: false }));
  app.use((_request, response, next) => {
    response.cookie('session-id', '130-1234567-7654321', { maxAge: YEAR, secure: true });
    response.cookie('ubid-main', '131-7654321-1234567', { maxAge: YEAR, secure: true });
    response.cookie('ad-id', 'A1B2C3', { maxAge: YEAR, secure: true });
    next();
  });
  app.get('/ap/signin', (_request, response) => {
    const form =
      '<form method="post"><label>E-mail <input name="email"></label><label>Password <input name="password" type="password"></label><button>Sign in</button></form>';
    response.send(page('Amazon (demo)', 'Sign in', form, '#b36b00'));
  });
  app.post('/ap/signin', (_request, response) => {
    response.cookie('at-main', `Atza|${crypto.randomUUID()}`, { maxAge: YEAR, secure: true, httpOnly: true });
    response.redirect('/gp/digital/loan');
  });
  app.use((_request, response) => {
    const body = '<p>Your library book is ready. <a href="/ap/signin">Sign in to read</a></p>';
    response.send(page('Amazon (demo)', 'Get your library book', body, '#b36b00'));
  });
  return app;
}

/** `www.tracker.example`: follows people by every route it has. */
export function tracker(): Express {
  const app = express();
  const follow = [
    `_trk_uid=${crypto.randomUUID()}; Max-Age=63072000; Path=/; Secure; SameSite=None`,
    `_trk_chips=${crypto.randomUUID()}; Max-Age=63072000; Path=/; Secure; SameSite=None; Partitioned`,
  ];
  app.use((_request, response, next) => {
    for (const cookie of follow) response.append('Set-Cookie', cookie);
    response.set('Access-Control-Allow-Origin', '*');
    next();
  });
  app.get('/t.js', (_request, response) => {
    const pixel = 'https://www.tracker.example/pixel.gif';
    response
      .type('js')
      .send(`document.cookie = '_trk_js=' + Math.random() + '; Max-Age=63072000; Path=/; Secure';
      new Image().src = '${pixel}?c=' + encodeURIComponent(document.cookie);`);
  });
  app.get('/pixel.gif', (_request, response) => {
    response.type('gif').send(GIF);
  });
  app.get('/frame.html', (_request, response) => {
    response.send(
      '<script>document.cookie = "_trk_frame=1; Max-Age=63072000; Path=/; Secure; SameSite=None";</script>',
    );
  });
  app.use((_request, response) => {
    response.send('');
  });
  return app;
}

const FILL = `<script>
  localStorage.setItem('k', 'v'.repeat(1000));
  const open = indexedDB.open('db', 1);
  open.onupgradeneeded = () => open.result.createObjectStore('s').put('v', 'k');
  const done = new Promise((resolve) => { open.onsuccess = () => { open.result.close(); resolve(); }; });
  Promise.all([done, caches.open('c').then((cache) => cache.put('/x', new Response('x'.repeat(1000)))),
    location.search === '?without-worker' || navigator.serviceWorker.register('/sw.js')]).then(() => { document.body.dataset.filled = 'true'; });
</script>`;

/** Throws cookies at the browser: by every way a script has, 500 of them by a service worker. */
const THROW = `<script>
  const year = 'Max-Age=31536000; Path=/';
  document.cookie = 'thrown_page=' + crypto.randomUUID() + '; ' + year;
  const frame = document.body.appendChild(document.createElement('iframe'));
  frame.contentDocument.cookie = 'thrown_blank=' + crypto.randomUUID() + '; ' + year;
  const inner = document.body.appendChild(document.createElement('iframe'));
  inner.srcdoc = '<script>document.cookie = "thrown_srcdoc=1; Max-Age=31536000; Path=/"</' + 'script>';
  const loaded = new Promise((resolve) => { inner.onload = resolve; });
  navigator.serviceWorker.register('/throw.js').then(() => navigator.serviceWorker.ready).then(({ active }) => {
    const thrown = new Promise((resolve) => { navigator.serviceWorker.onmessage = resolve; });
    active.postMessage('throw');
    return Promise.all([thrown, loaded]);
  }).then(() => { document.body.dataset.thrown = 'true'; });
</script>`;

/** `www.weather.example` and `site1.example` … `site40.example`. */
export function unrelated(): Express {
  const app = express();
  app.use(express.urlencoded({ extended: false }));
  app.use(signIns());
  // A sign-in that no list knows and no statistics would guess, among cookies for everybody.
  app.use('/members', (_request, response, next) => {
    response.cookie('everybody', crypto.randomUUID(), { maxAge: YEAR });
    next();
  });
  app.get('/members', (request, response) => {
    const signedIn = /(?:^|; )q=7(?:;|$)/.test(request.headers.cookie ?? '');
    const form = `<form method="post"><label>Password <input name="password" type="password"></label><button>Sign in</button></form>`;
    if (!signedIn) response.cookie('formkey', 'k8Xw2Qm9Lr4Tz7Vb', { httpOnly: true });
    response.send(page('Members', signedIn ? 'Welcome back' : 'Sign in', signedIn ? '' : form));
  });
  app.post('/members', (request, response) => {
    if (!/(?:^|; )formkey=/.test(request.headers.cookie ?? '')) return void response.status(403).send('');
    response.cookie('q', '7', { maxAge: YEAR }).redirect('/members');
  });
  app.get('/throw', (_request, response) => {
    response.send(page('Site', 'A site that throws cookies', THROW));
  });
  app.get('/throw.js', (_request, response) => {
    response.type('js').send(`self.addEventListener('message', (event) => event.waitUntil(
      Promise.all(Array.from({ length: 500 }, (_, at) => cookieStore.set({ name: 'thrown_' + at, value: 'v' + Math.random(), expires: Date.now() + 3e9 })))
        .then(() => event.source.postMessage('thrown'))));
      self.addEventListener('activate', (event) => event.waitUntil(clients.claim()));`);
  });
  app.get('/plain', (_request, response) => {
    response.send(page('Weather', 'The weather', '<p>Mild, with a light wind from the west.</p>'));
  });
  app.get('/fill', (_request, response) => {
    response.cookie('visited', 'yes', { maxAge: YEAR });
    response.send(page('Site', 'A site that stores things', FILL));
  });
  app.get('/cookies', (request, response) => {
    const count = Math.min(Number(request.query.n) || 100, 150);
    for (let at = 0; at < count; at += 1) response.cookie(`c${at}`, 'x'.repeat(20), { maxAge: YEAR });
    response.send('<body data-filled="true">');
  });
  app.get('/sw.js', (_request, response) => {
    response.type('js').send('self.addEventListener("fetch", () => {});');
  });
  app.get('/redirect', (request, response) => {
    response.redirect(String(request.query.to));
  });
  app.get('/many', (request, response) => {
    const count = Math.min(Number(request.query.n) || 200, 1000);
    const images = Array.from(
      { length: count },
      (_, at) => `<img src="/cookie/${at}.gif?${Math.random()}" alt="">`,
    );
    response.send(page('Weather', 'Many pictures', images.join('')));
  });
  // Any lines that a test thinks of, as they are.
  app.get('/lines', (request, response) => {
    response.setHeader('Set-Cookie', JSON.parse(String(request.query.set)));
    response.send(page('Site', 'Lines', ''));
  });
  app.get('/cookie/:id.gif', (request, response) => {
    response.cookie(`img${request.params.id}`, 'x', { maxAge: YEAR }).type('gif').send(GIF);
  });
  app.use((_request, response) => {
    response.send(page('Site', 'Hello', ''));
  });
  return app;
}
