/**
 * One end of a session, from the first closed door to the receipt. Whatever fails on the way, the web stays closed:
 * what could not be done is named in the receipt, and a receipt with a failure keeps the gate shut.
 */
import { browser } from 'wxt/browser';
import type { EraseOptions, WorkerKinds } from '../erase/erase.ts';
import { forgetAllBut } from '../erase/kinds/own-memory.ts';
import type { Landing } from '../erase/kinds/tabs.ts';
import { DOWNLOADS_KEY, type DownloadMemory } from '../erase/kinds/unlisted-files.ts';
import type { Receipt } from '../erase/receipt.ts';
import { choicesInAddress, languageItem, largePrintItem } from '../i18n/remembered.ts';
import type { CookieNews } from '../platform/cookie-news.ts';
import { announceChange } from '../platform/messaging.ts';
import { signOutRules } from '../rules/gate.ts';
import { replaceSessionRules } from '../rules/writer.ts';
import type { Counter } from '../statistics/count.ts';
import { dayOf } from '../statistics/events.ts';
import type { Knowledge } from '../vendors/knowledge.ts';
import type { addObserved } from '../vendors/observed.ts';
import { twice, within } from '../waiting.ts';
import { AFTERCARE_KEYS, keepAftercare, saveReceipt } from './aftercare.ts';
import type { Floor } from './floor.ts';
import { profileItem } from './profile.ts';
import type { EraseCause } from './reasons.ts';
import { beginSignOuts } from './sign-outs.ts';
import type { SessionState } from './state.ts';
import { updateItem } from './update.ts';

/** No patron's: what the browser was started for, and that a new version waits. */
const NO_PATRONS = [profileItem.key, updateItem.key];
/** Where the files of the session lie is needed until they are gone; the end drops it last. */
const STAYS_AT_END = [...NO_PATRONS, DOWNLOADS_KEY];
/** Keys that may be there when the erase is over: language and print may be the choice of whoever reads the receipt. */
export const STAYS: readonly string[] = [
  ...STAYS_AT_END,
  ...AFTERCARE_KEYS,
  languageItem.key,
  largePrintItem.key,
];

/** Browser calls that should take milliseconds; one that hangs is named in the receipt. */
const CALL_MS = 20_000;
const COUNTS_MS = 1_000;

export interface EndingDeps {
  state: SessionState;
  knowledge: Knowledge;
  counter: Counter;
  erase(options: EraseOptions): Promise<Receipt>;
  addObserved: typeof addObserved;
  kinds: WorkerKinds;
  downloads: Pick<DownloadMemory, 'forget' | 'unlistedNames'>;
  cookieNews: CookieNews;
  /** Hosts with cookies that no partition holds. */
  hostsWithCookies(): Promise<Set<string>>;
  floor: Pick<Floor, 'lay'>;
  /** Scripts of ours in pages. */
  scripts: { pageGuardOff(): Promise<void>; libraryMarksOff(): Promise<void> };
}

/** Makes the end of a session, as one function. */
export function makeEnding(deps: EndingDeps): (cause: EraseCause) => Promise<boolean> {
  const {
    state,
    knowledge,
    counter,
    erase,
    addObserved,
    kinds,
    downloads,
    cookieNews,
    hostsWithCookies,
    floor,
    scripts,
  } = deps;
  const { journal } = state;
  const { count } = counter;

  /**
   * Closes the gate, erases, verifies. Never rejects.
   * @returns whether everything verifiable is gone
   */
  async function end(cause: EraseCause): Promise<boolean> {
    try {
      return await closeAndErase(cause);
    } catch {
      // Nobody knows how far it came: closed it is, and the next try erases again.
      if (!state.clean) await journal.advance({ do: 'leftover' });
      announceChange();
      return state.clean;
    }
  }

  async function closeAndErase(cause: EraseCause): Promise<boolean> {
    const failed = new Set<string>();
    const attempt = (kind: string, work: () => Promise<unknown>) =>
      twice(CALL_MS, kind, work).catch(() => failed.add(kind));

    if (state.machine.phase === 'open') count('session', cause);
    // Asked while it is known which session this is; the gate does not wait for the answer.
    const wanted = wantsCounts();
    // Whatever was remembered of the patron goes here; the end itself goes on with the record alone.
    const record = state.drop()?.record ?? null;
    await journal.advance({ do: 'end' });
    // One call takes the web away from every page, and with it the yes to every vendor.
    const gate = attempt('gate', () => replaceSessionRules(signOutRules(ownHost())));
    announceChange();
    const { policy, vendors } = knowledge;
    const consents = record?.consents ?? [];
    const signOuts = beginSignOuts(consents, { policy, vendors, hostsWithCookies }, gate, (urls) =>
      floor.lay(consents, urls),
    ).catch(() => null);
    // It reads what is forgotten next, for example that this patron does not want to be counted.
    const counted = within(COUNTS_MS, 'statistics', counter.endSession()).catch(() => undefined);
    const [language, large] = await Promise.all([
      languageItem.get().catch(() => undefined),
      largePrintItem.get().catch(() => undefined),
    ]);
    // Nothing of the erase waits for these.
    const aside = Promise.all([gate, counted]).then(() =>
      Promise.all([
        attempt('own-memory', () => forgetAllBut(STAYS_AT_END)).then(
          () => record && keepAftercare(record, knowledge.vendors).catch(() => undefined),
        ),
        attempt('page-guard', () => Promise.all([scripts.pageGuardOff(), scripts.libraryMarksOff()])),
        signOuts
          .then((begun) => begun?.done)
          .then(() => Promise.all([attempt('gate', () => replaceSessionRules([])), floor.lay(null)])),
      ]),
    );
    const receipt = await erase({
      policy: knowledge.policy,
      isClosed: () => state.machine.phase === 'closed',
      kinds,
      cookieNews,
      unlistedNames: downloads.unlistedNames,
      landing: landing(cause, choicesInAddress(language, large)),
      gate,
      signOuts,
      aside,
      failed,
      onStep: (step) => void journal.advance({ do: 'step', step }).then(announceChange),
      onVerify: () => void journal.advance({ do: 'verify' }).then(announceChange),
    });
    for (const line of receipt.lines) if (line.result === 'failed') count('erase-failure', line.kind);
    await saveReceipt(receipt).catch(() => undefined);
    // The receipt names what could not be erased; the next patron must not find it here.
    await within(COUNTS_MS, 'files', downloads.forget()).catch(() => undefined);
    await journalEnd(receipt.complete);
    announceChange();
    // Last, since a count that cannot be kept must hold up nothing.
    if (record && (await wanted)) {
      const observed = addObserved(
        record,
        (id) => knowledge.vendors.has(id),
        dayOf(new Date()),
        knowledge.policy.statistics.smallCount,
      );
      await within(COUNTS_MS, 'observed', observed).catch(() => undefined);
    }
    return receipt.complete;
  }

  /** Whether library and patron let this session be counted; unknown is no. */
  async function wantsCounts(): Promise<boolean> {
    if (!knowledge.policy.statistics.enabled) return false;
    return within(COUNTS_MS, 'statistics', counter.hasAgreed()).catch(() => false);
  }

  async function journalEnd(clean: boolean): Promise<void> {
    if (!clean) return journal.advance({ do: 'leftover' });
    // A disk that does not take "clean" says "erase first" at the next start: once too often, never once too little.
    await journal.advance({ do: 'clean' }).catch(() => journal.advance({ do: 'leftover' }));
  }

  return end;
}

/** Where requests of Carrel's own come from. */
function ownHost(): string {
  return new URL(browser.runtime.getURL('')).hostname;
}

/** The page that stays. It goes on in the patron's language and print, which nothing else remembers. */
function landing(cause: EraseCause, choices: ReturnType<typeof choicesInAddress>): Landing {
  const page = cause === 'interrupted' || cause === 'before-start' ? '/start.html' : '/ended.html';
  return page === '/ended.html' ? `${page}${choices}` : page;
}
