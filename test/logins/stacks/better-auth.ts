/**
 * better-auth, two ways of its own: a password and then a code by e-mail, and a link by e-mail. Its pages talk JSON to
 * it, as its client library does.
 */
import { expect, type Page } from '@playwright/test';
import { type BetterAuthOptions, type BetterAuthPlugin, betterAuth } from 'better-auth';
import { memoryAdapter } from 'better-auth/adapters/memory';
import { fromNodeHeaders, toNodeHandler } from 'better-auth/node';
import { magicLink, twoFactor } from 'better-auth/plugins';
import express, { type Request } from 'express';
import { page as html } from '../../demo/page.ts';
import { PASSWORD, type RunningStack, type Stack, USER, WRONG_PASSWORD } from '../stack.ts';
import { INBOX, serveMail } from './mail.ts';
import { addMembersArea, listen, REFUSED, visitMembers } from './members.ts';

const ADDRESS = `${USER}@letters.example`;
const POST = `const post = (path, body) => fetch('/api/auth/' + path, { method: 'POST', body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' } });
  const main = document.querySelector('main');
  const ask = (form, send) => {
    main.innerHTML = form;
    main.querySelector('form').addEventListener('submit', async (event) => {
      event.preventDefault();
      await send(Object.fromEntries(new FormData(event.target)));
    });
  };`;

const PASSWORD_AND_CODE = `<main></main><script>${POST}
  const code = () => ask('<form><label>Code <input name="code"></label><button>Send code</button></form>', async (fields) => {
    const answer = await post('two-factor/verify-otp', fields);
    if (answer.ok) location.assign('/account'); else main.insertAdjacentHTML('beforeend', '${REFUSED}');
  });
  ask('<form><label>E-mail <input name="email"></label><label>Password <input name="password" type="password"></label><button>Sign in</button></form>', async (fields) => {
    const answer = await post('sign-in/email', fields);
    if (!answer.ok) return main.insertAdjacentHTML('beforeend', '${REFUSED}');
    if (!(await answer.json()).twoFactorRedirect) return location.assign('/account');
    await post('two-factor/send-otp', {});
    code();
  });
</script>`;

const LINK = `<main></main><script>${POST}
  ask('<form><label>E-mail <input name="email"></label><button>Send me a link</button></form>', async (fields) => {
    const answer = await post('sign-in/magic-link', { ...fields, callbackURL: '/account' });
    main.innerHTML = answer.ok ? '<p>A letter is on its way.</p>' : '${REFUSED}';
  });
</script>`;

/** A site under `host` whose sign-in page is `form`; `deliver` writes to the patron. */
async function serve(
  { host, site, form }: { host: string; site: string; form: string },
  plugins: (deliver: (letter: string) => void) => BetterAuthPlugin[],
  prepare: (auth: ReturnType<typeof betterAuth>) => Promise<void> = async () => undefined,
): Promise<RunningStack> {
  const mail = await serveMail();
  const database = { user: [], session: [], account: [], verification: [], twoFactor: [] };
  const options: BetterAuthOptions = {
    appName: site,
    baseURL: `https://${host}`,
    secret: 'a secret of this site, long enough',
    database: memoryAdapter(database),
    emailAndPassword: { enabled: true },
    telemetry: { enabled: false },
    plugins: plugins(mail.deliver),
  };
  const auth = betterAuth(options);
  await auth.api.signUpEmail({ body: { email: ADDRESS, password: PASSWORD, name: USER } });
  await prepare(auth);
  const app = express();
  app.set('trust proxy', true);
  app.all('/api/auth/{*path}', toNodeHandler(auth));
  const readers = new WeakMap<Request, string>();
  app.use(async (request, _response, next) => {
    const session = await auth.api.getSession({ headers: fromNodeHeaders(request.headers) });
    if (session) readers.set(request, session.user.name);
    next();
  });
  app.get('/login', (_request, response) => {
    response.send(html(site, 'Sign in', form));
  });
  app.get('/logout', async (request, response) => {
    const { headers } = await auth.api.signOut({
      headers: fromNodeHeaders(request.headers),
      returnHeaders: true,
    });
    for (const cookie of headers.getSetCookie()) response.append('Set-Cookie', cookie);
    response.redirect('/');
  });
  addMembersArea(app, {
    site,
    user: (request) => readers.get(request),
    refuse: (_request, response) => response.redirect('/login'),
  });
  const { port, stop } = await listen(app);
  return {
    backends: { vendor: { hosts: [host], port }, mail: mail.backend },
    stop: async () => {
      await Promise.all([stop(), mail.stop()]);
    },
  };
}

async function typePassword(page: Page, password: string): Promise<void> {
  await page.getByLabel('E-mail').fill(ADDRESS);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

/** The code of the newest letter, read in a tab of its own. */
async function readCode(page: Page): Promise<string> {
  const inbox = await page.context().newPage();
  await inbox.goto(INBOX);
  const letter = await inbox.getByRole('article').first().textContent();
  await inbox.close();
  return /\d{6}/.exec(letter ?? '')?.[0] ?? '';
}

const TWO_FACTORS = { host: 'www.genealogy-trees.example', site: 'Family Trees', form: PASSWORD_AND_CODE };

export const betterAuthTwoFactors: Stack = {
  id: 'better-auth-two-factors',
  title: 'better-auth 1.7, password and then a code',
  apt: [],
  vendorHosts: ['genealogy-trees.example'],
  ...visitMembers(`https://${TWO_FACTORS.host}`),
  mistype: async (page) => {
    await typePassword(page, WRONG_PASSWORD);
    await expect(page.getByText('Refused')).toBeVisible();
  },
  signIn: async (page) => {
    await typePassword(page, PASSWORD);
    await expect(page.getByLabel('Code')).toBeVisible();
    await page.getByLabel('Code').fill(await readCode(page));
    await page.getByRole('button', { name: 'Send code' }).click();
  },
  start: () =>
    serve(
      TWO_FACTORS,
      (deliver) => [
        twoFactor({
          skipVerificationOnEnable: true,
          otpOptions: { sendOTP: async ({ otp }) => deliver(`Your code is ${otp}.`) },
        }),
      ],
      async (auth) => {
        const body = { email: ADDRESS, password: PASSWORD };
        const { headers } = await auth.api.signInEmail({ body, returnHeaders: true });
        const cookie = headers
          .getSetCookie()
          .map((line) => line.split(';', 1)[0])
          .join('; ');
        const { enableTwoFactor } = auth.api as unknown as {
          enableTwoFactor(call: { body: { password: string }; headers: Headers }): Promise<unknown>;
        };
        await enableTwoFactor({ body: { password: PASSWORD }, headers: new Headers({ cookie }) });
      },
    ),
};

const BY_LINK = { host: 'www.quiet-papers.example', site: 'Quiet Papers', form: LINK };

export const betterAuthLink: Stack = {
  id: 'better-auth-link',
  title: 'better-auth 1.7, link by e-mail',
  apt: [],
  vendorHosts: ['quiet-papers.example'],
  ...visitMembers(`https://${BY_LINK.host}`),
  goToSignIn: async (page) => {
    await page.getByRole('link', { name: 'Sign in' }).click();
    await expect(page.getByLabel('E-mail')).toBeVisible();
  },
  mistype: undefined,
  signIn: async (page) => {
    await page.getByLabel('E-mail').fill(ADDRESS);
    await page.getByRole('button', { name: 'Send me a link' }).click();
    await expect(page.getByText('A letter is on its way')).toBeVisible();
    await page.goto(INBOX);
    await page.getByRole('article').first().getByRole('link').click();
  },
  start: () =>
    serve(BY_LINK, (deliver) => [
      magicLink({
        sendMagicLink: async ({ url }) => deliver(`<a href="${url.replaceAll('&', '&amp;')}">Sign in</a>`),
      }),
    ]),
};
