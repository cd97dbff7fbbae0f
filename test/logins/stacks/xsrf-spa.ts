/**
 * A single-page application in the manner of Angular: the server sets `XSRF-TOKEN` (`csrf-csrf`), the page's script
 * reads it from `document.cookie` and sends it back as `X-XSRF-TOKEN` with every change; who is signed in stands in
 * signed cookies (`cookie-session`). No form is ever posted: everything is JSON by fetch.
 */
import { expect } from '@playwright/test';
import cookieParser from 'cookie-parser';
import cookieSession from 'cookie-session';
import { doubleCsrf } from 'csrf-csrf';
import express, { type Request } from 'express';
import { page as html } from '../../demo/page.ts';
import { PASSWORD, type Stack, USER } from '../stack.ts';
import { fillSignIn, listen, visitMembers } from './members.ts';

const SITE = 'Field Guides';
const ORIGIN = 'https://www.fieldguides.example';

const APP = `<main id="app"></main><script>
  const app = document.getElementById('app');
  const token = () => decodeURIComponent((document.cookie.split('; ').find((pair) => pair.startsWith('XSRF-TOKEN=')) ?? '').slice(11));
  const send = (path, body) => fetch(path, { method: 'POST', body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', 'x-xsrf-token': token() } });
  const on = (selector, event, act) => app.querySelector(selector)?.addEventListener(event, (e) => { e.preventDefault(); act(); });
  async function show() {
    const state = await (await fetch('/api/state')).json();
    if (location.pathname === '/login') {
      app.innerHTML = '<form><label>Name <input name="user"></label><label>Password <input name="password" type="password"></label><button>Sign in</button></form>';
      on('form', 'submit', async () => {
        const fields = Object.fromEntries(new FormData(app.querySelector('form')));
        const answer = await send('/api/login', fields);
        if (answer.ok) { history.pushState(null, '', '/account'); show(); } else app.insertAdjacentText('beforeend', 'Refused: ' + answer.status);
      });
    } else if (!state.user) {
      app.innerHTML = '<p><a href="/login">Sign in</a></p>';
    } else {
      app.innerHTML = '<p>Signed in as ' + state.user + '.</p><form><label>Note <input name="note"></label><button>Save note</button></form><ul></ul>'
        + '<p><a href="/logout" id="out">Sign out</a></p>';
      for (const note of state.notes) app.querySelector('ul').append(Object.assign(document.createElement('li'), { textContent: note }));
      on('form', 'submit', async () => { await send('/api/notes', { note: app.querySelector('[name=note]').value }); show(); });
      on('#out', 'click', async () => { await send('/api/logout', {}); history.pushState(null, '', '/'); show(); });
    }
  }
  show();
</script>`;

/** The session as `cookie-session` gives it; its type clashes with that of `express-session` beside it. */
function stateOf(request: Request): { session: { id?: string; user?: string } | null } {
  return request as unknown as { session: { id?: string; user?: string } | null };
}

export const xsrfSpa: Stack = {
  id: 'xsrf-spa',
  title: 'csrf-csrf 4.0 and cookie-session 2.1, single-page app',
  apt: [],
  vendorHosts: ['fieldguides.example'],
  ...visitMembers(ORIGIN),
  pages: [`${ORIGIN}/account`, `${ORIGIN}/guide/1`, `${ORIGIN}/guide/2`],
  signIn: (page) => fillSignIn(page, USER, PASSWORD),
  expectSignedOut: (page) => expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible(),
  start: async () => {
    const app = express();
    app.set('trust proxy', true);
    app.use(express.json());
    app.use(cookieParser());
    app.use(
      cookieSession({
        name: 'fg_state',
        keys: ['a secret of the guides'],
        maxAge: 30 * 86_400_000,
        secure: true,
        httpOnly: true,
        sameSite: 'lax',
      }),
    );
    app.use((request, _response, next) => {
      const state = stateOf(request);
      if (!state.session?.id) state.session = { id: crypto.randomUUID() };
      next();
    });
    const { doubleCsrfProtection, generateCsrfToken } = doubleCsrf({
      getSecret: () => 'another secret of the guides',
      getSessionIdentifier: (request: Request) => String(stateOf(request).session?.id),
      cookieName: 'XSRF-TOKEN',
      cookieOptions: { httpOnly: false, secure: true, sameSite: 'lax', path: '/' },
      getCsrfTokenFromRequest: (request: Request) => request.headers['x-xsrf-token'] as string | undefined,
    });
    app.use(doubleCsrfProtection);
    const notes: string[] = [];
    app.get('/api/state', (request, response) => {
      const user = stateOf(request).session?.user;
      response.json(user ? { user, notes } : {});
    });
    app.post('/api/login', (request, response) => {
      const { user, password } = request.body as Record<string, string>;
      if (user !== USER || password !== PASSWORD) {
        response.status(403).json({});
        return;
      }
      stateOf(request).session = { id: crypto.randomUUID(), user };
      generateCsrfToken(request, response, { overwrite: true });
      response.json({ user });
    });
    app.post('/api/notes', (request, response) => {
      if (!stateOf(request).session?.user) {
        response.status(401).json({});
        return;
      }
      notes.push(String(request.body.note));
      response.json({});
    });
    app.post('/api/logout', (request, response) => {
      stateOf(request).session = null;
      response.json({});
    });
    app.use((request, response) => {
      generateCsrfToken(request, response);
      response.send(html(SITE, SITE, APP));
    });
    const { port, stop } = await listen(app);
    return { backends: { guides: { hosts: ['www.fieldguides.example'], port } }, stop };
  },
};
