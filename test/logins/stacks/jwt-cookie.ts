/**
 * Tokens in cookies: a short-lived `jwt` for the whole site and a refresh token that only `/session` sees, both
 * signed by `jsonwebtoken`, both SameSite=Strict, both rotated whenever the short one has run out.
 */
import express, { type Request, type Response } from 'express';
import jwt from 'jsonwebtoken';
import { PASSWORD, type Stack, USER } from '../stack.ts';
import { addMembersArea, fillSignIn, listen, REFUSED, signInForm, visitMembers } from './members.ts';

const SITE = 'Atlas of Tides';
const ORIGIN = 'https://app.tides.example';
const SECRET = 'a secret of the tides';

export const jwtCookie: Stack = {
  id: 'jwt-cookie',
  title: 'jsonwebtoken 9.0, rotating tokens in cookies',
  apt: [],
  vendorHosts: ['tides.example'],
  ...visitMembers(ORIGIN),
  signIn: (page) => fillSignIn(page, USER, PASSWORD),
  start: async () => {
    const app = express();
    const revoked = new Set<string>();
    let serial = 0;
    const read = (request: Request, name: string): string | undefined => {
      // A form that somebody filled in for a minute must not be lost to a token that ran out meanwhile.
      const clockTolerance = request.method === 'POST' ? 600 : 0;
      const pair = (request.headers.cookie ?? '').split('; ').find((part) => part.startsWith(`${name}=`));
      try {
        const token = jwt.verify(pair?.slice(name.length + 1) ?? '', SECRET, {
          clockTolerance,
        }) as jwt.JwtPayload;
        return token.aud === name && !revoked.has(String(token.jti)) ? token.sub : undefined;
      } catch {
        return undefined;
      }
    };
    const issue = (response: Response, subject: string) => {
      const options = { httpOnly: true, secure: true, sameSite: 'strict' } as const;
      const sign = (audience: string, expiresIn: number) => {
        serial += 1;
        return jwt.sign({}, SECRET, { subject, audience, expiresIn, jwtid: String(serial) });
      };
      // Two seconds, so that a visit sees several rotations.
      response.cookie('jwt', sign('jwt', 2), { ...options, maxAge: 86_400_000 });
      response.cookie('rt', sign('rt', 86_400), { ...options, maxAge: 86_400_000, path: '/session' });
    };
    app.get('/login', (_request, response) => {
      response.send(signInForm(SITE));
    });
    app.post('/login', express.urlencoded({ extended: false }), (request, response) => {
      const { user, password } = request.body as Record<string, string>;
      if (user !== USER || password !== PASSWORD) {
        response.send(signInForm(SITE, '', REFUSED));
        return;
      }
      issue(response, user);
      response.redirect('/account');
    });
    app.get('/session/refresh', (request, response) => {
      const who = read(request, 'rt');
      if (who === undefined) {
        response.redirect('/login');
        return;
      }
      issue(response, who);
      const to = String(request.query.to);
      response.redirect(/^\/[a-z0-9/]*$/.test(to) ? to : '/account');
    });
    app.get('/logout', (_request, response) => {
      response.clearCookie('jwt', { path: '/' }).clearCookie('rt', { path: '/session' }).redirect('/');
    });
    addMembersArea(app, {
      site: SITE,
      user: (request) => read(request, 'jwt'),
      refuse: (request, response) => response.redirect(303, `/session/refresh?to=${request.path}`),
    });
    const { port, stop } = await listen(app);
    return { backends: { tides: { hosts: ['app.tides.example'], port } }, stop };
  },
};
