/**
 * The pages of a vendor that a patron may read before the yes: its own policy and terms, and nothing else. They pass
 * only as a visit that was asked for (`policy-visits.ts`). Pure.
 */
import { withoutFragment } from '../platform/web-pages.ts';
import type { Vendor } from '../vendors/record.ts';

/** Their addresses as the browser writes them: in ASCII, without a fragment. */
function policyPages({ privacyPolicyUrl, termsUrl }: Vendor): string[] {
  return [privacyPolicyUrl, termsUrl].flatMap((address) => {
    const url = address === undefined ? null : URL.parse(address);
    if (!url) return [];
    url.hash = '';
    return [url.href];
  });
}

/** Whether `address` is exactly one of them. */
export function isPolicyPage(address: string, vendor: Vendor): boolean {
  return policyPages(vendor).includes(withoutFragment(address));
}
