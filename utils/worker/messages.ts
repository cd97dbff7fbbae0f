/**
 * The messages that the worker answers, by name: who may ask, the shape of the request, the answer. The types of requests
 * and replies follow from here (`ask.ts`); the staff's are in `staff-messages.ts` and `office-messages.ts`.
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { LibraryMarks } from '../handoff/library-marks.ts';
import { LONGEST_ADDRESS, type Notices } from '../handoff/notice.ts';
import type { PolicyVisits } from '../handoff/policy-visits.ts';
import { type Held, heldPartSchema } from '../session/held.ts';
import { IDLE_CHOICES, type Idle } from '../session/idle.ts';
import { END_REASONS } from '../session/reasons.ts';
import type { Session } from '../session/session.ts';
import type { SessionState } from '../session/state.ts';
import type { Views } from '../session/view.ts';
import type { Counter } from '../statistics/count.ts';
import { lookupVendor } from '../vendors/index-hosts.ts';
import type { Knowledge } from '../vendors/knowledge.ts';
import { message, nothing, type RequestsOf } from './message.ts';
import type { makeOfficeMessages } from './office-messages.ts';
import { otherExtensions, ourPages, ourScripts, type Senders, topFrames } from './senders.ts';
import type { makeStaffMessages } from './staff-messages.ts';

type Started = { ok: true; go?: string | undefined } | { ok: false; problem: string };

const choice = v.object({ counted: v.boolean() });
const token = v.object({ token: v.pipe(v.string(), v.maxLength(100)) });
const address = v.pipe(v.string(), v.maxLength(LONGEST_ADDRESS));

export interface MessageDeps {
  state: Pick<SessionState, 'phase' | 'clean'>;
  knowledge: Pick<Knowledge, 'policy' | 'resolving'>;
  session: Session;
  views: Views;
  held: Held;
  idle: Pick<Idle, 'answer'>;
  counter: Pick<Counter, 'count' | 'chooseForSession' | 'hasAgreed'>;
  notices: Notices;
  policyVisits: Pick<PolicyVisits, 'allow'>;
  marks: Pick<LibraryMarks, 'vendorNames'>;
  senders: Senders;
  /** Notes hosts that the page in a tab has contacted. */
  noteContacts(hosts: readonly unknown[], tabId: number | undefined): void;
}

/** What patrons and their pages ask and order, and what other extensions may. */
export function makePatronMessages(deps: MessageDeps) {
  const { state, knowledge, session, views, held, idle, counter, notices, policyVisits, marks } = deps;
  const { libraryPages } = deps.senders;

  /** What patrons' pages ask and order. */
  const patronMessages = {
    'start/view': message({ who: ourPages, shape: nothing, when: 'known', answer: views.startView }),
    'ended/view': message({ who: ourPages, shape: nothing, when: 'known', answer: views.receiptView }),
    /** `counted`: true where the patron has said yes to the library's figures of use. */
    'session/start': message({
      who: ourPages,
      shape: choice,
      answer: async ({ counted }): Promise<Started> => {
        const started = await session.start();
        if (started.ok && counted) await counter.chooseForSession(true);
        return started.ok ? { ok: true, go: knowledge.policy.library.homeUrl } : started;
      },
    }),
    'session/view': message({ who: ourPages, shape: nothing, answer: views.sessionView }),
    'session/end-view': message({ who: ourPages, shape: nothing, answer: views.endView }),
    'session/end': message({
      who: ourPages,
      shape: v.object({ reason: v.picklist(END_REASONS) }),
      answer: ({ reason }) => {
        // The page that asks is closed by the erase, so nobody waits for the answer.
        void session.end(reason);
        return { ok: true };
      },
    }),
    'session/held': message({ who: ourPages, shape: nothing, answer: held.view }),
    /** The patron's choice whether this session counts in the library's figures; changes it for this session only. */
    'session/count': message({
      who: ourPages,
      shape: choice,
      answer: async ({ counted }) => {
        await counter.chooseForSession(counted);
        return { ok: (await counter.hasAgreed()) === counted };
      },
    }),
    'session/erase': message({
      who: ourPages,
      shape: v.object({ part: heldPartSchema }),
      answer: async ({ part }) => ({ ok: await held.erase(part) }),
    }),
    'site/relax': message({ who: ourPages, shape: nothing, answer: relaxActiveSite }),
    'consent/revoke': message({
      who: ourPages,
      shape: v.object({ vendor: v.pipe(v.string(), v.maxLength(300)) }),
      answer: async ({ vendor }) => {
        await session.revokeConsent(vendor);
        return { ok: true };
      },
    }),
    'notice/view': message({
      who: ourPages,
      shape: v.object({ address }),
      answer: ({ address }, { tab }) => notices.describe(address, tab?.id),
    }),
    'notice/continue': message({
      who: ourPages,
      shape: token,
      answer: ({ token }, { tab }) => notices.goOn(token, tab?.id),
    }),
    /** The patron wants to read a policy page before the yes: may this tab open it? */
    'notice/policy': message({
      who: ourPages,
      shape: v.object({ address }),
      answer: async ({ address }, { tab }) => ({ ok: await policyVisits.allow(address, tab?.id) }),
    }),
    'notice/back': message({
      who: ourPages,
      shape: token,
      answer: ({ token }, { tab }) => notices.decline(token, tab?.id, browser.runtime.getURL('/start.html')),
    }),
  };

  /** What scripts of ours inside other pages ask and tell. */
  const scriptMessages = {
    /** Which vendors links lead to: names from the catalogue, nothing else. */
    'marks/vendors': message({
      who: libraryPages,
      shape: v.object({ addresses: v.pipe(v.array(address), v.maxLength(200)) }),
      when: 'known',
      answer: ({ addresses }, { tab, url }) => marks.vendorNames(addresses, tab?.url ?? url),
    }),
    /** Hosts that a vendor's page has contacted. Told of the page that is in the tab now, so nothing is waited for. */
    'contacts/seen': message({
      who: ourScripts,
      shape: v.object({ hosts: v.array(v.unknown()) }),
      when: 'now',
      answer: ({ hosts }, { tab }) => deps.noteContacts(hosts, tab?.id),
    }),
    /** What was pressed, or what became of the question whether anybody is there. */
    'idle/answer': message({
      who: topFrames,
      shape: v.object({ choice: v.picklist(IDLE_CHOICES) }),
      answer: ({ choice }, { tab }) => {
        // Nobody waits for what follows: the page that asked may be gone by then.
        void idle.answer(choice, tab);
      },
    }),
  };

  /** What other extensions may do: end a session, and learn whether one is open. */
  const outsideMessages = {
    'outside/state': message({
      who: otherExtensions,
      shape: v.object({ carrel: v.literal('state') }),
      answer: () => ({ ok: true, phase: state.phase, clean: state.clean }),
    }),
    'outside/end-session': message({
      who: otherExtensions,
      shape: v.object({
        carrel: v.literal('end-session'),
        reason: v.optional(v.picklist(['external', 'check-in']), 'external'),
      }),
      answer: async ({ reason }) => ({ ok: true, complete: await session.end(reason) }),
    }),
  };

  /** "This site is not working": keeps the first-party cookies of the site in front, and loads it again. */
  async function relaxActiveSite(): Promise<{ ok: boolean }> {
    const site = await views.activeSite();
    if (site === null) return { ok: false };
    await session.relaxSite(site);
    counter.count('not-working', lookupVendor(knowledge.resolving.index, site, '/')?.id);
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id !== undefined) await browser.tabs.reload(tab.id);
    return { ok: true };
  }

  return { inside: { ...patronMessages, ...scriptMessages }, outside: outsideMessages };
}

/** All that Carrel's own pages and scripts may ask. */
type OwnMessages = ReturnType<typeof makePatronMessages>['inside'] &
  ReturnType<typeof makeStaffMessages> &
  ReturnType<typeof makeOfficeMessages>;

/**
 * Requests and replies by name. An interface, so that it is worked out here once, and not anew for each who asks by a
 * name that may be one of several.
 */
export interface Requests extends RequestsOf<OwnMessages> {}
