/** A store standing in for Amazon, a tracker, and sites that have nothing to do with the library. */
import express, { type Express } from 'express';
import { page } from './page.ts';

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
    navigator.serviceWorker.register('/sw.js')]).then(() => { document.body.dataset.filled = 'true'; });
</script>`;

/** `www.weather.example` and `site1.example` … `site40.example`. */
export function unrelated(): Express {
  const app = express();
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
  app.get('/cookie/:id.gif', (request, response) => {
    response.cookie(`img${request.params.id}`, 'x', { maxAge: YEAR }).type('gif').send(GIF);
  });
  app.use((_request, response) => {
    response.send(page('Site', 'Hello', ''));
  });
  return app;
}
