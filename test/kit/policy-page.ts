/** `chrome://policy`, read by machine. */
import type { Page } from '@playwright/test';

export interface PolicyRow {
  name: string;
  value: string;
  /** "OK", "Deprecated", "Error", "Unknown policy", "Not set." … */
  status: string;
}

/** Every policy that is set, also those of extensions. */
export async function readPolicyPage(page: Page): Promise<PolicyRow[]> {
  await page.goto('chrome://policy');
  await page.locator('policy-row').first().waitFor();
  const rows = await page.locator('policy-row').evaluateAll((elements) =>
    elements.map((element) => {
      const read = (selector: string) =>
        (element.shadowRoot ?? element)
          .querySelector(selector)
          ?.textContent?.trim()
          .replaceAll(/\s+/g, ' ') ?? '';
      return { name: read('.name'), value: read('.value'), status: read('.messages') };
    }),
  );
  return rows.filter(({ status }) => status !== 'Not set.');
}
