/** A form with an anti-forgery token, and `express-session`: a session before the sign-in, a new one after it. */
import { randomUUID } from 'node:crypto';
import express from 'express';
import session from 'express-session';
import { PASSWORD, type Stack, USER } from '../stack.ts';
import { addMembersArea, fillSignIn, listen, REFUSED, signInForm, visitMembers } from './members.ts';

const SITE = 'Whale Journals';
const ORIGIN = 'https://www.whale-journals.example';

export const expressSession: Stack = {
  id: 'express-session',
  title: 'express-session 1.19, password form',
  apt: [],
  vendorHosts: ['whale-journals.example'],
  ...visitMembers(ORIGIN),
  signIn: (page) => fillSignIn(page, USER, PASSWORD),
  start: async () => {
    const app = express();
    app.set('trust proxy', true);
    app.use(
      session({
        secret: 'a secret of the journals',
        resave: false,
        saveUninitialized: true,
        cookie: { httpOnly: true, secure: true, sameSite: 'lax', maxAge: 14 * 86_400_000 },
      }),
    );
    const token = (request: express.Request) => {
      request.session.csrf ??= randomUUID();
      return request.session.csrf;
    };
    const holds = (request: express.Request) => request.body.token === request.session.csrf;
    const form = (request: express.Request, said = '') =>
      signInForm(SITE, `<input type="hidden" name="token" value="${token(request)}">`, said);
    app.get('/login', (request, response) => {
      response.send(form(request));
    });
    app.post('/login', express.urlencoded({ extended: false }), (request, response) => {
      const { user, password } = request.body as Record<string, string>;
      if (!holds(request) || user !== USER || password !== PASSWORD) {
        response.status(403).send(form(request, REFUSED));
        return;
      }
      request.session.regenerate(() => {
        request.session.user = user;
        response.redirect('/account');
      });
    });
    app.get('/logout', (request, response) => {
      request.session.destroy(() => response.clearCookie('connect.sid').redirect('/'));
    });
    addMembersArea(app, {
      site: SITE,
      user: (request) => request.session.user,
      refuse: (_request, response) => response.redirect('/login'),
      token,
      holds,
    });
    const { port, stop } = await listen(app);
    return { backends: { journals: { hosts: ['www.whale-journals.example'], port } }, stop };
  },
};
