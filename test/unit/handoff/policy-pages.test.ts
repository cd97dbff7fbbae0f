import { describe, expect, it } from 'vitest';
import { isPolicyPage } from '../../../utils/handoff/policy-pages.ts';
import type { Vendor } from '../../../utils/vendors/record.ts';

const vendor = (privacyPolicyUrl: string): Vendor => ({
  id: 'a',
  name: 'A',
  category: 'database',
  hosts: ['a.example'],
  privacyPolicyUrl,
});

describe('a policy page', () => {
  it.each([
    ['https://a.example/privacy', 'https://a.example/privacy', true],
    ['https://a.example/privacy#cookies', 'https://a.example/privacy', true],
    ['https://a.example/privacy', 'https://a.example/privacy#cookies', true],
    ['https://a.example', 'https://a.example/', true],
    ['https://a.example/Erklärung', 'https://a.example/Erkl%C3%A4rung', true],
    ['https://a.example/privacy', 'https://a.example/privacy?next=/search', false],
    ['https://a.example/privacy', 'https://a.example/Privacy', false],
  ])('of the record %s, asked for as %s: %s', (recorded, asked, is) => {
    expect(isPolicyPage(asked, vendor(recorded))).toBe(is);
  });
});
