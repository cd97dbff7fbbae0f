/** What is passed on, in the console's form: ticks for what the notice says in every language, a field for the rest. */
import { expect, openPage, test } from './fixtures.ts';

test('ticks and own words come to the notice, are kept, and come back', async ({ launch }) => {
  const browser = await launch({ mode: 'allowlisted', policy: {} });
  const page = await openPage(browser, 'options.html#vendors/gale');
  const group = page.getByRole('group', { name: 'What is passed on' });
  const tick = (name: string) => group.getByRole('checkbox', { name, exact: true });
  const own = group.getByLabel('Something else, in your own words');
  await expect(tick('Which library you use')).toBeChecked();
  await expect(tick('Your e-mail address')).not.toBeChecked();
  const preview = page.frameLocator('iframe');
  const passed = preview.locator('ul.passed li');
  await expect(passed).toHaveText(['Which library you use']);
  await expect(preview.getByText('What the library does not pass on')).toBeVisible();

  await tick('Your e-mail address').check();
  await expect(passed).toHaveText(['Which library you use', 'Your e-mail address']);
  // On the way to longer words stands one that is a code too; the field goes on as it is.
  await own.pressSequentially('name');
  await expect(passed).toHaveText(['Which library you use', 'Your e-mail address', 'Your name']);
  await own.pressSequentially(' of your branch');
  await expect(own).toHaveValue('name of your branch');
  await expect(passed).toHaveText(['Which library you use', 'Your e-mail address', 'name of your branch']);
  await expect(preview.getByText('What the library does not pass on')).toHaveCount(0);

  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Undo: Gale changed' })).toBeVisible();
  await page.reload();
  await expect(tick('Your e-mail address')).toBeChecked();
  await expect(tick('Your name')).not.toBeChecked();
  await expect(own).toHaveValue('name of your branch');
  await expect(group.getByText('Changed here. Without that: Which library you use')).toBeVisible();
  await page.getByRole('button', { name: 'Reset: What is passed on' }).click();
  await expect(tick('Your e-mail address')).not.toBeChecked();
  await expect(own).toHaveValue('');
});
