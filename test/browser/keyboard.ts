/** A person without a mouse. */
import { expect, type Locator, type Page } from '@playwright/test';

const MOST_PRESSES = 150;

/** Goes on (or back) with Tab until the control is reached; the focus must be seen there. */
export async function tabTo(page: Page, wanted: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(wanted).toBeVisible();
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    if (await wanted.evaluate((node) => node === document.activeElement)) {
      await expect(wanted).toBeInViewport();
      return;
    }
    await page.keyboard.press(key);
  }
  throw new Error(`${wanted} was not reached by ${MOST_PRESSES} times ${key}.`);
}

/** Replaces what stands in a field. */
export async function retype(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(text);
}

/** Goes to a control and presses it. */
export async function press(page: Page, wanted: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await tabTo(page, wanted, key);
  await page.keyboard.press('Enter');
}

/** Opens the file picker by keyboard and takes a file in it. */
export async function chooseFile(
  page: Page,
  field: Locator,
  file: { name: string; mimeType: string; buffer: Buffer },
): Promise<void> {
  const opened = page.waitForEvent('filechooser');
  // In this order: a key can overtake the wish to be told of the picker, which then opens unseen; but once the page
  // has answered a question asked later (where is the focus?), the wish has reached it too.
  const [chooser] = await Promise.all([opened, tabTo(page, field).then(() => page.keyboard.press('Space'))]);
  await chooser.setFiles(file);
}
