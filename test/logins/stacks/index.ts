/** All stacks, the ones that npm alone installs first. */
import type { Stack } from '../stack.ts';
import { accessToken } from './access-token.ts';
import { betterAuthLink, betterAuthTwoFactors } from './better-auth.ts';
import { cas } from './cas.ts';
import { djangoAdmin } from './django-admin.ts';
import { dokuWiki } from './dokuwiki.ts';
import { expressSession } from './express-session.ts';
import { fastifySession } from './fastify-session.ts';
import { graphQl } from './graphql.ts';
import { jwtCookie } from './jwt-cookie.ts';
import { modAuthOpenIdc } from './mod-auth-openidc.ts';
import { openIdConnect } from './openid-connect.ts';
import { phpMyAdmin } from './phpmyadmin.ts';
import { popUp } from './pop-up.ts';
import { saml } from './saml.ts';
import { tomcat } from './tomcat.ts';
import { xsrfSpa } from './xsrf-spa.ts';

export const STACKS: readonly Stack[] = [
  expressSession,
  openIdConnect,
  saml,
  xsrfSpa,
  jwtCookie,
  fastifySession,
  betterAuthTwoFactors,
  betterAuthLink,
  accessToken,
  graphQl,
  popUp,
  djangoAdmin,
  dokuWiki,
  modAuthOpenIdc,
  cas,
  phpMyAdmin,
  tomcat,
];
