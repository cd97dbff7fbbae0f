import type { CatalogueEntry } from './entry.ts';

/**
 * Amazon's own sites: shops of all countries, short links, Kindle (`read.amazon.*`), Audible, Prime Video, and what their
 * pages are made of. What it lets to others (`cloudfront.net`, `amazonaws.com`) and its adverts on other companies' pages
 * (`amazon-adsystem.com`) are no hand-off to Amazon, and never stand here.
 */
const AMAZON =
  `amazon.com amazon.ae amazon.ca amazon.cn amazon.co.jp amazon.co.uk amazon.co.za amazon.com.au amazon.com.be
  amazon.com.br amazon.com.mx amazon.com.tr amazon.de amazon.eg amazon.es amazon.fr amazon.ie amazon.in amazon.it amazon.nl
  amazon.pl amazon.sa amazon.se amazon.sg a.co amzn.to amzn.eu amzn.asia amzn.com audible.com audible.ca audible.co.jp
  audible.co.uk audible.com.au audible.com.br audible.de audible.es audible.fr audible.in audible.it primevideo.com
  media-amazon.com images-amazon.com ssl-images-amazon.com aiv-cdn.net aiv-delivery.net pv-cdn.net`.split(
    /\s+/,
  );

export const RETAIL: readonly CatalogueEntry[] = [
  {
    id: 'amazon',
    name: 'Amazon',
    category: 'retail',
    hosts: [...AMAZON],
    privacyPolicyUrl:
      'https://www.amazon.com/gp/help/customer/display.html/ref=footer_privacy?ie=UTF8&nodeId=468496',
  },
  {
    id: 'kobo',
    name: 'Rakuten Kobo',
    category: 'retail',
    hosts: ['kobo.com'],
    privacyPolicyUrl: 'https://www.kobo.com/privacypolicy',
    unverified: ['name', 'hosts'],
  },
  {
    id: 'apple',
    name: 'Apple',
    category: 'retail',
    hosts: ['apps.apple.com', 'books.apple.com'],
    privacyPolicyUrl: 'https://www.apple.com/legal/privacy/',
    unverified: ['name', 'hosts'],
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
  {
    id: 'bookshop',
    name: 'Bookshop.org',
    category: 'retail',
    hosts: ['bookshop.org'],
    privacyPolicyUrl: 'https://bookshop.org/info/privacy-notice',
    unverified: ['privacyPolicyUrl'],
  },
];
