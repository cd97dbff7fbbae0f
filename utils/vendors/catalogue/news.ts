import type { CatalogueEntry } from './entry.ts';

export const NEWS: readonly CatalogueEntry[] = [
  { id: 'newspapers-com', name: 'Newspapers.com', category: 'news', hosts: ['newspapers.com'] },
  { id: 'newspaperarchive', name: 'NewspaperArchive', category: 'news', hosts: ['newspaperarchive.com'] },
  {
    id: 'bna',
    name: 'British Newspaper Archive',
    category: 'news',
    hosts: ['britishnewspaperarchive.co.uk'],
  },
  {
    id: 'newsbank',
    name: 'NewsBank / Readex',
    category: 'news',
    hosts: ['newsbank.com'],
    privacyPolicyUrl: 'https://www.newsbank.com/privacy-policy',
    unverified: ['privacyPolicyUrl'],
  },
  {
    id: 'pressreader',
    name: 'PressReader / PressDisplay',
    category: 'news',
    hosts: ['pressreader.com', 'pressdisplay.com', 'prcdn.co'],
    privacyPolicyUrl: 'https://about.pressreader.com/privacy-policy/',
    unverified: ['privacyPolicyUrl'],
  },
  {
    id: 'nytimes',
    name: 'The New York Times',
    category: 'news',
    hosts: ['nytimes.com', 'accessnyt.com', 'nytimesineducation.com'],
    privacyPolicyUrl: 'https://www.nytimes.com/privacy/privacy-policy',
  },
  {
    id: 'wsj',
    name: 'Wall Street Journal / Dow Jones',
    category: 'news',
    hosts: ['wsj.com', 'wsj.net', 'dowjones.com', 'barrons.com', 'marketwatch.com'],
    privacyPolicyUrl: 'https://www.dowjones.com/privacy-notice/',
  },
  {
    id: 'washpost',
    name: 'The Washington Post',
    category: 'news',
    hosts: ['washingtonpost.com'],
    privacyPolicyUrl: 'https://www.washingtonpost.com/privacy-policy/',
  },
  {
    id: 'economist',
    name: 'The Economist',
    category: 'news',
    hosts: ['economist.com'],
    privacyPolicyUrl: 'https://www.economistgroup.com/privacy-policy',
  },
  { id: 'ft', name: 'Financial Times', category: 'news', hosts: ['ft.com'] },
  { id: 'groundnews', name: 'Ground News', category: 'news', hosts: ['ground.news'] },
  { id: 'adfontes', name: 'Ad Fontes Media', category: 'news', hosts: ['adfontesmedia.com'] },
];
