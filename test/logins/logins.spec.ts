/** Real sign-in software under Carrel: every stack keeps its sign-in, no planted tracker keeps a cookie. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { emptyReport, type Guard, type Report, writeReport } from './report.ts';
import { bareSeat, guardedSeat, type Seat } from './seat.ts';
import type { Stack } from './stack.ts';
import { STACKS } from './stacks/index.ts';
import { trackingStored, visit, withStack } from './visit.ts';

const wanted = process.env.CARREL_LOGINS?.split(',');

/** Starts the stack, visits it, hands over what the visit showed, and writes that down whatever comes. */
async function tryStack(
  stack: Stack,
  guard: Guard,
  judge: (report: Report, seat: Seat) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), `carrel-${stack.id}-`));
  const report = emptyReport();
  try {
    await withStack(stack, folder, async (demo) => {
      const seat = await (guard === 'bare' ? bareSeat(demo) : guardedSeat(stack, demo));
      try {
        await visit(stack, seat, demo, report);
        await judge(report, seat);
      } finally {
        await seat.close().catch(() => undefined);
      }
    });
  } finally {
    writeReport(stack.id, guard, report);
    rmSync(folder, { recursive: true, force: true });
  }
}

for (const stack of STACKS) {
  if (wanted && !wanted.includes(stack.id)) continue;

  test(stack.title, async () => {
    await tryStack(stack, 'carrel', async (report, seat) => {
      // What a script set a moment ago may still be swept.
      const stored = async () => {
        report.stored = await trackingStored(seat);
        return report.stored;
      };
      await expect.soft.poll(stored, { timeout: 5_000 }).toEqual([]);
      expect.soft(report.sent).toEqual({});
      expect.soft(report.lasting).toEqual([]);
      expect.soft(report.trackersAsked).toBeGreaterThan(0);
      expect(report.faults).toEqual([]);
    });
  });

  test(`${stack.title}, bare browser`, async () => {
    await tryStack(stack, 'bare', async (report, seat) => {
      report.stored = await trackingStored(seat);
      // Steps that fail without Carrel, and trackers that do not track, would prove nothing with it.
      expect.soft(report.stored).not.toEqual([]);
      expect.soft(report.sent).not.toEqual({});
      expect(report.faults).toEqual([]);
    });
  });
}
