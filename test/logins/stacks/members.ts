/** The pages behind the sign-ins of the stacks whose software brings none of its own: records, an account, a form. */
import { createServer, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { expect, type Page } from '@playwright/test';
import type { Express, Request, Response } from 'express';
import express from 'express';
import { page as html } from '../../demo/page.ts';
import { type Stack, USER, WRONG_PASSWORD } from '../stack.ts';

/** Listens on a free loopback port, under TLS where a certificate is given. */
export async function listen(
  listener: RequestListener,
  certificate?: { key: string; cert: string },
): Promise<{ port: number; stop(): Promise<void> }> {
  const server = certificate ? createTlsServer(certificate, listener) : createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

export interface Membership {
  site: string;
  /** Who is signed in, or nobody. */
  user(request: Request): string | undefined;
  /** Answers where nobody is signed in. */
  refuse(request: Request, response: Response): void;
  /** What the note form carries against forgery, and its check. */
  token?(request: Request, response: Response): string;
  holds?(request: Request): boolean;
}

const LINKS =
  '<p><a href="/account">Your account</a> <a href="/record/1">Record 1</a> <a href="/logout">Sign out</a></p>';

/** The pages of a members' area, whatever serves them. */
export const membersPages = {
  first: (site: string) => html(site, `Welcome to ${site}`, '<p><a href="/login">Sign in</a></p>'),
  record: (site: string, who: string, id: unknown) =>
    html(site, `Record ${Number(id)}`, `<p>Signed in as ${who}.</p>${LINKS}`),
  account: (site: string, who: string, notes: readonly string[], token = '') => {
    const form = `<form method="post" action="/notes"><input type="hidden" name="token" value="${token}">
        <label>Note <input name="note"></label><button>Save note</button></form>`;
    const list = notes.map((note) => `<li>${note.replace(/[^\w ]/g, '')}</li>`).join('');
    return html(site, 'Your account', `<p>Signed in as ${who}.</p>${form}<ul>${list}</ul>${LINKS}`);
  },
};

/** Adds the first page, three records, the account with its form for notes. */
export function addMembersArea(app: Express, membership: Membership): void {
  const { site, user, refuse } = membership;
  const notes: string[] = [];
  const members =
    (show: (request: Request, response: Response, who: string) => void) =>
    (request: Request, response: Response) => {
      const who = user(request);
      if (who === undefined) refuse(request, response);
      else show(request, response, who);
    };
  app.get('/', (_request, response) => {
    response.send(membersPages.first(site));
  });
  app.get(
    '/record/:id',
    members((request, response, who) => {
      response.send(membersPages.record(site, who, request.params.id));
    }),
  );
  app.get(
    '/account',
    members((request, response, who) => {
      response.send(membersPages.account(site, who, notes, membership.token?.(request, response)));
    }),
  );
  app.post(
    '/notes',
    express.urlencoded({ extended: false }),
    members((request, response) => {
      if (membership.holds?.(request) === false) {
        response.status(403).send(html(site, 'Refused', '<p>The anti-forgery token is missing.</p>'));
        return;
      }
      notes.push(String(request.body.note));
      response.redirect(303, '/account');
    }),
  );
}

export const REFUSED = '<p>Refused: the name or the password is wrong.</p>';

/** A plain sign-in form, with what it says on top. */
export function signInForm(site: string, fields = '', said = ''): string {
  return html(
    site,
    'Sign in',
    `${said}<form method="post">${fields}<label>Name <input name="user"></label>
     <label>Password <input name="password" type="password"></label><button>Sign in</button></form>`,
  );
}

/** What a visit does on a members' area under `origin`. */
export function visitMembers(
  origin: string,
): Pick<
  Stack,
  'home' | 'pages' | 'goToSignIn' | 'mistype' | 'expectSignedIn' | 'postForm' | 'signOut' | 'expectSignedOut'
> {
  return {
    home: `${origin}/`,
    pages: [`${origin}/account`, `${origin}/record/1`, `${origin}/record/2`],
    goToSignIn: async (page) => {
      await page.getByRole('link', { name: 'Sign in' }).click();
      await expect(page.locator('input[type=password]')).toBeVisible();
    },
    mistype: async (page) => {
      await fillSignIn(page, USER, WRONG_PASSWORD);
      await expect(page.getByText('Refused')).toBeVisible();
      await expect(page.locator('input[type=password]')).toBeVisible();
    },
    expectSignedIn: (page) => expect(page.getByText('Signed in as')).toBeVisible(),
    postForm: async (page) => {
      await page.goto(`${origin}/account`);
      await page.getByLabel('Note').fill('Whales sing');
      await page.getByRole('button', { name: 'Save note' }).click();
      await expect(page.getByRole('listitem').filter({ hasText: 'Whales sing' })).toBeVisible();
    },
    signOut: async (page) => {
      await page.getByRole('link', { name: 'Sign out' }).click();
      await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible();
    },
    expectSignedOut: (page) => expect(page.getByText('Signed in as')).toHaveCount(0),
  };
}

/** Fills in a form of the kind that `signInForm` makes. */
export async function fillSignIn(page: Page, name: string, password: string): Promise<void> {
  await page.getByLabel('Name').fill(name);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}
