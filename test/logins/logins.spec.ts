/** Real sign-in software under Carrel: every stack keeps its sign-in, no planted tracker keeps a cookie. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { emptyReport, writeReport } from './report.ts';
import { STACKS } from './stacks/index.ts';
import { visit, withStack } from './visit.ts';

const wanted = process.env.CARREL_LOGINS?.split(',');

for (const stack of STACKS) {
  if (wanted && !wanted.includes(stack.id)) continue;
  test(stack.title, async () => {
    const folder = mkdtempSync(join(tmpdir(), `carrel-${stack.id}-`));
    const report = emptyReport();
    try {
      await withStack(stack, folder, (browser, demo) => visit(stack, browser, demo, report));
      expect(report.trackersAsked).toBeGreaterThan(0);
      expect({ sent: report.sent, stored: report.stored, lasting: report.lasting }).toEqual({
        sent: {},
        stored: [],
        lasting: [],
      });
    } finally {
      writeReport(stack.id, report);
      rmSync(folder, { recursive: true, force: true });
    }
  });
}
