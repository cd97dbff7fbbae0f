/**
 * One end of a session, from the first closed door to the receipt. Whatever fails on the way, the web stays closed:
 * what could not be done is named in the receipt, and a receipt with a failure keeps the gate shut.
 */
import { browser } from 'wxt/browser';
import { forgetEvidence } from '../cookies/memory.ts';
import { pageGuardOff } from '../cookies/page-guard.ts';
import { forgetStored } from '../cookies/stored.ts';
import { eraseEverything } from '../erase/erase.ts';
import { twice, within } from '../erase/kind.ts';
import { forgetAll } from '../erase/kinds/own-memory.ts';
import type { Landing } from '../erase/kinds/tabs.ts';
import { forgetDownloads } from '../erase/kinds/unlisted-files.ts';
import { libraryMarksOff } from '../handoff/library-marks.ts';
import { forgetPosted } from '../handoff/posted.ts';
import { choicesInAddress, languageItem, largePrintItem } from '../i18n/remembered.ts';
import { announceChange } from '../platform/messaging.ts';
import { signOutRules } from '../rules/gate.ts';
import { replaceSessionRules } from '../rules/writer.ts';
import { count, endSessionCounts, hasAgreed } from '../statistics/count.ts';
import { dayOf } from '../statistics/events.ts';
import { addObserved } from '../vendors/observed.ts';
import { keepAftercare, saveReceipt } from './aftercare.ts';
import { layFloor } from './floor.ts';
import { advance } from './journal.ts';
import { live } from './live.ts';
import { isClean } from './machine.ts';
import type { EraseCause } from './reasons.ts';
import { sessionRecord } from './record-keeper.ts';
import { beginSignOuts } from './sign-outs.ts';

/** Browser calls that should take milliseconds; one that hangs is named in the receipt. */
const CALL_MS = 20_000;
const COUNTS_MS = 1_000;

/**
 * Closes the gate, erases, verifies. Never rejects.
 * @returns whether everything verifiable is gone
 */
export async function end(cause: EraseCause): Promise<boolean> {
  try {
    return await closeAndErase(cause);
  } catch {
    // Nobody knows how far it came: closed it is, and the next try erases again.
    if (!isClean(live.journal)) await advance({ do: 'leftover' });
    announceChange();
    return isClean(live.journal);
  }
}

async function closeAndErase(cause: EraseCause): Promise<boolean> {
  const { record } = live;
  const failed = new Set<string>();
  const attempt = (kind: string, work: () => Promise<unknown>) =>
    twice(CALL_MS, kind, work).catch(() => failed.add(kind));

  if (live.journal.phase === 'open') count('session', cause);
  // Asked while it is known which session this is; the gate does not wait for the answer.
  const wanted = wantsCounts();
  sessionRecord.drop();
  await advance({ do: 'end' });
  // One call takes the web away from every page, and with it the yes to every vendor.
  const gate = attempt('gate', () => replaceSessionRules(signOutRules(ownHost())));
  announceChange();
  const floor = (urls: readonly string[]) => layFloor(record?.consents ?? [], live, urls);
  const signOuts = beginSignOuts(record, live, gate, floor).catch(() => null);
  // It reads what is forgotten next, for example that this patron does not want to be counted.
  const counted = within(COUNTS_MS, 'statistics', endSessionCounts()).catch(() => undefined);
  const [language, large] = await Promise.all([
    languageItem.get().catch(() => undefined),
    largePrintItem.get().catch(() => undefined),
  ]);
  forgetPosted();
  // Nothing of the erase waits for these.
  const aside = Promise.all([gate, counted]).then(() =>
    Promise.all([
      forgetEvidence().catch(() => undefined),
      signOuts.then(forgetStored),
      attempt('own-memory', forgetAll).then(
        () => record && keepAftercare(record, live.vendors).catch(() => undefined),
      ),
      attempt('page-guard', () => Promise.all([pageGuardOff(), libraryMarksOff()])),
      signOuts
        .then((begun) => begun?.done)
        .then(() => Promise.all([attempt('gate', () => replaceSessionRules([])), layFloor(null, live)])),
    ]),
  );
  const receipt = await eraseEverything({
    policy: live.policy,
    landing: landing(cause, choicesInAddress(language, large)),
    gate,
    signOuts,
    aside,
    failed,
    onStep: (step) => void advance({ do: 'step', step }).then(announceChange),
    onVerify: () => void advance({ do: 'verify' }).then(announceChange),
  });
  for (const line of receipt.lines) if (line.result === 'failed') count('erase-failure', line.kind);
  await saveReceipt(receipt).catch(() => undefined);
  // The receipt names what could not be erased; the next patron must not find it here.
  await within(COUNTS_MS, 'files', forgetDownloads()).catch(() => undefined);
  await journalEnd(receipt.complete);
  announceChange();
  // Last, since a count that cannot be kept must hold up nothing.
  if (record && (await wanted)) {
    const observed = addObserved(
      record,
      (id) => live.vendors.has(id),
      dayOf(new Date()),
      live.policy.statistics.smallCount,
    );
    await within(COUNTS_MS, 'observed', observed).catch(() => undefined);
  }
  return receipt.complete;
}

/** Whether library and patron let this session be counted; unknown is no. */
async function wantsCounts(): Promise<boolean> {
  if (!live.policy.statistics.enabled) return false;
  return within(COUNTS_MS, 'statistics', hasAgreed()).catch(() => false);
}

/** Where requests of Carrel's own come from. */
function ownHost(): string {
  return new URL(browser.runtime.getURL('')).hostname;
}

async function journalEnd(clean: boolean): Promise<void> {
  if (!clean) return advance({ do: 'leftover' });
  // A disk that does not take "clean" says "erase first" at the next start: once too often, never once too little.
  await advance({ do: 'clean' }).catch(() => advance({ do: 'leftover' }));
}

/** The page that stays. It goes on in the patron's language and print, which nothing else remembers. */
function landing(cause: EraseCause, choices: ReturnType<typeof choicesInAddress>): Landing {
  const page = cause === 'interrupted' || cause === 'before-start' ? '/start.html' : '/ended.html';
  return page === '/ended.html' ? `${page}${choices}` : page;
}
