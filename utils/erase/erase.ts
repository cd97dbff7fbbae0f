/**
 * The erase: every kind in its order, then look, wait for late writers, look again.
 *
 *   files     cancelled and removed while the list still tells where they are; meanwhile pages delete what only they
 *             can (Storage Buckets), and our page opens
 *   tabs      every other page closes
 *   lock      no site can write any more: at once, or when the sign-outs that need the cookies are through
 *   erase     one global call
 *   leftovers what that call leaves, at the same time: none of it depends on the other
 *
 * The wait for late writers counts from the moment when all tabs are gone and the lock holds, so the erase itself is
 * part of it.
 */
import type { CookieNews } from '../platform/cookie-news.ts';
import { OUT_OF_REACH, STAYS_UNTIL_EXIT } from '../platform/erasing.ts';
import { pause, twice, within } from '../waiting.ts';
import { type DataKind, type EraseContext, LATE_WRITERS_MS } from './kind.ts';
import { bookmarks } from './kinds/bookmarks.ts';
import { eraseBrowsingData, NOT_CHECKABLE } from './kinds/browsing-data.ts';
import { canaries } from './kinds/canaries.ts';
import { clipboard } from './kinds/clipboard.ts';
import { cookies, partitionedCookies } from './kinds/cookies.ts';
import { downloads, filesLeft } from './kinds/downloads.ts';
import { history, recentlyClosed } from './kinds/history.ts';
import { passwords } from './kinds/passwords.ts';
import { permissions } from './kinds/permissions.ts';
import { readingList } from './kinds/reading-list.ts';
import { deleteBuckets } from './kinds/storage-buckets.ts';
import { closeOthers, type Landing, land, tabs } from './kinds/tabs.ts';
import { lockCookies } from './lock.ts';
import { type Receipt, receipt } from './receipt.ts';

/** What of this worker's is erased with the rest. */
export interface WorkerKinds {
  files: DataKind;
  zoom: DataKind;
  ownMemory: DataKind;
}

/** What the global erase leaves. */
function leftoversOf({ zoom, ownMemory }: WorkerKinds): readonly DataKind[] {
  return [recentlyClosed, permissions, zoom, bookmarks, readingList, clipboard, ownMemory, canaries];
}
const ROUNDS = 3;
const STEP_MS = 30_000;
/** Milliseconds as a rule; a machine that is starting ten things at once has been seen to need seconds. */
const LEFTOVER_MS = 20_000;
const CHECK_MS = 20_000;

/** Where an erase is, in this order. */
export type EraseStep = 'files' | 'tabs' | 'lock' | 'erase';

export interface EraseOptions extends EraseContext {
  kinds: WorkerKinds;
  cookieNews: CookieNews;
  /** Names of files that are off the browser's list. */
  unlistedNames(): Promise<string[]>;
  /** Which page of ours stays. */
  landing: Landing;
  /** Resolves when no page can reach the web any more; no page is closed before. */
  gate: Promise<unknown>;
  /** Sign-outs that still need the cookies: the lock waits until they are done, the tabs do not. */
  signOuts: Promise<{ done: Promise<void> } | null>;
  /** What else is under way; only the receipt waits for it. */
  aside: Promise<unknown>;
  /** Kinds that have failed so far; more are added. */
  failed: Set<string>;
  onStep(step: EraseStep): void;
  onVerify(): void;
}

/** Erases and verifies. Never rejects: what fails is named in the receipt. */
export async function eraseEverything(options: EraseOptions): Promise<Receipt> {
  const { failed } = options;
  const { files } = options.kinds;
  const leftovers = leftoversOf(options.kinds);
  // Everything that is looked at again, in the receipt's order.
  const all = [cookies, partitionedCookies, history, downloads, files, tabs, passwords, ...leftovers];
  const checked = all.filter((kind) => kind.here?.() ?? true);
  const attempt = async (kind: string, ms: number, work: () => Promise<unknown>) => {
    await twice(ms, kind, work).catch(() => failed.add(kind));
  };
  const lock = () => attempt('lock', LEFTOVER_MS, lockCookies);
  const eraseLeftover = (kind: DataKind) =>
    attempt(kind.kind, LEFTOVER_MS, async () => kind.erase?.(options));

  options.onStep('files');
  const filesGo = attempt('files', STEP_MS, () => files.erase!(options));
  // All that does not depend on the other at the same time: the patron waits for the longest only.
  const landed = land(options.landing);
  landed.catch(() => undefined);
  const [signOuts] = await Promise.all([
    options.signOuts,
    options.gate,
    // Behind the lock a page may not touch its storage, not even to delete it.
    attempt('storage-buckets', LEFTOVER_MS, deleteBuckets),
  ]);
  const locked = signOuts ? signOuts.done.then(lock, lock) : lock();
  if (!signOuts) await locked;
  options.onStep('tabs');
  // Where our page could not be opened, the second try opens it.
  const onto = landed.catch(() => land(options.landing));
  await Promise.all([filesGo, attempt('tabs', STEP_MS, async () => closeOthers(await onto))]);
  options.onStep('lock');
  await locked;
  const quietSince = performance.now();
  options.onStep('erase');
  const global = async () => {
    // The list of downloads is the only way to a file that resists; a second try needs it.
    const stuck = options.policy.session.deleteDownloads ? await filesLeft() : [];
    const forbidden = await eraseBrowsingData(options.cookieNews, stuck.length > 0 ? ['downloads'] : []);
    for (const kind of forbidden) failed.add(kind);
  };
  await Promise.all([attempt('site-storage', STEP_MS, global), ...leftovers.map(eraseLeftover)]);
  await options.aside;
  options.onVerify();

  let counts = await look(checked);
  for (let round = 0; round < ROUNDS; round += 1) {
    if (!isClean(counts)) {
      // Somebody may have opened a tab meanwhile, which then wrote again.
      if (counts.get('tabs'))
        await within(STEP_MS, 'tabs', land(options.landing).then(closeOthers)).catch(() => undefined);
      const dirty = leftovers.filter(({ kind }) => counts.get(kind));
      await Promise.all([
        within(STEP_MS, 'erase', global()).catch(() => undefined),
        ...dirty.map((kind) => within(LEFTOVER_MS, kind.kind, kind.erase!(options)).catch(() => undefined)),
      ]);
    }
    await pause(round === 0 ? quietSince + LATE_WRITERS_MS - performance.now() : LATE_WRITERS_MS);
    counts = await look(checked);
    if (isClean(counts)) break;
  }
  const kept = new Set(options.policy.session.deleteDownloads ? [] : ['files']);
  const unseen = [...NOT_CHECKABLE, 'storage-buckets'];
  // Where even their names cannot be had, the files stand as not erased.
  const unlistedFiles = await within(CHECK_MS, 'files', options.unlistedNames()).catch(() => {
    failed.add('files-off-list');
    return [];
  });
  return receipt({
    counts,
    failed,
    unseen,
    kept,
    atExit: STAYS_UNTIL_EXIT,
    outOfReach: OUT_OF_REACH,
    unlistedFiles,
  });
}

function isClean(counts: ReadonlyMap<string, number | null>): boolean {
  return [...counts.values()].every((count) => count === null || count === 0);
}

/** Re-reads every kind that can be read. A reader that fails counts as "still there": unknown is not clean. */
async function look(kinds: readonly DataKind[]): Promise<Map<string, number | null>> {
  const entries = kinds.map(async (kind): Promise<[string, number | null]> => {
    if (!kind.remaining) return [kind.kind, null];
    const count = await within(CHECK_MS, kind.kind, kind.remaining()).catch(() => 1);
    return [kind.kind, count];
  });
  return new Map(await Promise.all(entries));
}
