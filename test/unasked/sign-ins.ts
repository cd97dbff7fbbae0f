/**
 * Ways to sign in or pay that the browser itself carries out, on sites that are no vendors: an identity provider (FedCM),
 * a passkey, a payment app. None of it is a page's request, so the floor lies beneath them all.
 */
import { readFileSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { CDPSession, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { Site } from '../demo/library.ts';

export const SHOP = 'www.shop.example';
const PROVIDER = 'id.accounts.example';
const PAYMENTS = 'pay.wallet.example';
const PATIENCE_MS = 60_000;

/** The servers, by name; each remembers nothing but its cookies. */
export const SIGN_IN_SITES: Record<string, Site> = {
  shop: { hosts: [SHOP], listener: shop() },
  provider: { hosts: [PROVIDER, 'accounts.example'], listener: provider() },
  wallet: { hosts: [PAYMENTS], listener: wallet() },
};

/** What a patron does with each; `page` stands at the shop. Throws where it does not work. */
export const SIGN_INS: Record<string, (page: Page, cdp: CDPSession) => Promise<void>> = {
  'identity provider (FedCM)': async (page, cdp) => {
    await page.goto(`https://${PROVIDER}/sign-in`);
    await page.getByLabel('Name').fill('reader');
    await page.getByLabel('Password').fill('secret');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page.getByText('Signed in as reader')).toBeVisible({ timeout: PATIENCE_MS });
    await page.goto(`https://${SHOP}/`);
    await cdp.send('FedCm.enable', { disableRejectionDelay: true });
    const shown = new Promise<string>((resolve) =>
      cdp.once('FedCm.dialogShown', (event) => resolve(event.dialogId)),
    );
    await page.getByRole('button', { name: 'With my account' }).click();
    await cdp.send('FedCm.selectAccount', { dialogId: await shown, accountIndex: 0 });
    await signedIn(page);
  },
  passkey: async (page, cdp) => {
    await page.goto(`https://${SHOP}/`);
    await cdp.send('WebAuthn.enable');
    const options = {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
    } as const;
    await cdp.send('WebAuthn.addVirtualAuthenticator', { options });
    await page.getByRole('button', { name: 'Make a passkey' }).click();
    await expect(page.getByRole('status')).toHaveText('passkey made', { timeout: PATIENCE_MS });
    await page.getByRole('button', { name: 'With a passkey' }).click();
    await signedIn(page);
  },
  'payment app': async (page) => {
    await page.goto(`https://${SHOP}/`);
    await page.getByRole('button', { name: 'Pay' }).click();
    await expect(page.getByRole('status')).toHaveText('paid: it is done', { timeout: PATIENCE_MS });
  },
};

/** Signed in now, and on the next page. */
async function signedIn(page: Page): Promise<void> {
  await expect(page.getByRole('status')).toHaveText('signed in', { timeout: PATIENCE_MS });
  await page.goto(`https://${SHOP}/account`);
  await expect(page.getByRole('heading', { name: 'Your account' })).toBeVisible({ timeout: PATIENCE_MS });
}

function answer(
  response: ServerResponse,
  type: string,
  body: string,
  headers: Record<string, string> = {},
): void {
  response.writeHead(200, { 'content-type': type, ...headers }).end(body);
}

const cookieOf = (request: IncomingMessage, name: string) =>
  new RegExp(`(?:^|; )${name}=([^;]*)`).exec(request.headers.cookie ?? '')?.[1];

function shop(): RequestListener {
  return (request, response) => {
    const { pathname } = new URL(`https://host${request.url}`);
    if (request.method === 'POST' && pathname === '/session') {
      let body = '';
      request.on('data', (part) => {
        body += part;
      });
      request.on('end', () => {
        const { token, passkey } = JSON.parse(body) as { token?: string; passkey?: string };
        if (token !== TOKEN && !passkey) return response.writeHead(403).end();
        const id = 'f3b9c1d27a604e58b1f09e6c2d8a7350';
        answer(response, 'application/json', '{}', {
          'set-cookie': `shop_session=${id}; Path=/; HttpOnly; Secure; SameSite=Lax`,
        });
      });
      return;
    }
    if (pathname === '/account') {
      const heading = cookieOf(request, 'shop_session') ? 'Your account' : 'Please sign in';
      return answer(response, 'text/html', `<h1>${heading}</h1>`);
    }
    answer(response, 'text/html', SHOP_PAGE);
  };
}

const TOKEN = 'token-of-reader';
const SHOP_PAGE = `<!doctype html><title>Shop</title><h1>Shop</h1>
<button id="fedcm">With my account</button><button id="make">Make a passkey</button>
<button id="use">With a passkey</button><button id="pay">Pay</button><p role="status"></p><script>
const status = document.querySelector('[role=status]');
const say = (text) => { status.textContent = text; };
const on = (id, act) => { document.getElementById(id).onclick = () => act().catch((e) => say(String(e))); };
const session = async (body) => {
  const { ok } = await fetch('/session', { method: 'POST', body: JSON.stringify(body) });
  say(ok ? 'signed in' : 'refused');
};
const random = () => crypto.getRandomValues(new Uint8Array(32));
on('fedcm', async () => {
  const { token } = await navigator.credentials.get({
    identity: { providers: [{ configURL: 'https://${PROVIDER}/fedcm.json', clientId: 'shop', nonce: 'n' }] },
  });
  await session({ token });
});
on('make', async () => {
  await navigator.credentials.create({ publicKey: { challenge: random(), rp: { name: 'Shop', id: '${SHOP}' },
    user: { id: random(), name: 'reader', displayName: 'Reader' }, pubKeyCredParams: [{ type: 'public-key', alg: -7 }],
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' } } });
  say('passkey made');
});
on('use', async () => {
  const { id } = await navigator.credentials.get({ publicKey: { challenge: random(), rpId: '${SHOP}', userVerification: 'required' } });
  await session({ passkey: id });
});
on('pay', async () => {
  const request = new PaymentRequest([{ supportedMethods: 'https://${PAYMENTS}/method' }],
    { total: { label: 'Total', amount: { currency: 'USD', value: '1.00' } } });
  const answer = await request.show();
  await answer.complete('success');
  say('paid: ' + answer.details.receipt);
});
</script>`;

function provider(): RequestListener {
  const json = 'application/json';
  return (request, response) => {
    const { pathname } = new URL(`https://host${request.url}`);
    const known = cookieOf(request, 'idp_session') !== undefined;
    if (pathname === '/.well-known/web-identity') {
      return answer(response, json, JSON.stringify({ provider_urls: [`https://${PROVIDER}/fedcm.json`] }));
    }
    if (pathname === '/fedcm.json') {
      const config = {
        accounts_endpoint: '/accounts',
        id_assertion_endpoint: '/assert',
        login_url: '/sign-in',
      };
      return answer(response, json, JSON.stringify(config));
    }
    if (pathname === '/accounts') {
      if (!known) return response.writeHead(401).end();
      const account = {
        id: '1',
        name: 'Reader',
        email: 'reader@accounts.example',
        approved_clients: ['shop'],
      };
      return answer(response, json, JSON.stringify({ accounts: [account] }));
    }
    if (pathname === '/assert') {
      if (!known) return response.writeHead(401).end();
      return answer(response, json, JSON.stringify({ token: TOKEN }), {
        'access-control-allow-origin': `https://${SHOP}`,
        'access-control-allow-credentials': 'true',
      });
    }
    if (request.method === 'POST') {
      request.resume();
      const id = '9f0c27d1a4be4f6c8d35e17b60a2c9e4';
      return answer(response, 'text/html', '<p>Signed in as reader</p>', {
        'set-cookie': `idp_session=${id}; Path=/; HttpOnly; Secure; SameSite=None`,
        'set-login': 'logged-in',
      });
    }
    answer(
      response,
      'text/html',
      '<form method="post"><label>Name <input name="name"></label><label>Password <input name="password" type="password"></label><button>Sign in</button></form>',
    );
  };
}

/** No payment app is taken without one. */
const ICON = readFileSync('public/icons/48.png');

function wallet(): RequestListener {
  const origin = `https://${PAYMENTS}`;
  const app = {
    name: 'Wallet',
    serviceworker: { src: '/worker.js', scope: '/' },
    icons: [{ src: '/icon.png', sizes: '48x48', type: 'image/png' }],
  };
  const files: Record<string, [string, string, Record<string, string>?]> = {
    '/method': ['text/plain', '', { link: `<${origin}/manifest.json>; rel="payment-method-manifest"` }],
    '/manifest.json': [
      'application/json',
      JSON.stringify({
        default_applications: [`${origin}/app.json`],
        supported_origins: [`https://${SHOP}`],
      }),
    ],
    '/app.json': ['application/json', JSON.stringify(app)],
    '/worker.js': [
      'text/javascript',
      `addEventListener('canmakepayment', (event) => event.respondWith(true));
addEventListener('paymentrequest', (event) => event.respondWith({ methodName: '${origin}/method', details: { receipt: 'it is done' } }));`,
    ],
  };
  return (request, response) => {
    const { pathname } = new URL(`https://host${request.url}`);
    const file = files[pathname];
    if (pathname === '/icon.png') {
      response.writeHead(200, { 'content-type': 'image/png' }).end(ICON);
      return;
    }
    if (!file) return response.writeHead(404).end();
    answer(response, file[0], file[1], file[2]);
  };
}
