/**
 * SAML 2.0 across sites, as campuses do it: `@node-saml/node-saml` guards the vendor, `samlify` answers for the
 * campus. The request goes by redirect, the signed assertion comes back as a form posted from the other site.
 */
import { SAML, ValidateInResponseTo } from '@node-saml/node-saml';
import express from 'express';
import session from 'express-session';
import { IdentityProvider, ServiceProvider, setSchemaValidator } from 'samlify';
import { generate } from 'selfsigned';
import { page as html } from '../../demo/page.ts';
import { PASSWORD, type Stack, USER } from '../stack.ts';
import { addMembersArea, fillSignIn, listen, REFUSED, signInForm, visitMembers } from './members.ts';

const SITE = 'Open Archive of Law';
const ORIGIN = 'https://www.law-archive.example';
const CAMPUS = 'https://idp.campus.example';
const ACS = `${ORIGIN}/saml/acs`;
const DAY = 86_400_000;

export const saml: Stack = {
  id: 'saml',
  title: '@node-saml/node-saml 5.1 with samlify 2.13, SAML by redirect and POST',
  apt: [],
  vendorHosts: ['law-archive.example'],
  ...visitMembers(ORIGIN),
  signIn: (page) => fillSignIn(page, USER, PASSWORD),
  start: async () => {
    const { private: key, cert } = await generate([{ name: 'commonName', value: 'idp.campus.example' }], {
      keyType: 'rsa',
      keySize: 2048,
    });
    const vendor = await listen(provider(cert));
    const campus = await listen(identity(key, cert));
    return {
      backends: {
        law: { hosts: ['www.law-archive.example'], port: vendor.port },
        campus: { hosts: ['idp.campus.example'], port: campus.port },
      },
      stop: async () => {
        await Promise.all([vendor.stop(), campus.stop()]);
      },
    };
  },
};

function sessions(name: string, sameSite: 'lax' | 'none') {
  return session({
    name,
    secret: `a secret of ${name}`,
    resave: false,
    saveUninitialized: false,
    cookie: { httpOnly: true, secure: true, sameSite, maxAge: DAY },
  });
}

/** The vendor: sends who is not signed in to the campus, and takes the posted assertion. */
function provider(idpCert: string) {
  const service = new SAML({
    callbackUrl: ACS,
    entryPoint: `${CAMPUS}/sso`,
    issuer: ORIGIN,
    audience: ORIGIN,
    idpCert,
    wantAuthnResponseSigned: false,
    validateInResponseTo: ValidateInResponseTo.always,
    identifierFormat: null,
    disableRequestedAuthnContext: true,
  });
  const app = express();
  app.set('trust proxy', true);
  app.use(sessions('law_sp', 'lax'));
  app.get('/login', async (_request, response) => {
    // As Shibboleth does: where to go afterwards travels in a cookie that must survive a post from another site.
    const state = crypto.randomUUID();
    response.cookie(`relay_${state.slice(0, 8)}`, '/account', {
      httpOnly: true,
      secure: true,
      sameSite: 'none',
    });
    response.redirect(await service.getAuthorizeUrlAsync(state.slice(0, 8), undefined, {}));
  });
  app.post('/saml/acs', express.urlencoded({ extended: false }), async (request, response) => {
    const { profile } = await service.validatePostResponseAsync(request.body);
    const relay = `relay_${request.body.RelayState}`;
    const target = new RegExp(`(?:^|; )${relay}=([^;]*)`).exec(request.headers.cookie ?? '')?.[1];
    if (!profile || target === undefined || !/^[\w]+$/.test(relay)) {
      response.status(400).send(html(SITE, 'Sign-in failed', '<p>The sign-in did not begin here.</p>'));
      return;
    }
    request.session.regenerate(() => {
      request.session.user = profile.nameID;
      response.clearCookie(relay).redirect(303, decodeURIComponent(target));
    });
  });
  app.get('/logout', (request, response) => {
    request.session.destroy(() => response.clearCookie('law_sp').redirect(`${CAMPUS}/logout`));
  });
  addMembersArea(app, {
    site: SITE,
    user: (request) => request.session.user,
    refuse: (_request, response) => response.redirect('/login'),
  });
  return app;
}

/** The campus: asks for the password once, then answers every vendor. */
function identity(privateKey: string, cert: string) {
  // node-saml checks the answer strictly; what arrives here comes from it.
  setSchemaValidator({ validate: async () => 'ok' });
  const signingCert = cert.replace(/-----[A-Z ]+-----|\s/g, '');
  const idp = IdentityProvider({
    entityID: CAMPUS,
    privateKey,
    signingCert,
    nameIDFormat: ['urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress'],
    singleSignOnService: [
      { Binding: 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect', Location: `${CAMPUS}/sso` },
    ],
  });
  const sp = ServiceProvider({
    entityID: ORIGIN,
    wantAssertionsSigned: true,
    assertionConsumerService: [{ Binding: 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST', Location: ACS }],
  });
  const app = express();
  app.set('trust proxy', true);
  app.use(sessions('campus.sid', 'none'));
  app.get('/sso', async (request, response) => {
    if (!request.session.user) {
      response.redirect(`/login?back=${encodeURIComponent(request.originalUrl)}`);
      return;
    }
    const asked = await idp.parseLoginRequest(sp, 'redirect', {
      query: request.query as Record<string, unknown>,
    });
    const answer = await idp.createLoginResponse(sp, { extract: asked.extract } as never, 'post', {
      email: request.session.user,
    });
    response.send(
      `<form method="post" action="${ACS}"><input type="hidden" name="SAMLResponse" value="${answer.context}">
       <input type="hidden" name="RelayState" value="${String(request.query.RelayState).replace(/\W/g, '')}"></form>
       <script>document.forms[0].submit()</script>`,
    );
  });
  app.get('/login', (_request, response) => {
    response.send(signInForm('Campus'));
  });
  app.post('/login', express.urlencoded({ extended: false }), (request, response) => {
    const { user, password } = request.body as Record<string, string>;
    const back = String(request.query.back);
    if (user !== USER || password !== PASSWORD || !back.startsWith('/sso?')) {
      response.send(signInForm('Campus', '', REFUSED));
      return;
    }
    request.session.regenerate(() => {
      request.session.user = user;
      response.redirect(303, back);
    });
  });
  app.get('/logout', (request, response) => {
    request.session.destroy(() => response.clearCookie('campus.sid').redirect(`${ORIGIN}/`));
  });
  return app;
}
