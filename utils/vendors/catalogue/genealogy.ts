import type { CatalogueEntry } from './entry.ts';

export const GENEALOGY: readonly CatalogueEntry[] = [
  {
    id: 'ancestry',
    name: 'Ancestry Library Edition',
    category: 'genealogy',
    hosts: ['ancestrylibrary.com', 'ancestrylibrary.proquest.com', 'ancestry.com', 'ancestryinstitution.com'],
    privacyPolicyUrl: 'https://www.ancestry.com/c/legal/privacystatement',
    unverified: ['privacyPolicyUrl'],
  },
  {
    id: 'heritagequest',
    name: 'HeritageQuest Online',
    category: 'genealogy',
    hosts: ['heritagequestonline.com', 'ancestryheritagequest.com'],
  },
  {
    id: 'fold3',
    name: 'Fold3',
    category: 'genealogy',
    hosts: ['fold3.com', 'fold3library.proquest.com', 'footnotelibrary.com'],
  },
  {
    id: 'myheritage',
    name: 'MyHeritage Library Edition',
    category: 'genealogy',
    hosts: ['myheritagelibraryedition.com'],
    privacyPolicyUrl: 'https://www.myheritage.com/privacy-policy',
  },
  { id: 'findmypast', name: 'Findmypast Library', category: 'genealogy', hosts: ['findmypast.com'] },
  {
    id: 'americanancestors',
    name: 'American Ancestors',
    category: 'genealogy',
    hosts: ['americanancestors.org'],
    unverified: ['name', 'hosts'],
  },
  {
    id: 'familysearch',
    name: 'FamilySearch Affiliate',
    category: 'genealogy',
    hosts: ['familysearch.org'],
    privacyPolicyUrl: 'https://www.familysearch.org/legal/privacy',
    unverified: ['name', 'hosts', 'privacyPolicyUrl'],
  },
  {
    id: 'mychinaroots',
    name: 'My China Roots Library Edition',
    category: 'genealogy',
    hosts: ['mychinarootslibrary.com'],
  },
];
