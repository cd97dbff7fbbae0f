/** The worker. Every listener registers here, synchronously, before anything is awaited. */
import { defineBackground } from 'wxt/utils/define-background';
import { registerContacts } from '../../utils/cookies/contacts.ts';
import { registerHeaderGuard } from '../../utils/cookies/header-guard.ts';
import { evidenceKnown } from '../../utils/cookies/memory.ts';
import { refusalCounter } from '../../utils/cookies/refusals.ts';
import { registerSweep } from '../../utils/cookies/sweep.ts';
import { registerVisits } from '../../utils/cookies/visits.ts';
import { registerStartTabs } from '../../utils/deploy/selfcheck/started.ts';
import { registerDownloads } from '../../utils/erase/kinds/unlisted-files.ts';
import { registerZoom } from '../../utils/erase/kinds/zoom.ts';
import { registerLateWriters } from '../../utils/erase/late-writers.ts';
import { handOffOf } from '../../utils/handoff/decide.ts';
import { registerEveryVisit } from '../../utils/handoff/every-visit.ts';
import { loadTooEarly, registerUnaskedPages } from '../../utils/handoff/guard.ts';
import { registerPolicyVisits } from '../../utils/handoff/policy-visits.ts';
import { registerHeldForms } from '../../utils/handoff/posted.ts';
import { registerProxyFloor } from '../../utils/handoff/proxy-floor.ts';
import { announceChange } from '../../utils/platform/messaging.ts';
import { quietBrowser } from '../../utils/platform/privacy.ts';
import { closeToPages } from '../../utils/platform/storage.ts';
import { TabTracker } from '../../utils/platform/tabs.ts';
import { registerNews } from '../../utils/policy/news.ts';
import { registerProxySetting } from '../../utils/rules/proxy-setting.ts';
import { registerIdle } from '../../utils/session/idle.ts';
import { live } from '../../utils/session/live.ts';
import { registerProfile } from '../../utils/session/profile.ts';
import { countRefused, noteContact } from '../../utils/session/record.ts';
import { sessionRecord } from '../../utils/session/record-keeper.ts';
import { floorChanged, revokeConsent, wake } from '../../utils/session/session.ts';
import { registerSignOutWatch } from '../../utils/session/sign-out-watch.ts';
import { registerTriggers } from '../../utils/session/triggers.ts';
import { registerUpdates } from '../../utils/session/update.ts';
import { lookupVendor } from '../../utils/vendors/index-hosts.ts';
import { registerListRefresh } from '../../utils/vendors/lists/refresh.ts';
import { registerMessages } from '../../utils/worker/listen.ts';
import { registerNoticePage } from './notice-page.ts';
import { registerPageRequests } from './page-requests.ts';

export default defineBackground(() => {
  const tabs = new TabTracker();
  const countRefusedAt = refusalCounter(
    (site) => sessionRecord.note((record) => countRefused(record, site)),
    (host) => lookupVendor(live.resolving.index, host, '/')?.id,
  );
  tabs.register();
  registerPageRequests();
  registerUnaskedPages();
  registerHeldForms();
  registerPolicyVisits();
  // What is remembered of sign-ins: read early, since requests are looked at from here on.
  void evidenceKnown();
  registerHeaderGuard(tabs, countRefusedAt);
  registerLateWriters();
  registerZoom();
  registerDownloads();
  registerProfile();
  registerVisits(tabs);
  registerContacts(tabs, (vendor, domain) =>
    sessionRecord.note((record) => noteContact(record, vendor, domain)),
  );
  registerStartTabs();
  const settled = wake();
  registerEveryVisit(tabs, {
    settled,
    isWanted: () => live.policy.notices.repeat === 'every-visit' && live.journal.phase === 'open',
    vendorOf: (url) => handOffOf(url, live.resolving, live.vendors)?.vendor.id,
    revoke: revokeConsent,
  });
  registerProxyFloor(settled);
  if (!import.meta.env.FIREFOX) registerProxySetting(() => settled.then(floorChanged), announceChange);
  registerNoticePage(settled);
  void settled.then(loadTooEarly);
  registerSweep(settled, countRefusedAt);
  registerIdle(settled);
  registerTriggers(settled);
  registerSignOutWatch(settled, tabs);
  registerUpdates(settled);
  registerMessages(settled);
  registerListRefresh(settled);
  registerNews(settled);
  void quietBrowser();
  closeToPages().catch(() => undefined);
});
