/**
 * Every message that the worker answers, by name: who may ask, the shape of the request, the answer. The types of
 * requests and replies follow from here (`ask.ts`).
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { noteContacts } from '../cookies/contacts.ts';
import { vendorNames } from '../handoff/library-marks.ts';
import { continueNotice, declineNotice, describeNotice, LONGEST_ADDRESS } from '../handoff/notice.ts';
import { allowPolicyVisit } from '../handoff/policy-visits.ts';
import { eraseHeld, heldPartSchema, heldView } from '../session/held.ts';
import { answerIdle, IDLE_CHOICES } from '../session/idle.ts';
import { live } from '../session/live.ts';
import { isClean, phaseOf } from '../session/machine.ts';
import { END_REASONS } from '../session/reasons.ts';
import { endSession, relaxSite, revokeConsent, startSession } from '../session/session.ts';
import { activeSite, endView, receiptView, sessionView, startView } from '../session/view.ts';
import { chooseForSession, count, hasAgreed } from '../statistics/count.ts';
import { lookupVendor } from '../vendors/index-hosts.ts';
import { message, nothing, type RequestsOf, type Table } from './message.ts';
import { officeMessages } from './office-messages.ts';
import { libraryPages, otherExtensions, ourPages, ourScripts, topFrames } from './senders.ts';
import { staffMessages } from './staff-messages.ts';

type Started = { ok: true; go?: string | undefined } | { ok: false; problem: string };

const choice = v.object({ counted: v.boolean() });
const token = v.object({ token: v.pipe(v.string(), v.maxLength(100)) });
const address = v.pipe(v.string(), v.maxLength(LONGEST_ADDRESS));

/** What patrons' pages ask and order. */
const patronMessages = {
  'start/view': message({ who: ourPages, shape: nothing, when: 'known', answer: startView }),
  'ended/view': message({ who: ourPages, shape: nothing, when: 'known', answer: receiptView }),
  /** `counted`: true where the patron has said yes to the library's figures of use. */
  'session/start': message({
    who: ourPages,
    shape: choice,
    answer: async ({ counted }): Promise<Started> => {
      const started = await startSession();
      if (started.ok && counted) await chooseForSession(true);
      return started.ok ? { ok: true, go: live.policy.library.homeUrl } : started;
    },
  }),
  'session/view': message({ who: ourPages, shape: nothing, answer: sessionView }),
  'session/end-view': message({ who: ourPages, shape: nothing, answer: endView }),
  'session/end': message({
    who: ourPages,
    shape: v.object({ reason: v.picklist(END_REASONS) }),
    answer: ({ reason }) => {
      // The page that asks is closed by the erase, so nobody waits for the answer.
      void endSession(reason);
      return { ok: true };
    },
  }),
  'session/held': message({ who: ourPages, shape: nothing, answer: heldView }),
  /** The patron's choice whether this session counts in the library's figures; changes it for this session only. */
  'session/count': message({
    who: ourPages,
    shape: choice,
    answer: async ({ counted }) => {
      await chooseForSession(counted);
      return { ok: (await hasAgreed()) === counted };
    },
  }),
  'session/erase': message({
    who: ourPages,
    shape: v.object({ part: heldPartSchema }),
    answer: async ({ part }) => ({ ok: await eraseHeld(part) }),
  }),
  'site/relax': message({ who: ourPages, shape: nothing, answer: relaxActiveSite }),
  'consent/revoke': message({
    who: ourPages,
    shape: v.object({ vendor: v.pipe(v.string(), v.maxLength(300)) }),
    answer: async ({ vendor }) => {
      await revokeConsent(vendor);
      return { ok: true };
    },
  }),
  'notice/view': message({
    who: ourPages,
    shape: v.object({ address }),
    answer: ({ address }, { tab }) => describeNotice(address, tab?.id),
  }),
  'notice/continue': message({
    who: ourPages,
    shape: token,
    answer: ({ token }, { tab }) => continueNotice(token, tab?.id),
  }),
  /** The patron wants to read a policy page before the yes: may this tab open it? */
  'notice/policy': message({
    who: ourPages,
    shape: v.object({ address }),
    answer: async ({ address }, { tab }) => ({ ok: await allowPolicyVisit(address, tab?.id) }),
  }),
  'notice/back': message({
    who: ourPages,
    shape: token,
    answer: ({ token }, { tab }) => declineNotice(token, tab?.id, browser.runtime.getURL('/start.html')),
  }),
};

/** What scripts of ours inside other pages ask and tell. */
const scriptMessages = {
  /** Which vendors links lead to: names from the catalogue, nothing else. */
  'marks/vendors': message({
    who: libraryPages,
    shape: v.object({ addresses: v.pipe(v.array(address), v.maxLength(200)) }),
    when: 'known',
    answer: ({ addresses }) => vendorNames(addresses),
  }),
  /** Hosts that a vendor's page has contacted. Told of the page that is in the tab now, so nothing is waited for. */
  'contacts/seen': message({
    who: ourScripts,
    shape: v.object({ hosts: v.array(v.unknown()) }),
    when: 'now',
    answer: ({ hosts }, { tab }) => noteContacts(hosts, tab?.id),
  }),
  /** What was pressed, or what became of the question whether anybody is there. */
  'idle/answer': message({
    who: topFrames,
    shape: v.object({ choice: v.picklist(IDLE_CHOICES) }),
    answer: ({ choice }, { tab }) => {
      // Nobody waits for what follows: the page that asked may be gone by then.
      void answerIdle(choice, tab);
    },
  }),
};

/** What other extensions may do: end a session, and learn whether one is open. */
const outsideMessages = {
  'outside/state': message({
    who: otherExtensions,
    shape: v.object({ carrel: v.literal('state') }),
    answer: () => ({ ok: true, phase: phaseOf(live.journal), clean: isClean(live.journal) }),
  }),
  'outside/end-session': message({
    who: otherExtensions,
    shape: v.object({
      carrel: v.literal('end-session'),
      reason: v.optional(v.picklist(['external', 'check-in']), 'external'),
    }),
    answer: async ({ reason }) => ({ ok: true, complete: await endSession(reason) }),
  }),
};

const ownMessages = { ...patronMessages, ...scriptMessages, ...staffMessages, ...officeMessages };
export const messages = { ...ownMessages, ...outsideMessages } satisfies Table;

/**
 * Requests and replies of all that Carrel's own pages and scripts may ask, by name. An interface, so that it is worked
 * out here once, and not anew for each who asks by a name that may be one of several.
 */
export interface Requests extends RequestsOf<typeof ownMessages> {}

/** "This site is not working": keeps the first-party cookies of the site in front, and loads it again. */
async function relaxActiveSite(): Promise<{ ok: boolean }> {
  const site = await activeSite();
  if (site === null) return { ok: false };
  await relaxSite(site);
  count('not-working', lookupVendor(live.resolving.index, site, '/')?.id);
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id !== undefined) await browser.tabs.reload(tab.id);
  return { ok: true };
}
