/**
 * A pop-up in the manner of "Sign in with …" buttons: it signs in at the service, comes back to the vendor with a
 * signed token in the fragment, posts it as `{credential}` and closes; the page that opened it is then signed in.
 */
import { createPublicKey } from 'node:crypto';
import { expect } from '@playwright/test';
import express from 'express';
import session from 'express-session';
import jwt from 'jsonwebtoken';
import { page as html } from '../../demo/page.ts';
import type { Stack } from '../stack.ts';
import { addMembersArea, listen, visitMembers } from './members.ts';
import { mistypeAtProvider, OPENID, openIdProvider, signInAtProvider } from './sign-on.ts';

const SITE = 'Language Lab';
const ORIGIN = 'https://www.language-lab.example';
const CLIENT = 'language-lab';

const BUTTON = `<button>Sign in with Sign-On</button><script>
  document.querySelector('button').addEventListener('click', () => {
    const asked = new URLSearchParams({ client_id: '${CLIENT}', redirect_uri: '${ORIGIN}/pop-up', response_type: 'id_token',
      scope: 'openid', nonce: crypto.randomUUID() });
    open('${OPENID.issuer}/auth?' + asked, 'sign-on', 'width=480,height=600');
  });
  addEventListener('message', ({ origin, data }) => {
    if (origin === location.origin && data === 'signed in') location.assign('/account');
  });
</script>`;

const POP_UP = `<p id="said">Just a moment.</p><script>
  const credential = new URLSearchParams(location.hash.slice(1)).get('id_token');
  fetch('/api/session', { method: 'POST', body: JSON.stringify({ credential }), headers: { 'content-type': 'application/json' } })
    .then((answer) => {
      if (!answer.ok) document.getElementById('said').textContent = 'Sign-in failed: ' + answer.status;
      else { opener.postMessage('signed in', location.origin); close(); }
    });
</script>`;

export const popUp: Stack = {
  id: 'pop-up',
  title: 'a pop-up posts `{credential}`, jsonwebtoken 9.0; oidc-provider 9.13',
  apt: [],
  vendorHosts: ['language-lab.example'],
  ...visitMembers(ORIGIN),
  goToSignIn: async (page) => {
    await page.getByRole('link', { name: 'Sign in' }).click();
    await expect(page.getByRole('button', { name: 'Sign in with Sign-On' })).toBeVisible();
  },
  mistype: async (page) => {
    const opened = page.waitForEvent('popup');
    await page.getByRole('button', { name: 'Sign in with Sign-On' }).click();
    const popup = await opened;
    await mistypeAtProvider(popup);
    await popup.close();
  },
  signIn: async (page) => {
    const opened = page.waitForEvent('popup');
    await page.getByRole('button', { name: 'Sign in with Sign-On' }).click();
    const popup = await opened;
    const closed = popup.waitForEvent('close');
    // A service that remembers who signed in asks for nothing, and the pop-up is gone at once.
    await signInAtProvider(popup).catch((error: unknown) => {
      if (!popup.isClosed()) throw error;
    });
    await closed;
  },
  start: async () => {
    const issuer = await listen(
      openIdProvider({
        client_id: CLIENT,
        token_endpoint_auth_method: 'none',
        grant_types: ['implicit'],
        response_types: ['id_token'],
        redirect_uris: [`${ORIGIN}/pop-up`],
      }),
    );
    const app = express();
    app.set('trust proxy', true);
    app.use(
      session({
        name: 'lab',
        secret: 'a secret of the lab',
        resave: false,
        saveUninitialized: false,
        cookie: { httpOnly: true, secure: true, sameSite: 'lax' },
      }),
    );
    app.get('/login', (_request, response) => {
      response.send(html(SITE, 'Sign in', BUTTON));
    });
    app.get('/pop-up', (_request, response) => {
      response.send(html(SITE, 'Sign in', POP_UP));
    });
    app.post('/api/session', express.json(), async (request, response) => {
      const { keys } = (await (await fetch(`http://127.0.0.1:${issuer.port}/jwks`)).json()) as {
        keys: (JsonWebKey & { kid: string })[];
      };
      try {
        const credential = String(request.body.credential);
        const { kid } = jwt.decode(credential, { complete: true })?.header ?? {};
        const key = createPublicKey({ key: keys.find((one) => one.kid === kid)!, format: 'jwk' });
        const { sub } = jwt.verify(credential, key, { audience: CLIENT, issuer: OPENID.issuer });
        request.session.user = String(sub);
        response.json({});
      } catch {
        response.status(401).json({});
      }
    });
    app.get('/logout', (request, response) => {
      request.session.destroy(() => response.clearCookie('lab').redirect('/'));
    });
    addMembersArea(app, {
      site: SITE,
      user: (request) => request.session.user,
      refuse: (_request, response) => response.redirect('/'),
    });
    const vendor = await listen(app);
    return {
      backends: {
        lab: { hosts: ['www.language-lab.example'], port: vendor.port },
        issuer: { hosts: [OPENID.host], port: issuer.port },
      },
      stop: async () => {
        await Promise.all([vendor.stop(), issuer.stop()]);
      },
    };
  },
};
