/** What a stack of real sign-in software tells the visit that tries it. */
import type { Page } from '@playwright/test';

/** One server of a stack, reached under its own names. */
export interface Backend {
  hosts: string[];
  /** The software's plain HTTP port on loopback; the planting front stands before it. */
  port: number;
}

export interface RunningStack {
  backends: Record<string, Backend>;
  stop(): Promise<void>;
}

export interface Stack {
  id: string;
  /** For the table: the software and its version. */
  title: string;
  /** Debian packages it needs; none for what npm installs. */
  apt: readonly string[];
  /** Hosts for the vendor's record. It names no cookies: nothing is known of the vendor beforehand. */
  vendorHosts: string[];
  start(folder: string): Promise<RunningStack>;
  /** The first page, seen after the notice. */
  home: string;
  /** From the first page to the form that asks for the password. */
  goToSignIn(page: Page): Promise<void>;
  /** Sends that form with a wrong password, sees it refused, and stands before it again; none where nobody types one. */
  mistype?: ((page: Page) => Promise<void>) | undefined;
  /** Fills that form in and sends it. */
  signIn(page: Page): Promise<void>;
  /** Three pages that only somebody signed in can see; the first is looked at again after the sleep. */
  pages: [string, string, string];
  /** Fails unless the page at hand is one for somebody who is signed in. */
  expectSignedIn(page: Page): Promise<void>;
  /** Sends a form that changes something on the server, and sees the change. */
  postForm(page: Page): Promise<void>;
  signOut(page: Page): Promise<void>;
  /** Fails unless the first of `pages` is closed again. */
  expectSignedOut(page: Page): Promise<void>;
}

export const USER = 'reader';
export const PASSWORD = 'library-card-21234';
export const WRONG_PASSWORD = 'library-card-21243';
