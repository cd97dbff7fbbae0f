/** Runs in every page of a session before its first script, in the page's own world: guards cookies that scripts set. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { disguiseStacks, disguiseText } from '../utils/cookies/page/disguise.ts';
import { guardCookies } from '../utils/cookies/page/guard.ts';
import { WEB_PAGES } from '../utils/platform/web-pages.ts';

export default defineContentScript({
  matches: WEB_PAGES,
  registration: 'runtime',
  world: 'MAIN',
  runAt: 'document_start',
  allFrames: true,
  matchOriginAsFallback: true,
  main() {
    disguiseStacks();
    disguiseText();
    guardCookies(globalThis);
  },
});
