/** Notices of every shape, each as long as it gets: for tests and screenshots of what is on the screen. */
import { expect, type Page } from '@playwright/test';
import type { PolicyInput } from '../../utils/policy/schema.ts';

/** As long as a name may be. */
const LONG_VENDOR =
  'The New England Consortium for Historical Newspapers, Genealogy, Maps and Local History Collections, Online Reading Room';
const LONG_LIBRARY =
  'The Derby Neck and Greater Housatonic Valley Public Library and Reading Room Association, with its Bookmobile and Annex';

export const LONG_VENDOR_HOST = 'https://www.longname.example/';

/** The vendors that a policy needs for the notices below. */
export function withNotices(policy: PolicyInput): PolicyInput {
  const vendor = {
    id: 'long-name',
    name: LONG_VENDOR,
    category: 'genealogy' as const,
    hosts: ['longname.example'],
    breach: {
      since: '2026-09-14',
      message: {
        en: 'Names, addresses and passwords of readers were taken from this company. If you have an account there, change your password, also wherever else you use it.',
      },
    },
  };
  return { ...policy, vendors: [...(policy.vendors ?? []), vendor] };
}

/** The same for a library of children, with a name as long as one may be. */
export function forChildren(policy: PolicyInput): PolicyInput {
  return { ...policy, library: { ...policy.library, audience: 'child', name: LONG_LIBRARY } };
}

export const NOTICES = {
  standard: 'https://www.somedb.example/search',
  strong: 'https://www.amazon.com/',
  breach: LONG_VENDOR_HOST,
} as const;

/** Shows a notice in a language; the tab may show another already. */
export async function showNotice(page: Page, address: string, language = 'en'): Promise<void> {
  await page.goto(address);
  await page.locator('body:not([inert]) .answer .choices').waitFor();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await speak(page, language);
}

/** Changes the language of the page. */
export async function speak(page: Page, language: string): Promise<void> {
  await page.getByRole('combobox').first().selectOption(language);
  await expect(page.locator('html')).toHaveAttribute('lang', language);
}
