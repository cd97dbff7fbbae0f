/** Apache's mod_auth_openidc, which guards many universities' sites, with `oidc-provider` as the sign-in service. */
import { expect } from '@playwright/test';
import { generate } from 'selfsigned';
import type { Stack } from '../stack.ts';
import { serveApache } from './apache.ts';
import { listen, visitMembers } from './members.ts';
import { mistypeAtProvider, OPENID, openIdProvider, signInAtProvider } from './sign-on.ts';

const HOST = 'maps.geo-society.example';
const ORIGIN = `https://${HOST}`;
const CALLBACK = `${ORIGIN}/oidc/callback`;
const CLIENT = { id: 'maps', secret: 'a secret of the map room, long enough' };

export const modAuthOpenIdc: Stack = {
  id: 'mod-auth-openidc',
  title: 'Apache 2.4 with mod_auth_openidc 2.4 (Debian), oidc-provider 9.13',
  apt: ['apache2', 'libapache2-mod-auth-openidc'],
  vendorHosts: ['geo-society.example'],
  ...visitMembers(ORIGIN),
  mistype: mistypeAtProvider,
  signIn: signInAtProvider,
  signOut: async (page) => {
    await page.getByRole('link', { name: 'Sign out' }).click();
    await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible();
    // The sign-in service would sign in again by itself: people sign out there too.
    await page.goto(`${OPENID.issuer}/session/end`);
    await page.getByRole('button', { name: /yes/i }).click();
    await expect(page.getByText(/sign-out success/i).first()).toBeVisible();
  },
  expectSignedOut: (page) => expect(page.locator('input[type=password]')).toBeVisible(),
  start: async (folder) => {
    const answer = openIdProvider({
      client_id: CLIENT.id,
      client_secret: CLIENT.secret,
      redirect_uris: [CALLBACK],
      post_logout_redirect_uris: [`${ORIGIN}/`],
    });
    const issuer = await listen(answer);
    // The module asks the service itself, and only by https.
    const pems = await generate([{ name: 'commonName', value: '127.0.0.1' }], { keyType: 'ec' });
    const direct = await listen(answer, { key: pems.private, cert: pems.cert });
    const inside = `https://127.0.0.1:${direct.port}`;
    const apache = await serveApache({
      folder,
      host: HOST,
      site: 'Map Room',
      module: { name: 'auth_openidc', file: 'mod_auth_openidc.so' },
      server: `OIDCProviderIssuer ${OPENID.issuer}
OIDCProviderAuthorizationEndpoint ${OPENID.issuer}/auth
OIDCProviderTokenEndpoint ${inside}/token
OIDCProviderTokenEndpointAuth client_secret_basic
OIDCProviderJwksUri ${inside}/jwks
OIDCClientID ${CLIENT.id}
OIDCClientSecret "${CLIENT.secret}"
OIDCRedirectURI ${CALLBACK}
OIDCCryptoPassphrase "a secret of the map room"
OIDCXForwardedHeaders X-Forwarded-Proto X-Forwarded-Host
OIDCScope openid
OIDCSSLValidateServer Off
<Location /oidc/callback>
  AuthType openid-connect
  Require valid-user
</Location>`,
      protect: 'AuthType openid-connect',
      addTo: (app) => {
        app.get('/login', (_request, response) => response.redirect('/account'));
        app.get('/logout', (_request, response) => {
          response.redirect(`/oidc/callback?logout=${encodeURIComponent(`${ORIGIN}/`)}`);
        });
      },
    });
    return {
      backends: {
        maps: { hosts: [HOST], port: apache.port },
        issuer: { hosts: [OPENID.host], port: issuer.port },
      },
      stop: async () => {
        await Promise.all([apache.stop(), issuer.stop(), direct.stop()]);
      },
    };
  },
};
