/** All stacks, the ones that npm alone installs first. */
import type { Stack } from '../stack.ts';
import { cas } from './cas.ts';
import { djangoAdmin } from './django-admin.ts';
import { dokuWiki } from './dokuwiki.ts';
import { expressSession } from './express-session.ts';
import { jwtCookie } from './jwt-cookie.ts';
import { modAuthOpenIdc } from './mod-auth-openidc.ts';
import { openIdConnect } from './openid-connect.ts';
import { saml } from './saml.ts';
import { xsrfSpa } from './xsrf-spa.ts';

export const STACKS: readonly Stack[] = [
  expressSession,
  openIdConnect,
  saml,
  xsrfSpa,
  jwtCookie,
  djangoAdmin,
  dokuWiki,
  modAuthOpenIdc,
  cas,
];
