/** The conversation between the notice page and the worker. Destinations stay here, in memory of this browser run. */
import { shownLanguage } from '../i18n/remembered.ts';
import { today } from '../policy/news.ts';
import type { LibraryView } from '../policy/view.ts';
import type { Count } from '../statistics/count.ts';
import { standingOf } from '../vendors/builtin.ts';
import type { Knowledge } from '../vendors/knowledge.ts';
import { noticeKind } from '../vendors/notice-kind.ts';
import { stripTracking } from '../vendors/tracking-params.ts';
import type { HandOff } from './decide.ts';
import { handOffHere, handOffOnRecord } from './here.ts';
import { type Identifier, needlessIdentifiers } from './identifiers.ts';
import type { HandoffSession } from './memory.ts';
import { type NoticeView, noticeVendor } from './notice-view.ts';
import type { Pending } from './pending.ts';

/** Why there is no notice to show: the page says it and offers the way back. */
export type NoticeProblem =
  | 'no-address'
  | 'bad-address'
  | 'session-closed'
  | 'not-a-hand-off'
  | 'post-hand-off'
  | 'identifiers';

export interface NoticeRefusal {
  problem: NoticeProblem;
  library: LibraryView;
  /** What a stopped hand-off would have told about the person: kinds only, never the values. */
  identifiers?: Identifier[] | undefined;
}

/** A notice and a token that stands for its address from now on; or why there is nothing to show. */
export type NoticeReply = { notice: NoticeView; token: string } | NoticeRefusal;

/** Where a yes leads, or why it leads nowhere. `form`: the fields to post there, where the patron came by a form. */
export type ContinueReply =
  | { go: string; form?: [name: string, value: string][] | undefined }
  | { problem: NoticeProblem };

const TOKEN = 'token:';
/** Characters of the longest address that is looked at. */
export const LONGEST_ADDRESS = 70_000;

interface NoticeDeps {
  knowledge: Pick<Knowledge, 'policy' | 'resolving' | 'vendors' | 'origins' | 'wordingHere'>;
  session: HandoffSession;
  library(): LibraryView;
  /** The day since when a vendor's facts are different, if that is lately. */
  changedLately(vendor: string, today: string): string | undefined;
  /** Says yes to a vendor; resolves when the browser lets it through. */
  consent(vendor: string): Promise<void>;
  count: Count;
}
export type Notices = ReturnType<typeof makeNotices>;

export function makeNotices({ knowledge, session, library, changedLately, consent, count }: NoticeDeps) {
  const here = { knowledge, session };
  /** What is remembered of the open session's hand-offs; null where none is open. */
  const open = () => (session.consents === null ? null : (session.memory?.handoff ?? null));

  /**
   * What the notice shows for the address in its fragment, or for a `token:…` that it was given before (a reload).
   * @param tabId the notice's tab, where it is known: it alone says which form is on its way there
   * @returns the view and a token that stands for the address from now on; or why there is nothing to show
   */
  async function describe(address: string, tabId?: number): Promise<NoticeReply> {
    const memory = open();
    const refuse = (problem: NoticeProblem) => ({ problem, library: library() });
    if (!memory) return refuse('session-closed');
    if (address === '') return refuse('no-address');
    const known = await pendingOf(address);
    if (!known && address.startsWith(TOKEN)) return refuse('no-address');
    const held = memory.forms.in(tabId, known?.address ?? address);
    const destination = known?.address ?? webAddress(held?.url ?? address);
    if (destination === null) return refuse('bad-address');
    const handOff = handOffHere(destination, here);
    if (!handOff) return refuse('not-a-hand-off');
    const identifiers = needlessIdentifiers(handOff, destination, held?.form ?? null);
    if (identifiers.length > 0) {
      memory.forms.forget(tabId);
      return { ...refuse('identifiers'), identifiers };
    }
    const token = known?.token ?? crypto.randomUUID();
    // Nothing here is waited for: the patron is shown the notice meanwhile, and an answer to it takes its turn behind.
    countNotice().catch(() => undefined);
    const form = held?.form === undefined ? undefined : held.request;
    if (!known) memory.pending.add({ token, address: destination, form }).catch(() => undefined);
    return { token, notice: { library: library(), vendor: vendorView(handOff), via: handOff.via } };
  }

  async function pendingOf(address: string): Promise<Pending | undefined> {
    return address.startsWith(TOKEN) ? open()?.pending.find(address.slice(TOKEN.length)) : undefined;
  }

  /** The patron said yes in this tab: lets the vendor through, then gives the exact address to go to. */
  async function goOn(token: string, tabId: number | undefined): Promise<ContinueReply> {
    const memory = open();
    if (!memory) return { problem: 'session-closed' };
    const entry = await memory.pending.find(token);
    if (!entry) return { problem: 'no-address' };
    const handOff = handOffHere(entry.address, here);
    if (!handOff) return { problem: 'not-a-hand-off' };
    await countNotice();
    await consent(handOff.vendor.id);
    count('handoff', handOff.vendor.id);
    // A redirector without a record leads on: what comes after it has come from the list, too.
    if (tabId !== undefined && !handOffOnRecord(entry.address, here)) await memory.links.goOn(tabId);
    await memory.pending.drop(token);
    if (entry.form === undefined) return { go: stripTracking(entry.address, handOff.vendor.id) };
    const held = memory.forms.in(tabId, entry.address);
    memory.forms.forget(tabId);
    // The yes holds: sent once more from its own page, the form goes through as it is.
    if (held?.request !== entry.form || !held.form) return { problem: 'post-hand-off' };
    return { go: entry.address, form: held.form };
  }

  /** The patron said no in this tab: where to go if it has no page to go back to. */
  async function decline(
    token: string,
    tabId: number | undefined,
    startPage: string,
  ): Promise<{ go: string }> {
    const memory = open();
    memory?.forms.forget(tabId);
    if (await memory?.pending.find(token)) {
      await countNotice();
      count('go-back');
    }
    await memory?.pending.drop(token);
    return { go: knowledge.policy.library.homeUrl ?? startPage };
  }

  /** Counted when it is shown and when it is answered: the patron may have changed the language in between. */
  async function countNotice(): Promise<void> {
    count('notice', await shownLanguage(knowledge.policy.languages));
  }

  function vendorView({ vendor, host }: HandOff) {
    const origin = knowledge.origins.get(vendor.id);
    const unverified = standingOf(vendor.id)?.unverified ?? [];
    const shown = noticeVendor({
      vendor,
      host,
      kind: noticeKind(vendor, knowledge.policy),
      library: knowledge.policy.library,
      wording: knowledge.wordingHere(),
      // What somebody above the catalogue says, somebody has looked at.
      unverified: unverified.filter((field) => (origin?.[field] ?? 'built-in') === 'built-in'),
      now: new Date(),
    });
    return { ...shown, changed: changedLately(vendor.id, today()) };
  }

  return { describe, goOn, decline };
}

/** Only http and https lead to a vendor; `javascript:` and `data:` would run as ours. */
function webAddress(address: string): string | null {
  const url = URL.parse(address);
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? address : null;
}
