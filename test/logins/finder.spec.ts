/** The staff's finder on real software: which cookie signs in, found without signing anybody out. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { openPage } from '../browser/patron.ts';
import { guardedSeat } from './seat.ts';
import { djangoAdmin } from './stacks/django-admin.ts';
import { expressSession } from './stacks/express-session.ts';
import { withStack } from './visit.ts';

const wanted = process.env.CARREL_LOGINS?.split(',');

for (const { stack, cookie } of [
  { stack: expressSession, cookie: 'connect.sid' },
  { stack: djangoAdmin, cookie: 'sessionid' },
]) {
  if (wanted && !wanted.includes(stack.id)) continue;
  test(`the finder: ${stack.title}`, async () => {
    const folder = mkdtempSync(join(tmpdir(), `carrel-finder-${stack.id}-`));
    try {
      await withStack(stack, folder, async (demo) => {
        const seat = await guardedSeat(stack, demo, { staff: { locked: false } });
        try {
          const page = await seat.sitDown(stack);
          await stack.goToSignIn(page);
          await stack.signIn(page);
          await stack.expectSignedIn(page);
          const finder = await openPage(seat.browser, 'options.html#sign-in-cookies');
          await finder.getByLabel('Address of the page').fill(stack.pages[0]);
          await finder.getByRole('button', { name: 'Find the sign-in cookies' }).click();
          const found = finder.getByRole('list', { name: 'What keeps people signed in' });
          await expect(found.getByRole('listitem')).toHaveText([cookie], { timeout: 60_000 });
          await page.goto(stack.pages[1]);
          await stack.expectSignedIn(page);
        } finally {
          await seat.close();
        }
      });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}
