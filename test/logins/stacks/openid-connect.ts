/**
 * OpenID Connect across sites: `passport-openidconnect` at the vendor, `oidc-provider` at the sign-in service. State
 * and nonce wait in the vendor's session while the patron types the password elsewhere.
 */
import { randomBytes } from 'node:crypto';
import { expect } from '@playwright/test';
import express from 'express';
import session from 'express-session';
import Provider from 'oidc-provider';
import passport from 'passport';
import { Strategy } from 'passport-openidconnect';
import { PASSWORD, type Stack, USER } from '../stack.ts';
import { addMembersArea, listen, visitMembers } from './members.ts';

const SITE = 'Music Online';
const ORIGIN = 'https://www.music-online.example';
const ISSUER = 'https://accounts.sign-on.example';
const CLIENT = { id: 'music', secret: 'a secret of music online, long enough' };

/** A real provider, answering on plain HTTP behind a front; `redirect` is the one client's return address. */
export function openIdProvider(redirect: string, afterLogout: string): Provider {
  const provider = new Provider(ISSUER, {
    clients: [
      {
        client_id: CLIENT.id,
        client_secret: CLIENT.secret,
        redirect_uris: [redirect],
        post_logout_redirect_uris: [afterLogout],
      },
    ],
    cookies: { keys: [randomBytes(16).toString('hex')] },
    claims: { openid: ['sub'] },
    pkce: { required: () => false },
    features: { rpInitiatedLogout: { enabled: true } },
    findAccount: (_context: unknown, id: string) => ({ accountId: id, claims: () => ({ sub: id }) }),
  });
  provider.proxy = true;
  return provider;
}
export const OPENID = { issuer: ISSUER, host: 'accounts.sign-on.example', client: CLIENT };

/** The provider's own sign-in form, and its question whether the vendor may know. */
export async function signInAtProvider(page: import('@playwright/test').Page): Promise<void> {
  await page.locator('input[name=login]').fill(USER);
  await page.locator('input[name=password]').fill(PASSWORD);
  await page.locator('button[type=submit]').click();
  await expect(page.locator('input[name=prompt][value=consent]')).toBeAttached();
  await page.locator('button[type=submit]').click();
}

export const openIdConnect: Stack = {
  id: 'openid-connect',
  title: 'oidc-provider 9.13 with passport-openidconnect 0.1',
  apt: [],
  vendorHosts: ['music-online.example'],
  ...visitMembers(ORIGIN),
  signIn: signInAtProvider,
  signOut: async (page) => {
    await page.getByRole('link', { name: 'Sign out' }).click();
    await page.getByRole('button', { name: /yes/i }).click();
    await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible();
  },
  start: async () => {
    const issuer = await listen(openIdProvider(`${ORIGIN}/callback`, `${ORIGIN}/`).callback());
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
