import type { CatalogueEntry } from './entry.ts';

export const PAYMENT: readonly CatalogueEntry[] = [
  {
    id: 'envisionware',
    name: 'EnvisionWare',
    category: 'payment',
    hosts: ['envisionware.net', 'envisionware.com'],
    unverified: ['hosts'],
  },
  {
    id: 'comprise',
    name: 'Comprise',
    category: 'payment',
    hosts: ['comprisetechnologies.com'],
    unverified: ['name', 'hosts'],
  },
  {
    id: 'globalpayments',
    name: 'Global Payments / Realex',
    category: 'payment',
    hosts: ['realexpayments.com'],
  },
  {
    id: 'paypal',
    name: 'PayPal / PayFlow',
    category: 'payment',
    hosts: ['paypal.com'],
    privacyPolicyUrl: 'https://www.paypal.com/privacy-center',
  },
  {
    id: 'stripe',
    name: 'Stripe',
    category: 'payment',
    hosts: ['stripe.com'],
    privacyPolicyUrl: 'https://stripe.com/en-nl/privacy',
  },
  {
    id: 'square',
    name: 'Square',
    category: 'payment',
    hosts: ['squareup.com'],
    privacyPolicyUrl: 'https://squareup.com/us/en/legal/general/privacy',
    unverified: ['name', 'hosts'],
  },
  {
    id: 'printeron',
    name: 'PrinterOn / Princh / ePRINTit',
    category: 'payment',
    hosts: ['printeron.net', 'princh.com', 'eprintit.com'],
    unverified: ['hosts'],
  },
];
