/** No address, title, search term or card number of a visit is in anything that Carrel keeps, then or afterwards. */
import { grepProfile, isOwnStore, summary } from '../profile-grep/grep.ts';
import { visit } from '../profile-grep/visit.ts';
import { endSession, expect, startSession, stored, test } from './fixtures.ts';

test('what Carrel stores holds nothing of a visit, and the browser can be asked for nothing of it', async ({
  launch,
}) => {
  const browser = await launch();
  const page = await startSession(browser);
  const needles = await visit(page, 2);
  const everywhere = grepProfile(browser.profileDir, needles);
  // The search itself works: the browser does write such things while the session is open.
  expect(everywhere.length).toBeGreaterThan(0);
  const own = everywhere.filter(({ file }) => isOwnStore(file, browser.extensionId));
  expect(summary(own)).toEqual([]);

  await endSession(browser);
  const left = JSON.stringify(await stored(browser));
  expect(
    Object.values(needles)
      .flat()
      .filter((needle) => left.includes(needle)),
  ).toEqual([]);
  const after = grepProfile(browser.profileDir, needles);
  expect(summary(after.filter(({ file }) => isOwnStore(file, browser.extensionId)))).toEqual([]);
  console.log(`bytes that stay until the browser overwrites them:\n${summary(after).join('\n') || 'none'}`);
});
