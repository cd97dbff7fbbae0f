import type { CatalogueEntry } from './entry.ts';

export const AUTHENTICATION: readonly CatalogueEntry[] = [
  {
    id: 'quipu',
    name: 'Quipu eCARD / eRENEW',
    category: 'authentication',
    hosts: ['quipugroup.net'],
    unverified: ['name', 'hosts'],
  },
  {
    id: 'ezproxy',
    name: 'OCLC EZproxy',
    category: 'authentication',
    hosts: ['idm.oclc.org'],
    privacyPolicyUrl: 'http://www.oclc.org/en-UK/policies/cookies.html',
  },
  {
    id: 'openathens',
    name: 'OpenAthens',
    category: 'authentication',
    hosts: ['openathens.net'],
    privacyPolicyUrl: 'https://openathens.org/privacy-policy/',
    unverified: ['privacyPolicyUrl'],
  },
  { id: 'liblynx', name: 'LibLynx', category: 'authentication', hosts: ['liblynx.com'] },
  {
    id: 'seamlessaccess',
    name: 'SeamlessAccess / WAYF',
    category: 'authentication',
    hosts: ['seamlessaccess.org'],
    unverified: ['name', 'hosts'],
  },
];
