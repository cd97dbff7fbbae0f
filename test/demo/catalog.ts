/** The library itself: its site, its catalogue, sign-in by library card. */
import express, { type Express } from 'express';
import { page } from './page.ts';

const PROXY = 'https://login.ezproxy.derby.example/login?url=';

/** `catalog.derby.example` and `www.derby.example`. */
export function catalog(): Express {
  const app = express();
  const name = 'Derby Public Library';
  app.use(express.urlencoded({ extended: false }));
  app.get('/', (request, response) => {
    const home = request.hostname.startsWith('www.');
    // A customisation cookie: the library's own pages may remember the text size.
    response.cookie('display_size', 'large', { maxAge: 31_536_000_000, secure: true });
    response.send(
      page(
        name,
        home ? 'Welcome to the library' : 'Catalogue',
        `<ul>
          <li><a href="https://catalog.derby.example/search?q=whales">Search the catalogue for whales</a></li>
          <li><a href="${PROXY}https://www.somedb.example/search">SomeDB, the article database (through the proxy)</a></li>
          <li><a href="https://www.somedb.example/search">SomeDB, directly</a></li>
          <li><a href="https://derby.ebooks.example/">Borrow an eBook</a></li>
          <li><a href="https://derby.ebooks.example/" target="_blank">Borrow an eBook (new window)</a></li>
          <li><a href="https://www.amazon.com/gp/digital/loan?asin=B000000001">Read on Kindle</a></li>
          <li><a href="https://www.weather.example/plain">The weather</a></li>
          <li><a href="/privacy">Privacy policy</a></li>
          <li><a href="/login">Sign in with your library card</a></li>
          <li><a href="/user/logout">Sign out</a></li>
        </ul>
        <form action="https://www.somedb.example/search"><label>Search SomeDB <input name="q"></label><button>Search</button></form>`,
        '#7a3b1d',
      ),
    );
  });
  const unrecorded = 'https://www.smalldb.example/plain';
  // The list of databases, and pages that lead on from it as libraries' own redirectors do.
  app.get('/az', (_request, response) => {
    response.send(
      page(
        name,
        'Databases A-Z',
        `<ul>
          <li><a href="${unrecorded}">SmallDB</a></li>
          <li><a href="${unrecorded}" target="_blank">SmallDB (new window)</a></li>
          <li><a href="${PROXY}${unrecorded}">SmallDB (through the proxy)</a></li>
          <li><a href="https://www.somedb.example/search">SomeDB</a></li>
          <li><a href="/">Home</a></li>
        </ul>`,
        '#7a3b1d',
      ),
    );
  });
  app.get('/go', (request, response) => {
    response.redirect(String(request.query.to));
  });
  app.get('/leads-on', (request, response) => {
    const to = JSON.stringify(String(request.query.to)).replaceAll('<', '\\u003c');
    response.send(page(name, 'One moment', `<script>location.replace(${to});</script>`, '#7a3b1d'));
  });
  app.get('/search', (_request, response) => {
    const items = ['Moby-Dick', 'Whales of the World', 'The Whale Rider'].map((title) => `<li>${title}</li>`);
    response.send(page(name, 'Search results', `<ul>${items.join('')}</ul>`, '#7a3b1d'));
  });
  app.get('/privacy', (_request, response) => {
    const text = '<p>The library keeps what you read and search confidential, as CGS 11-25 requires.</p>';
    response.send(page(name, 'Privacy policy', text, '#7a3b1d'));
  });
  app.get('/login', (_request, response) => {
    const form = `<form method="post"><label>Library card <input name="card" autocomplete="off"></label>
      <label>PIN <input name="pin" type="password"></label><button>Sign in</button></form>`;
    response.send(page(name, 'Sign in', form, '#7a3b1d'));
  });
  app.post('/login', (_request, response) => {
    response.cookie('session_id', crypto.randomUUID(), { httpOnly: true, secure: true });
    response.redirect('/');
  });
  app.get('/user/logout', (_request, response) => {
    response.clearCookie('session_id');
    response.redirect('/logged-out');
  });
  app.get('/logged-out', (_request, response) => {
    response.send(page(name, 'You are signed out', '<p>Thank you for visiting.</p>', '#7a3b1d'));
  });
  return app;
}
