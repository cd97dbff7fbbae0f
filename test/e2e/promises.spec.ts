/** What the library's policy promises beyond notices, cookies and the erase, on the pages that a patron meets. */
import type { Page } from '@playwright/test';
import { expect, openPage, startSession, stored, test } from './fixtures.ts';

const VENDOR = 'https://www.somedb.example/search';

async function goOn(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.getByRole('button', { name: /^Continue to / }).click();
  await expect(page).toHaveURL(url);
}

/** Sends a form from the library's own page, as its buttons do. */
async function post(page: Page, action: string, fields: Record<string, string>): Promise<void> {
  await page.goto('https://catalog.derby.example/');
  await page.evaluate(
    ([to, values]) => {
      const form = Object.assign(document.createElement('form'), { method: 'post', action: to });
      for (const [name, value] of Object.entries(values)) {
        form.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value }));
      }
      document.body.append(form);
      form.submit();
    },
    [action, fields] as const,
  );
}

test('the start page tells what is kept, what is filmed, what can be read on the way, and since when', async ({
  launch,
}) => {
  const browser = await launch();
  const page = await openPage(browser, 'start.html');
  await expect(page.getByRole('heading', { name: 'Welcome to Derby Public Library' })).toBeVisible({
    timeout: 60_000,
  });
  const kept = page.getByRole('list', { name: 'What this computer keeps' });
  await expect(kept).toContainText('We do not ask who you are.');
  await page.getByText('More about your privacy here').click();
  for (const text of [
    /video cameras that record all the time.*as private as any library record/,
    /E-mail, text messages, news feeds \(RSS\) and wireless networks are public roads/,
    /private by law \(CGS 11-25\).*only if a court orders it, or if you say so in writing/,
    /adopted on October 16, 2019.*This policy may change/,
    /You may see them and put them right/,
    /No one can promise that it always works/,
  ]) {
    await expect(page.getByText(text)).toBeVisible();
  }
  await expect(page.getByText('our privacy policy has changed')).toHaveCount(0);

  // Another language, at once and without a new page; a third one reads from the right.
  await page.evaluate(() => Object.assign(window, { same: true }));
  await page.getByLabel('Language').selectOption('pl');
  await expect(page.getByRole('button', { name: 'Zacznij', exact: true })).toBeVisible();
  await page.getByRole('combobox').first().selectOption('ar');
  await expect(page.getByRole('button', { name: 'ابدأ', exact: true })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  expect(await page.evaluate(() => (window as unknown as { same?: boolean }).same)).toBe(true);
  const worker = await browser.worker();
  const onDisk = await worker.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
    return chrome.storage.local.get(null);
  });
  expect(Object.keys(onDisk)).not.toContain('language');
});

test('for children: their own words and rules, and a policy of this month is marked', async ({
  demo,
  launch,
}) => {
  const today = new Date().toISOString().slice(0, 10);
  const library = {
    ...demo.policy.library,
    audience: 'child',
    policyAdopted: today,
    computerUsePolicyUrl: 'https://www.derby.example/rules',
  };
  const browser = await launch({ policy: { ...demo.policy, library } });
  const page = await startSession(browser);
  await page.goto(browser.page('start.html'));
  await expect(page.getByRole('link', { name: 'New: our privacy policy has changed.' })).toBeVisible();
  await expect(page.getByText('Ask a grown-up')).toBeVisible();
  await expect(page.getByText('When you stop, we clear it all.')).toBeVisible();
  await page.getByText('More about your privacy here').click();
  await expect(page.getByRole('link', { name: 'Computer and Internet rules for children' })).toBeVisible();
  await page.goto(VENDOR);
  await expect(page.getByText('This place is not the library.')).toBeVisible();
});

test('only what signs a person in is passed: the notice lists it, and what tells more is held', async ({
  demo,
  share,
}) => {
  const browser = await share();
  const page = await startSession(browser);
  await page.goto('https://derby.ebooks.example/');
  const passed = page.getByRole('definition').filter({ hasText: /^Your library card number$/ });
  await expect(passed).toBeVisible();
  await expect(
    page.getByText('Your name, your e-mail address, your home address, your phone number'),
  ).toBeVisible();

  const held = page.getByRole('heading', { name: 'This would give away who you are' });
  await page.goto('https://www.somedb.example/?u=21234000000000');
  await expect(held).toBeVisible();
  await expect(page.getByText('Your library card number')).toBeVisible();
  await post(page, 'https://www.somedb.example/launch', {
    lis_person_name_full: 'Ann Reader',
    contact: 'ann@mail.example',
    roles: 'Learner',
  });
  await expect(held).toBeVisible();
  await expect(page.getByText('What it carries: Your name and your e-mail address')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Continue to / })).toHaveCount(0);
  expect(demo.log.connections('database')).toEqual([]);

  // A newsletter, a donation: who they are, what the library does with it, how to end it.
  await page.goto('https://www.constantcontact.com/');
  await expect(page.getByText(/does not sell your address/)).toBeVisible();
  await page.getByText(/^More about /).click();
  await expect(page.getByText(/use the unsubscribe link in it or tell the library/)).toBeVisible();
  await page.goto('https://www.paypal.com/');
  await expect(page.getByText(/thank you, tell you its news.*It never sells them/)).toBeVisible();
});

test('your session, yours to see: all that it holds, erased piece by piece; and out of the figures', async ({
  share,
}) => {
  test.setTimeout(180_000);
  const browser = await share();
  const page = await startSession(browser);
  await goOn(page, VENDOR);
  await page.goto('https://www.somedb.example/signin');
  await page.getByLabel('Name').fill('reader');
  await page.getByLabel('Password').fill('library');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { name: 'Your account' })).toBeVisible();
  await page.goto('https://www.somedb.example/article/1');
  await page.getByRole('link', { name: 'Download PDF' }).click();
  await expect.poll(async () => (await stored(browser)).downloads, { timeout: 60_000 }).toBe(1);

  const popup = await openPage(browser, 'popup.html');
  const opening = browser.context.waitForEvent('page');
  await popup.getByRole('link', { name: 'See and erase all of it' }).click();
  const full = await opening;
  await expect(full.getByRole('heading', { name: 'Your session, yours to see' })).toBeVisible();
  await expect(full.getByRole('list', { name: 'Services you went to' })).toContainText('SomeDB');
  await expect(full.getByRole('list', { name: /library’s own system is not told/ })).toContainText(
    'What you read or searched for',
  );
  const status = full.getByRole('status').filter({ hasText: 'Erased: ' });
  await full.getByRole('button', { name: 'Erase: Cookies of SomeDB' }).click();
  await expect(status).toHaveText('Erased: Cookies of SomeDB');
  expect((await stored(browser)).cookies.filter(({ domain }) => domain.includes('somedb'))).toEqual([]);
  await full.getByRole('button', { name: 'Erase: Pages you opened' }).click();
  await expect(status).toHaveText('Erased: Pages you opened');
  expect((await stored(browser)).history).toEqual([]);
  await full.getByRole('button', { name: 'Erase: What sites stored here' }).click();
  await expect(status).toHaveText('Erased: What sites stored here');
  await full.getByRole('list', { name: 'Files you downloaded' }).getByRole('button').click();
  await expect(full.getByText('No files.')).toBeVisible();
  expect((await stored(browser)).downloads).toBe(0);

  // Nothing of what is used is counted until somebody says so.
  await expect(full.getByText('The services you use are not counted')).toBeVisible();
  await full.getByRole('button', { name: 'Count the services I use' }).click();
  await expect(full.getByText('The services you use are counted, without you')).toBeVisible();
  await full.getByRole('button', { name: 'Do not count the services I use' }).click();
  await expect(full.getByText('The services you use are not counted')).toBeVisible();
  await full.getByRole('button', { name: 'End session' }).click();
  await expect(full.getByRole('dialog', { name: 'End your session?' })).toBeVisible();
});

test('staff: who may see what, what to do when somebody asks for records, and handouts in each language', async ({
  demo,
  launch,
}) => {
  const library = { ...demo.policy.library, directorContact: 'Ms. Reyes, 203-555-0199' };
  const browser = await launch({ policy: { ...demo.policy, library } });
  const page = await openPage(browser, 'options.html#guides');
  const who = page.getByRole('table', { name: 'Who may see what' });
  await expect(who.getByRole('row', { name: /Library records/ })).toContainText('only as far as a duty');
  await expect(who.getByRole('row', { name: /Camera recordings/ })).toContainText('Never the public');
  const sheet = page.getByRole('article');
  // Settings may come seconds after a first start.
  await expect(sheet).toContainText('Ms. Reyes, 203-555-0199', { timeout: 60_000 });
  for (const text of [
    'Hand over nothing',
    'No subpoena or court order: the Director explains the privacy policy and the law (CGS 11-25)',
    'the Director gives it to legal counsel at once',
    'tells you to in writing',
    'The public may not view camera recordings',
  ]) {
    await expect(sheet).toContainText(text);
  }
  await page.getByLabel('Sheet', { exact: true }).selectOption('training');
  await expect(sheet).toContainText('Never promise more than is true.');
  await page.getByLabel('Sheet', { exact: true }).selectOption('handout');
  for (const [language, words] of [
    ['ht', 'Byenveni nan Derby Public Library'],
    ['zh', '欢迎来到 Derby Public Library'],
    ['ar', 'مرحباً بك في Derby Public Library'],
  ] as const) {
    await page.getByLabel('Language of the handout').selectOption(language);
    await expect(sheet.getByRole('heading', { level: 2 })).toHaveText(words);
  }
});
