/**
 * The tabs of the staff console, in their order. A tab is a folder beside this file: `index.tsx` with its component
 * as the default export, loaded when the tab is opened, and `messages.ts` with its strings
 * (`utils/i18n/<language>/staff/<tab>.ts`). Its label is a string of the shell (`staff/console.ts`).
 */
import type { ComponentType } from 'preact';
import type en from '../../utils/i18n/en/staff/console.ts';

export interface ConsoleTab {
  /** The tab's address: `options.html#<id>`. What follows a slash is the tab's own (`useRoute`). */
  id: string;
  label: keyof typeof en;
  load(): Promise<{ default: ComponentType }>;
}

export const TABS: readonly ConsoleTab[] = [
  { id: 'overview', label: 'overview', load: () => import('./overview/index.tsx') },
  { id: 'vendors', label: 'vendors', load: () => import('./vendors/index.tsx') },
  { id: 'import', label: 'import', load: () => import('./import/index.tsx') },
  { id: 'try', label: 'try', load: () => import('./try/index.tsx') },
  { id: 'notices', label: 'notices', load: () => import('./notices/index.tsx') },
  { id: 'house', label: 'house', load: () => import('./house/index.tsx') },
  { id: 'reviews', label: 'reviews', load: () => import('./reviews/index.tsx') },
  { id: 'publish', label: 'publish', load: () => import('./publish/index.tsx') },
  { id: 'statistics', label: 'statistics', load: () => import('./statistics/index.tsx') },
  { id: 'records', label: 'records', load: () => import('./records/index.tsx') },
  { id: 'this-computer', label: 'thisComputer', load: () => import('./this-computer/index.tsx') },
  { id: 'deployment', label: 'deployment', load: () => import('./deployment/index.tsx') },
  { id: 'guides', label: 'guides', load: () => import('./guides/index.tsx') },
  { id: 'sign-in-cookies', label: 'finder', load: () => import('./finder/index.tsx') },
];
