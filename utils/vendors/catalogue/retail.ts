import type { CatalogueEntry } from './entry.ts';

export const RETAIL: readonly CatalogueEntry[] = [
  {
    id: 'amazon',
    name: 'Amazon',
    category: 'retail',
    hosts: ['amazon.com'],
    privacyPolicyUrl:
      'https://www.amazon.com/gp/help/customer/display.html/ref=footer_privacy?ie=UTF8&nodeId=468496',
  },
  {
    id: 'kobo',
    name: 'Rakuten Kobo',
    category: 'retail',
    hosts: ['kobo.com'],
    unverified: ['name', 'hosts'],
  },
  {
    id: 'apple',
    name: 'Apple',
    category: 'retail',
    hosts: ['apps.apple.com', 'books.apple.com'],
    privacyPolicyUrl: 'https://www.apple.com/legal/privacy/',
    unverified: ['name', 'hosts', 'privacyPolicyUrl'],
  },
  {
    id: 'googleplay',
    name: 'Google Play',
    category: 'retail',
    hosts: ['play.google.com'],
    privacyPolicyUrl: 'https://business.safety.google/privacy/',
  },
  {
    id: 'better-world-books',
    name: 'Better World Books',
    category: 'retail',
    hosts: ['betterworldbooks.com'],
    unverified: ['name', 'hosts'],
  },
  { id: 'bookshop', name: 'Bookshop.org', category: 'retail', hosts: ['bookshop.org'] },
];
