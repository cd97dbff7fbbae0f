/**
 * OpenID Connect across sites: `passport-openidconnect` at the vendor, `oidc-provider` at the sign-in service. State
 * and nonce wait in the vendor's session while the patron types the password elsewhere.
 */
import { expect } from '@playwright/test';
import express from 'express';
import session from 'express-session';
import passport from 'passport';
import { Strategy } from 'passport-openidconnect';
import type { Stack } from '../stack.ts';
import { addMembersArea, listen, visitMembers } from './members.ts';
import { mistypeAtProvider, OPENID, openIdProvider, signInAtProvider } from './sign-on.ts';

const SITE = 'Music Online';
const ORIGIN = 'https://www.music-online.example';
const { issuer: ISSUER } = OPENID;
const CLIENT = { id: 'music', secret: 'a secret of music online, long enough' };

export const openIdConnect: Stack = {
  id: 'openid-connect',
  title: 'oidc-provider 9.13 with passport-openidconnect 0.1',
  apt: [],
  vendorHosts: ['music-online.example'],
  ...visitMembers(ORIGIN),
  mistype: mistypeAtProvider,
  signIn: signInAtProvider,
  signOut: async (page) => {
    await page.getByRole('link', { name: 'Sign out' }).click();
    await page.getByRole('button', { name: /yes/i }).click();
    await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible();
  },
  start: async () => {
    const issuer = await listen(
      openIdProvider({
        client_id: CLIENT.id,
        client_secret: CLIENT.secret,
        redirect_uris: [`${ORIGIN}/callback`],
        post_logout_redirect_uris: [`${ORIGIN}/`],
      }),
    );
    const app = express();
    app.set('trust proxy', true);
    app.use(
      session({
        name: 'music.sid',
        secret: 'a secret of music online',
        resave: false,
        saveUninitialized: false,
        cookie: { httpOnly: true, secure: true, sameSite: 'lax', maxAge: 86_400_000 },
      }),
    );
    const auth = new passport.Passport();
    auth.use(
      new Strategy(
        {
          issuer: ISSUER,
          authorizationURL: `${ISSUER}/auth`,
          tokenURL: `http://127.0.0.1:${issuer.port}/token`,
          userInfoURL: `http://127.0.0.1:${issuer.port}/me`,
          clientID: CLIENT.id,
          clientSecret: CLIENT.secret,
          callbackURL: `${ORIGIN}/callback`,
          skipUserProfile: true,
        },
        (_issuer: string, profile: { id: string }, done: (error: null, user: { id: string }) => void) =>
          done(null, { id: profile.id }),
      ),
    );
    auth.serializeUser((user, done) => done(null, user));
    auth.deserializeUser((user: Express.User, done) => done(null, user));
    app.use(auth.session());
    app.get('/login', auth.authenticate('openidconnect'));
    app.get(
      '/callback',
      auth.authenticate('openidconnect', { failureRedirect: '/', failureMessage: true }),
      (_request, response) => response.redirect('/account'),
    );
    app.get('/logout', (request, response, next) => {
      const after = encodeURIComponent(`${ORIGIN}/`);
      request.logout((error) => {
        if (error) next(error);
        else
          response.redirect(`${ISSUER}/session/end?client_id=${CLIENT.id}&post_logout_redirect_uri=${after}`);
      });
    });
    addMembersArea(app, {
      site: SITE,
      user: (request) => (request.user as { id: string } | undefined)?.id,
      refuse: (_request, response) => response.redirect('/login'),
    });
    const vendor = await listen(app);
    return {
      backends: {
        music: { hosts: ['www.music-online.example'], port: vendor.port },
        issuer: { hosts: [OPENID.host], port: issuer.port },
      },
      stop: async () => {
        await Promise.all([vendor.stop(), issuer.stop()]);
      },
    };
  },
};
