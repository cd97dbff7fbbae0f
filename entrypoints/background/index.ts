/** The worker. Every listener registers here, synchronously, before anything is awaited. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { registerContacts } from '../../utils/cookies/contacts.ts';
import { registerHeaderGuard } from '../../utils/cookies/header-guard.ts';
import { evidenceKnown } from '../../utils/cookies/memory.ts';
import { pageLoads, tabCloses } from '../../utils/cookies/site.ts';
import { registerSweep, sweepAll } from '../../utils/cookies/sweep.ts';
import { registerVisits } from '../../utils/cookies/visits.ts';
import { registerStartTabs } from '../../utils/deploy/selfcheck/started.ts';
import { registerDownloads } from '../../utils/erase/kinds/unlisted-files.ts';
import { registerZoom } from '../../utils/erase/kinds/zoom.ts';
import { registerLateWriters } from '../../utils/erase/late-writers.ts';
import { registerEveryVisit } from '../../utils/handoff/every-visit.ts';
import { loadTooEarly, registerUnaskedPages } from '../../utils/handoff/guard.ts';
import { registerHeldForms } from '../../utils/handoff/posted.ts';
import { registerProxyFloor } from '../../utils/handoff/proxy-floor.ts';
import { quietBrowser } from '../../utils/platform/privacy.ts';
import { closeToPages } from '../../utils/platform/storage.ts';
import { registerNews } from '../../utils/policy/news.ts';
import { registerIdle } from '../../utils/session/idle.ts';
import { registerProfile } from '../../utils/session/profile.ts';
import { wake } from '../../utils/session/session.ts';
import { registerSignOutWatch } from '../../utils/session/sign-out-watch.ts';
import { registerTriggers } from '../../utils/session/triggers.ts';
import { registerUpdates } from '../../utils/session/update.ts';
import { registerListRefresh } from '../../utils/vendors/lists/refresh.ts';
import { registerMessages } from '../../utils/worker/listen.ts';
import { registerNoticePage } from './notice-page.ts';
import { registerPageRequests } from './page-requests.ts';

export default defineBackground(() => {
  registerPageRequests();
  registerUnaskedPages();
  registerHeldForms();
  registerEveryVisit();
  // What is remembered of sign-ins: read early, since requests are looked at from here on.
  void evidenceKnown();
  registerHeaderGuard();
  registerLateWriters();
  registerZoom();
  registerDownloads();
  registerProfile();
  registerVisits();
  registerContacts();
  registerStartTabs();
  browser.webNavigation.onCommitted.addListener(({ tabId, frameId, url }) => {
    if (frameId === 0) pageLoads(tabId, url);
  });
  browser.tabs.onRemoved.addListener((tabId) => tabCloses(tabId));
  const settled = wake();
  registerProxyFloor(settled);
  registerNoticePage(settled);
  void settled.then(sweepAll);
  void settled.then(loadTooEarly);
  registerSweep(settled);
  registerIdle(settled);
  registerTriggers(settled);
  registerSignOutWatch(settled);
  registerUpdates(settled);
  registerMessages(settled);
  registerListRefresh(settled);
  registerNews(settled);
  void quietBrowser();
  closeToPages().catch(() => undefined);
  void browser.tabs.query({}).then((tabs) => {
    for (const tab of tabs) if (tab.id !== undefined && tab.url) pageLoads(tab.id, tab.url);
  });
});
