/**
 * The pages of a vendor that a patron may read before the yes: its own policy and terms, and nothing else. They pass
 * only on the way from a page of Carrel's: another site could send a form full of data there. Pure.
 */
import type { Vendor } from '../vendors/record.ts';

/** Their addresses as the browser writes them: in ASCII, without a fragment. */
export function policyPages({ privacyPolicyUrl, termsUrl }: Vendor): string[] {
  return [privacyPolicyUrl, termsUrl].flatMap((address) => {
    const url = address === undefined ? null : URL.parse(address);
    if (!url) return [];
    url.hash = '';
    return [url.href];
  });
}

/** Whether `address` is exactly one of them. */
export function isPolicyPage(address: string, vendor: Vendor): boolean {
  return policyPages(vendor).includes(address.replace(/#.*$/, ''));
}
