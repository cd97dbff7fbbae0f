/** What the demo library's IT would write into its enterprise policy. */
import type { PolicyInput } from '../../utils/policy/schema.ts';

export const DEMO_POLICY: PolicyInput = {
  library: {
    name: 'Derby Public Library',
    homeUrl: 'https://www.derby.example/',
    catalogUrls: ['https://catalog.derby.example/'],
    privacyPolicyUrl: 'https://catalog.derby.example/privacy',
    policyAdopted: '2019-10-16',
    audience: 'adult',
    videoSurveillance: true,
    confidentialityLaw: 'CGS 11-25',
    contact: 'the desk, 203-555-0100',
  },
  languages: ['en', 'es', 'fr', 'pt', 'pl', 'ht', 'zh', 'vi', 'ru', 'ar'],
  vendors: [
    {
      id: 'somedb',
      name: 'SomeDB',
      category: 'database',
      hosts: ['somedb.example'],
      privacyPolicyUrl: 'https://www.somedb.example/privacy',
      dataPassed: ['card-valid'],
      signInCookies: ['somedb.sid', 'XSRF-TOKEN'],
      logoutUrl: 'https://www.somedb.example/logout',
      grade: 'meets',
      reviewed: '2026-11-01',
    },
    {
      id: 'demo-ebooks',
      name: 'Derby eBooks',
      category: 'econtent',
      hosts: ['ebooks.example'],
      privacyPolicyUrl: 'https://derby.ebooks.example/privacy',
      dataPassed: ['card-number'],
      dataKept: {
        en: 'What you borrow and when, under your library card number.',
        es: 'Lo que toma prestado y cuándo, bajo su número de tarjeta.',
      },
      signInCookies: ['ebooks.sid', '/^_(session|interaction)/'],
      handsOffTo: ['amazon'],
    },
  ],
  network: { proxy: 'DIRECT' },
  proxies: [{ host: 'ezproxy.derby.example', kind: 'ezproxy' }],
  cookies: { libraryHosts: ['derby.example'] },
  session: { logoutUrls: ['https://catalog.derby.example/logged-out'] },
};
