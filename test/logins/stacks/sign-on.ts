/**
 * The sign-in service that several stacks share: `oidc-provider`, with pages of its own for the password and for the
 * question whether the vendor may know.
 */
import { randomBytes } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import express, { type Express } from 'express';
import Provider, { type ClientMetadata } from 'oidc-provider';
import { page as html } from '../../demo/page.ts';
import { PASSWORD, USER, WRONG_PASSWORD } from '../stack.ts';
import { fillSignIn, REFUSED, signInForm } from './members.ts';

const HOST = 'accounts.sign-on.example';
const ISSUER = `https://${HOST}`;
const SITE = 'Sign-On';

export const OPENID = { issuer: ISSUER, host: HOST };

/** A real provider, answering on plain HTTP behind a front, for one client. */
export function openIdProvider(client: ClientMetadata): Express {
  const provider = new Provider(ISSUER, {
    clients: [client],
    cookies: { keys: [randomBytes(16).toString('hex')] },
    claims: { openid: ['sub'] },
    responseTypes: ['code', 'id_token'],
    pkce: { required: () => false },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: true } },
    // Pages that sign in by script ask for their token themselves.
    clientBasedCORS: () => true,
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    findAccount: (_context: unknown, id: string) => ({ accountId: id, claims: () => ({ sub: id }) }),
  });
  provider.proxy = true;
  const app = express();
  app.set('trust proxy', true);
  const consent = html(
    SITE,
    'May they know who you are?',
    '<form method="post"><button>Continue</button></form>',
  );
  app.get('/interaction/:uid', async (request, response) => {
    const { prompt } = await provider.interactionDetails(request, response);
    response.send(prompt.name === 'login' ? signInForm(SITE) : consent);
  });
  app.post('/interaction/:uid', express.urlencoded({ extended: false }), async (request, response) => {
    const { prompt, params, session } = await provider.interactionDetails(request, response);
    if (prompt.name === 'login') {
      const { user, password } = request.body as Record<string, string>;
      if (user === USER && password === PASSWORD)
        await provider.interactionFinished(request, response, { login: { accountId: user } });
      else response.send(signInForm(SITE, '', REFUSED));
      return;
    }
    const grant = new provider.Grant({ accountId: session!.accountId, clientId: String(params.client_id) });
    grant.addOIDCScope(String(params.scope));
    const result = { consent: { grantId: await grant.save() } };
    await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: true });
  });
  app.use(provider.callback());
  return app;
}

export async function mistypeAtProvider(page: Page): Promise<void> {
  await fillSignIn(page, USER, WRONG_PASSWORD);
  await expect(page.getByText('Refused')).toBeVisible();
}

/** The password, then yes to the question. */
export async function signInAtProvider(page: Page): Promise<void> {
  await fillSignIn(page, USER, PASSWORD);
  await page.getByRole('button', { name: 'Continue' }).click();
}
