/**
 * OpenID Connect by the page's own script (`oidc-client-ts`, with PKCE): it comes back with `?code&state`, asks the
 * sign-in service for the token, posts `{accessToken}` to the vendor, and gets its session by that answer.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import express from 'express';
import session from 'express-session';
import { page as html } from '../../demo/page.ts';
import type { Stack } from '../stack.ts';
import { addMembersArea, listen, visitMembers } from './members.ts';
import { mistypeAtProvider, OPENID, openIdProvider, signInAtProvider } from './sign-on.ts';

const SITE = 'Newspapers Today';
const ORIGIN = 'https://www.newspapers-today.example';
const PACKAGE = dirname(createRequire(import.meta.url).resolve('oidc-client-ts'));
const LIBRARY = join(PACKAGE, '..', 'browser', 'oidc-client-ts.min.js');

/** A page whose script has the library's `manager` at hand. */
function page(title: string, script: string): string {
  return html(
    SITE,
    title,
    `<p id="said"></p><script src="/oidc-client-ts.js"></script><script>
  const manager = new oidc.UserManager({ authority: '${OPENID.issuer}', client_id: 'newspapers', redirect_uri: '${ORIGIN}/callback', scope: 'openid' });
  const say = (error) => { document.getElementById('said').textContent = 'Sign-in failed: ' + error; };
  ${script}
</script>`,
  );
}

export const accessToken: Stack = {
  id: 'access-token',
  title: 'oidc-client-ts 3.5, the page posts `{accessToken}`; oidc-provider 9.13',
  apt: [],
  vendorHosts: ['newspapers-today.example'],
  ...visitMembers(ORIGIN),
  mistype: mistypeAtProvider,
  signIn: signInAtProvider,
  start: async () => {
    const issuer = await listen(
      openIdProvider({
        client_id: 'newspapers',
        token_endpoint_auth_method: 'none',
        redirect_uris: [`${ORIGIN}/callback`],
      }),
    );
    const app = express();
    app.set('trust proxy', true);
    app.use(
      session({
        name: 'news_state',
        secret: 'a secret of the newspapers',
        resave: false,
        saveUninitialized: false,
        cookie: { httpOnly: true, secure: true, sameSite: 'lax' },
      }),
    );
    app.get('/oidc-client-ts.js', (_request, response) => {
      response.sendFile(LIBRARY);
    });
    app.get('/login', (_request, response) => {
      response.send(page('Sign in', 'manager.signinRedirect().catch(say);'));
    });
    app.get('/callback', (_request, response) => {
      response.send(
        page(
          'Just a moment',
          `manager.signinCallback().then(async ({ access_token: accessToken }) => {
    const answer = await fetch('/api/session', { method: 'POST', body: JSON.stringify({ accessToken }),
      headers: { 'content-type': 'application/json' } });
    if (answer.ok) location.replace('/account'); else say(answer.status);
  }).catch(say);`,
        ),
      );
    });
    app.post('/api/session', express.json(), async (request, response) => {
      const me = await fetch(`http://127.0.0.1:${issuer.port}/me`, {
        headers: { authorization: `Bearer ${request.body.accessToken}` },
      });
      if (!me.ok) {
        response.status(401).json({});
        return;
      }
      request.session.user = ((await me.json()) as { sub: string }).sub;
      response.json({});
    });
    app.get('/logout', (request, response) => {
      request.session.destroy(() => response.clearCookie('news_state').redirect('/'));
    });
    addMembersArea(app, {
      site: SITE,
      user: (request) => request.session.user,
      refuse: (_request, response) => response.redirect('/'),
    });
    const vendor = await listen(app);
    return {
      backends: {
        news: { hosts: ['www.newspapers-today.example'], port: vendor.port },
        issuer: { hosts: [OPENID.host], port: issuer.port },
      },
      stop: async () => {
        await Promise.all([vendor.stop(), issuer.stop()]);
      },
    };
  },
};
