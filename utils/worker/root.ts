/**
 * The composition root: makes all that the worker is made of, hands each what it needs, and registers every listener.
 * Nothing else makes anything that lives as long as the worker.
 */
import { cookieSessionRules } from '../cookies/apply.ts';
import { finderTarget } from '../cookies/finder/target.ts';
import { registerStartTabs } from '../deploy/selfcheck/started.ts';
import { eraseEverything } from '../erase/erase.ts';
import { filesKind } from '../erase/kinds/downloads.ts';
import { ownMemory } from '../erase/kinds/own-memory.ts';
import { makeDownloadMemory } from '../erase/kinds/unlisted-files.ts';
import { makeZoom } from '../erase/kinds/zoom.ts';
import { registerLateWriters } from '../erase/late-writers.ts';
import { registerEveryVisit } from '../handoff/every-visit.ts';
import { makePageGuard } from '../handoff/guard.ts';
import { handOffHere } from '../handoff/here.ts';
import { makeLibraryMarks } from '../handoff/library-marks.ts';
import { makeListWatch } from '../handoff/list-watch.ts';
import { makeNotices } from '../handoff/notice.ts';
import { makePolicyVisits } from '../handoff/policy-visits.ts';
import { registerHeldForms } from '../handoff/posted.ts';
import { makeProxyFloor } from '../handoff/proxy-floor.ts';
import { leaveVendor } from '../handoff/revoked.ts';
import { makeListRefresh } from '../lists/refresh.ts';
import { CookieNews } from '../platform/cookie-news.ts';
import { announceChange } from '../platform/messaging.ts';
import { quietBrowser } from '../platform/privacy.ts';
import { closeToPages } from '../platform/storage.ts';
import { TabTracker } from '../platform/tabs.ts';
import { keptPolicy, watchPolicy } from '../policy/load.ts';
import { makeNewsWatch, today } from '../policy/news.ts';
import { libraryView } from '../policy/view.ts';
import { makeProxySetting } from '../rules/proxy-setting.ts';
import { makeEnding, STAYS } from '../session/ending.ts';
import { makeFloor } from '../session/floor.ts';
import { makeHeld } from '../session/held.ts';
import { type IdleDialog, makeIdle } from '../session/idle.ts';
import { registerProfile } from '../session/profile.ts';
import { makeSession, type Session } from '../session/session.ts';
import { makeSignOutWatch } from '../session/sign-out-watch.ts';
import { SessionState } from '../session/state.ts';
import { registerTriggers } from '../session/triggers.ts';
import { registerUpdates } from '../session/update.ts';
import { makeViews } from '../session/view.ts';
import { makeCounter } from '../statistics/count.ts';
import { BUILTIN_VENDORS } from '../vendors/builtin.ts';
import { Knowledge } from '../vendors/knowledge.ts';
import { makeListStore } from '../vendors/lists/store.ts';
import { addObserved } from '../vendors/observed.ts';
import type { Vendor } from '../vendors/record.ts';
import { makeStaffStore } from '../vendors/staff/store.ts';
import { makeCookieParts } from './cookie-parts.ts';
import { registerMessages } from './listen.ts';
import { makePatronMessages } from './messages.ts';
import { makeOfficeMessages } from './office-messages.ts';
import { registerPageRequests } from './page-requests.ts';
import { makeSenders } from './senders.ts';
import { makeStaffMessages } from './staff-messages.ts';
import { tryAddress } from './try-address.ts';

export type Worker = ReturnType<typeof makeWorker>;

/** What of the worker a test may put something else in the place of. */
export interface Parts {
  /** The built-in records. */
  catalogue: readonly Vendor[];
  erase: typeof eraseEverything;
  addObserved: typeof addObserved;
}

/** Makes everything. Nothing is asked of the browser yet. */
export function makeWorker(dialog: IdleDialog, parts: Partial<Parts> = {}) {
  const knowledge = new Knowledge(parts.catalogue ?? BUILTIN_VENDORS);
  const state = new SessionState();
  const policy = () => knowledge.policy;
  const vendorOf = (address: string) => handOffHere(address, { knowledge, session: state })?.vendor.id;
  const cookieNews = new CookieNews();
  const tabs = new TabTracker();

  const news = makeNewsWatch(knowledge);
  const library = () => libraryView(knowledge.policy, news.policyChangedLately(today()));
  const lists = makeListStore({
    policy,
    take: (says, problems) => knowledge.take({ list: { says, problems } }),
  });
  const refresh = makeListRefresh({
    config: () => knowledge.policy.vendorList,
    store: lists,
    onChange: (follow) => knowledge.onChange(follow),
  });
  const staff = makeStaffStore(knowledge);
  const counter = makeCounter({
    settings: () => knowledge.policy.statistics,
    isListed: (vendor) => knowledge.vendors.has(vendor),
    session: () => state.startedAt,
  });
  const { count } = counter;

  const zoom = makeZoom();
  const downloads = makeDownloadMemory();
  const marks = makeLibraryMarks({ knowledge, session: state });
  const cookies = makeCookieParts({ knowledge, session: state, tabs, news: cookieNews, count });
  const scripts = {
    pageGuardOn: cookies.scripts.on,
    pageGuardOff: cookies.scripts.off,
    libraryMarksOn: marks.on,
    libraryMarksOff: marks.off,
  };
  const proxySetting = makeProxySetting();
  const floor = makeFloor({ knowledge, setting: proxySetting });
  const session: Session = makeSession({
    state,
    knowledge,
    readNews: async (local) => {
      const says = keptPolicy(local);
      const list = await lists.load(local, says);
      const own = staff.load(local);
      return {
        policy: { says, problems: [] },
        list: { says: list.layer, problems: list.problems },
        staff: { says: own.layer, problems: own.problems },
      };
    },
    scripts,
    floor,
    leaveVendor: (vendor) => leaveVendor(vendor, vendorOf),
    cookieRules: (record) => cookieSessionRules(knowledge, record),
    count,
    erase: makeEnding({
      state,
      knowledge,
      counter,
      erase: parts.erase ?? eraseEverything,
      addObserved: parts.addObserved ?? addObserved,
      kinds: { files: filesKind(downloads), zoom: zoom.kind, ownMemory: ownMemory(STAYS) },
      downloads,
      cookieNews,
      hostsWithCookies: async () =>
        new Set(
          [...(await cookies.stored())].flatMap(([host, { unpartitioned }]) => (unpartitioned ? [host] : [])),
        ),
      floor,
      scripts,
    }),
  });

  const policyVisits = makePolicyVisits({
    knowledge,
    session: state,
    relayFloor: session.floorChanged,
  });
  const listWatch = makeListWatch({ tabs, knowledge, session: state });
  const guard = makePageGuard({ knowledge, session: state, policyVisits, lists: listWatch });
  const notices = makeNotices({
    knowledge,
    session: state,
    library,
    changedLately: news.vendorChangedLately,
    consent: session.consent,
    count,
  });
  const proxyFloor = makeProxyFloor({ knowledge, session: state });

  const isOpen = () => state.machine.phase === 'open';
  const idle = makeIdle({
    dialog,
    session: state,
    policy,
    end: session.end,
    giveMoreTime: session.giveMoreTime,
  });
  const signOuts = makeSignOutWatch({ tabs, session: state, policy, end: session.end });
  const views = makeViews({
    session: state,
    knowledge,
    library,
    floor,
    unlistedNames: downloads.unlistedNames,
    storedByHost: cookies.stored,
    siteOf: cookies.jar.siteOf,
  });
  const held = makeHeld({
    isOpen,
    policy,
    counter,
    downloads,
    siteOf: cookies.jar.siteOf,
    companyOf: views.companyOf,
  });

  const senders = makeSenders({
    known: () => knowledge.known,
    policy,
    byPolicy: () => knowledge.byPolicy,
  });
  const { inside, outside } = makePatronMessages({
    state,
    knowledge,
    session,
    views,
    held,
    idle,
    counter,
    notices,
    policyVisits,
    marks,
    senders,
    noteContacts: cookies.contacts.noteContacts,
  });
  const messages = {
    ...inside,
    ...makeStaffMessages({
      senders,
      knowledge,
      store: staff,
      library,
      ownLinks: marks.ownLinks,
      finderTarget: (host) => finderTarget(host, { knowledge, jar: cookies.jar, revision: staff.revision }),
      tryAddress: (address, lines) =>
        tryAddress(address, lines, {
          knowledge,
          ownContext: (host) => cookies.jar.contextOf(host, undefined),
        }),
    }),
    ...makeOfficeMessages({ senders, knowledge, counter, lists, refresh, phase: () => state.phase }),
    ...outside,
  };

  /** Before the first Start on a person's own computer nothing is Carrel's to take. */
  const nobodyMayWrite = () => {
    const { machine } = state;
    return knowledge.known && (machine.phase === 'closed' ? machine.clean : machine.phase !== 'open');
  };

  /**
   * Registers every listener, and wakes the session. Call once, synchronously at the worker's top level.
   * @returns resolves when the worker knows its state and has settled what an earlier one left
   */
  function start(): Promise<void> {
    tabs.register();
    registerPageRequests({
      lookAtPage: [
        (details) => state.memory?.handoff.forms.look(details),
        cookies.visits.noteWayOut,
        cookies.signIns.lookForSignIn,
        signOuts.watchRequest,
      ],
      lookAtPart: [
        cookies.signIns.lookForSignIn,
        (details) => {
          if (details.type === 'sub_frame') signOuts.watchRequest(details);
        },
      ],
      guard: guard.guardPage,
    });
    listWatch.register(guard.catchLinked);
    guard.registerUnaskedPages();
    registerHeldForms(() => state.memory?.handoff.forms);
    policyVisits.register();
    // What is remembered of sign-ins: read early, since requests are looked at from here on.
    void cookies.jar.evidenceKnown().catch(() => undefined);
    cookies.headerGuard.register();
    registerLateWriters(cookieNews, nobodyMayWrite);
    zoom.register();
    downloads.register();
    registerProfile();
    cookies.visits.register();
    cookies.contacts.register();
    registerStartTabs();
    const settled = session.wake();
    watchPolicy({
      lastGood: () => knowledge.whenKnown.then(policy),
      take: (says, problems) => knowledge.take({ policy: { says, problems } }),
    });
    registerEveryVisit(tabs, {
      settled,
      isWanted: () => knowledge.policy.notices.repeat === 'every-visit' && isOpen(),
      vendorOf,
      revoke: session.revokeConsent,
    });
    proxyFloor.register(settled);
    if (!import.meta.env.FIREFOX)
      proxySetting.register(() => settled.then(session.floorChanged), announceChange);
    void Promise.all([settled, tabs.refilled]).then(guard.loadTooEarly);
    cookies.sweep.register(settled);
    idle.register(settled);
    registerTriggers(settled, { isOpen, policy, end: session.end, askForMoreTime: idle.askForMoreTime });
    signOuts.register(settled);
    registerUpdates(settled, session.handOver);
    registerMessages(messages, knowledge.whenKnown, settled);
    refresh.register(settled);
    news.register(settled);
    void quietBrowser();
    closeToPages().catch(() => undefined);
    return settled;
  }

  return { start, knowledge, state, session, counter, guard, notices, messages };
}
