/** The erase: every kind in its order, then look, wait for late writers, look again. */
import { STAYS_UNTIL_EXIT } from '../platform/erasing.ts';
import type { ReceiptLine } from '../platform/messages.ts';
import type { Policy } from '../policy/schema.ts';
import type { Receipt } from '../session/aftercare.ts';
import type { Step } from '../session/machine.ts';
import { type DataKind, within } from './kind.ts';
import { eraseBrowsingData, NOT_CHECKABLE } from './kinds/browsing-data.ts';
import { cookies, partitionedCookies } from './kinds/cookies.ts';
import { downloads, files } from './kinds/downloads.ts';
import { history, recentlyClosed } from './kinds/history.ts';
import { closeTabs, tabs } from './kinds/tabs.ts';

const CHECKED: readonly DataKind[] = [
  cookies,
  partitionedCookies,
  history,
  recentlyClosed,
  downloads,
  files,
  tabs,
];
const ROUNDS = 4;
/** Beacons and keep-alive fetches still in flight need time to fail against the lock. */
const LATE_WRITERS_MS = 1500;
const STEP_MS = 120_000;
const CHECK_MS = 10_000;

export interface EraseOptions {
  policy: Policy;
  landing: '/ended.html' | '/start.html';
  onStep(step: Step): Promise<void>;
  onVerify(): Promise<void>;
}

/** Erases and verifies. Never rejects: what fails is named in the receipt. */
export async function eraseEverything(options: EraseOptions): Promise<Receipt> {
  const failed = new Set<string>();
  const attempt = async (step: Step, kind: string, work: () => Promise<unknown>) => {
    await options.onStep(step);
    await within(STEP_MS, kind, work()).catch(() => failed.add(kind));
  };
  await attempt('downloads', 'files', () => files.erase!({ policy: options.policy }));
  await attempt('tabs', 'tabs', () => closeTabs(options.landing));
  await attempt('erase', 'site-storage', async () => {
    for (const type of await eraseBrowsingData()) failed.add(FORBIDDEN_KINDS[type] ?? type);
  });
  await options.onVerify();
  let counts = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round += 1) {
    await new Promise((resolve) => setTimeout(resolve, LATE_WRITERS_MS));
    counts = await look();
    if ([...counts.values()].every((count) => count === 0)) break;
    // Somebody may have opened a tab meanwhile, which then wrote again.
    if (counts.get('tabs')) await closeTabs(options.landing).catch(() => undefined);
    await within(STEP_MS, 'erase', eraseBrowsingData()).catch(() => undefined);
  }
  const { complete, lines } = receipt(counts, failed);
  const staying = STAYS_UNTIL_EXIT.map((kind): ReceiptLine => ({ kind, result: 'at-exit' }));
  return { complete, lines: [...lines, ...staying] };
}

/** What a policy that forbids erasing a browser type makes impossible, in the receipt's kinds. */
const FORBIDDEN_KINDS: Record<string, string> = {
  localStorage: 'site-storage',
  cacheStorage: 'site-storage',
};

/** Re-reads every kind that can be read. A reader that fails counts as "still there": unknown is not clean. */
async function look(): Promise<Map<string, number>> {
  const entries = CHECKED.map(async (kind): Promise<[string, number]> => {
    const count = await within(CHECK_MS, kind.kind, kind.remaining!()).catch(() => 1);
    return [kind.kind, count];
  });
  return new Map(await Promise.all(entries));
}

/** Counts and failures -> receipt. Complete only if nothing checkable is left and no eraser failed. Pure. */
export function receipt(counts: ReadonlyMap<string, number>, failed: ReadonlySet<string>): Receipt {
  const checked = [...counts].map(([kind, count]): ReceiptLine => {
    return { kind, result: count === 0 && !failed.has(kind) ? 'erased' : 'failed', count };
  });
  const others = NOT_CHECKABLE.map(
    (kind): ReceiptLine => ({ kind, result: failed.has(kind) ? 'failed' : 'not-checkable' }),
  );
  const rest = [...failed].filter(
    (kind) => !counts.has(kind) && !NOT_CHECKABLE.some((known) => known === kind),
  );
  const lines = [...checked, ...others, ...rest.map((kind): ReceiptLine => ({ kind, result: 'failed' }))];
  return { complete: lines.every((line) => line.result !== 'failed'), lines };
}
