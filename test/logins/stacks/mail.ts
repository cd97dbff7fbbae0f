/** Web mail, for sign-ins that write to people: one box on a site of its own. */
import express from 'express';
import { page as html } from '../../demo/page.ts';
import type { Backend } from '../stack.ts';
import { listen } from './members.ts';

const HOST = 'mail.letters.example';

export const INBOX = `https://${HOST}/`;

/** Serves the box; `deliver` puts a letter on top, in HTML. */
export async function serveMail(): Promise<{
  backend: Backend;
  deliver(letter: string): void;
  stop(): Promise<void>;
}> {
  const letters: string[] = [];
  const app = express();
  app.get('/', (_request, response) => {
    response.send(html('Letters', 'Inbox', letters.map((letter) => `<article>${letter}</article>`).join('')));
  });
  const { port, stop } = await listen(app);
  return { backend: { hosts: [HOST], port }, deliver: (letter) => letters.unshift(letter), stop };
}
