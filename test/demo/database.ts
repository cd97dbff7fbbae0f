/** A licensed database with a personal account: a real `express-session` sign-in, and trackers all over. */
import express, { type Express } from 'express';
import session from 'express-session';
import { page, TRACKERS } from './page.ts';

declare module 'express-session' {
  interface SessionData {
    user?: string;
    csrf?: string;
  }
}

const YEAR = 31_536_000_000;
const PDF = '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n';

/** `www.somedb.example`. Sign in with any name and the password `library`. */
export function database(): Express {
  const app = express();
  app.set('trust proxy', true);
  app.use(express.urlencoded({ extended: false }));
  app.use(
    session({
      name: 'somedb.sid',
      secret: 'demo',
      resave: false,
      saveUninitialized: false,
      cookie: { httpOnly: true, secure: true, sameSite: 'lax', maxAge: YEAR },
    }),
  );
  app.use((request, response, next) => {
    if (!/\.(pdf|ico)$/.test(request.path)) {
      response.cookie('_vid', crypto.randomUUID(), { maxAge: YEAR, secure: true });
      response.cookie('visitor_uid', Date.now().toString(36), { maxAge: 2 * YEAR, secure: true });
    }
    next();
  });
  const links = `<ul><li><a href="/article/1">The song of the humpback</a></li><li><a href="/article/2">Whale fall</a></li>
    <li><a href="/account">Your account</a></li></ul>`;
  app.get(['/', '/search'], (_request, response) => {
    response.send(
      page(
        'SomeDB',
        'Search SomeDB',
        `<form><label>Words <input name="q"></label><button>Search</button></form>${links}${TRACKERS}`,
      ),
    );
  });
  // Stands for SAML and LTI: a sign-in that arrives as a form from elsewhere.
  app.post('/launch', (request, response) => {
    response.send(
      page(
        'SomeDB',
        'Launched',
        `<pre id="got">${Buffer.from(JSON.stringify(request.body)).toString('base64')}</pre>`,
      ),
    );
  });
  app.get('/article/:id.pdf', (request, response) => {
    response.attachment(`article-${request.params.id}.pdf`).type('pdf').send(PDF);
  });
  app.get('/article/:id', (request, response) => {
    const { id } = request.params;
    response.send(
      page(
        'SomeDB',
        `Article ${id}`,
        `<p>Whales sing.</p><p><a href="/article/${id}.pdf">Download PDF</a></p>${links}${TRACKERS}`,
      ),
    );
  });
  app.get('/signin', (request, response) => {
    request.session.csrf ??= crypto.randomUUID();
    response.cookie('XSRF-TOKEN', request.session.csrf, { secure: true, sameSite: 'strict' });
    const form = `<form method="post"><input type="hidden" name="csrf" value="${request.session.csrf}">
      <label>Name <input name="user"></label><label>Password <input name="password" type="password"></label><button>Sign in</button></form>`;
    response.send(page('SomeDB', 'Sign in to your account', form + TRACKERS));
  });
  app.post('/signin', (request, response) => {
    const { user, password, csrf } = request.body as Record<string, string | undefined>;
    const cookie = /(?:^|; )XSRF-TOKEN=([^;]*)/.exec(request.headers.cookie ?? '')?.[1];
    if (!csrf || csrf !== request.session.csrf || cookie !== csrf) {
      response
        .status(403)
        .send(page('SomeDB', 'Sign-in refused', '<p>The anti-forgery token is missing.</p>'));
    } else if (password !== 'library' || !user) {
      response.status(401).send(page('SomeDB', 'Sign-in failed', '<p><a href="/signin">Try again</a></p>'));
    } else {
      // A new session id on sign-in, as a careful site does.
      request.session.regenerate(() => {
        request.session.user = user;
        response.redirect('/account');
      });
    }
  });
  app.get('/account', (request, response) => {
    if (!request.session.user) return response.redirect('/signin');
    const body = `<p>Signed in. <a href="/logout">Sign out</a></p>${links}${TRACKERS}`;
    response.send(page('SomeDB', 'Your account', body));
  });
  app.get('/logout', (request, response) => {
    request.session.destroy(() => response.clearCookie('somedb.sid').redirect('/search'));
  });
  return app;
}
