/** Whom a vendor's pages really contact, beside what its record declares. Domains in memory, counts on screen. */
import { live } from '../session/live.ts';
import { noteContact } from '../session/record.ts';
import { cookieContext, siteOf } from './site.ts';
import { saveSoon } from './sweep.ts';

/** Notes one response that a page has received. Only pages of vendors with consent count. */
export function observeContact(pageHost: string, requestHost: string): void {
  const { record } = live;
  if (!record || pageHost === requestHost) return;
  const page = cookieContext(pageHost, undefined);
  const id = page.vendor?.id ?? `site:${siteOf(pageHost)}`;
  if (!record.consents.includes(id)) return;
  if (!cookieContext(requestHost, pageHost).thirdParty) return;
  if (noteContact(record, id, siteOf(requestHost))) saveSoon();
}
