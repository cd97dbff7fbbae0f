/** Headers by which a page's answer names a server that the browser then asks by itself. Pure. */
import { PAGES, PARTS, type Rule } from './rule.ts';

/** Between the numbers of the rules about vendors and those about cookies. */
export const NAMING_HEADERS_ID = 95_000;

/** Takes them out of every answer: reports of errors and use, and the same site at another address. */
export function namingHeadersRules(): Rule[] {
  const headers = ['nel', 'report-to', 'reporting-endpoints', 'alt-svc'];
  // One rule cannot say all kinds of request without naming each.
  return [{ resourceTypes: PAGES }, PARTS].map((condition, at) => ({
    id: NAMING_HEADERS_ID + at,
    // The browser ignores a header rule below an `allow`.
    priority: 100,
    condition,
    action: {
      type: 'modifyHeaders',
      responseHeaders: headers.map((header) => ({ header, operation: 'remove' as const })),
    },
  }));
}
