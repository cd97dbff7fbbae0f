/**
 * Runs in every page before its first script, in the page's own world: takes Storage Buckets away. Their names cannot
 * be erased from outside, so a name would tell the next patron's pages who came before. Sites fall back on the storage
 * that every browser has.
 */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { WEB_PAGES } from '../utils/platform/web-pages.ts';

export default defineContentScript({
  matches: WEB_PAGES,
  world: 'MAIN',
  runAt: 'document_start',
  allFrames: true,
  matchOriginAsFallback: true,
  include: ['chrome'],
  main() {
    Reflect.deleteProperty(Navigator.prototype, 'storageBuckets');
  },
});
