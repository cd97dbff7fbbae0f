/** What every bench is given, and what it gives back. */

import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type CarrelBrowser, launchCarrel } from '../browser/launch.ts';
import { startSession, untilSettled } from '../browser/patron.ts';
import { type DemoLibrary, startDemoLibrary } from '../demo/library.ts';

export type Figures = Record<string, number>;

export interface Bench {
  /** Row of the table; `npm run bench -- WORD` runs the benches whose name contains the word. */
  name: string;
  /** Takes minutes: runs only when it is named. */
  onRequest?: true;
  run(stage: Stage): Promise<Figures> | Figures;
}

/** Two browsers side by side: one with Carrel in an open session, one with an extension that can only erase. */
export interface Stage {
  demo: DemoLibrary;
  bare: CarrelBrowser;
  carrel: CarrelBrowser;
  barePage: Page;
  page: Page;
}

/** A page that has nothing to do with the library. */
export const PLAIN = 'https://www.weather.example/plain';

/** The same browser with an extension that can only erase: the yardstick. */
export async function launchBare(demo: DemoLibrary): Promise<CarrelBrowser> {
  return launchCarrel({
    mode: 'unpacked',
    extensionDir: join(import.meta.dirname, 'bare-extension'),
    resolverRules: demo.resolverRules,
    spki: demo.spki,
  });
}

export async function withStage(use: (stage: Stage) => Promise<void>): Promise<void> {
  const demo = await startDemoLibrary();
  const bare = await launchBare(demo);
  const carrel = await launchCarrel({
    mode: 'policy',
    policy: demo.policy,
    resolverRules: demo.resolverRules,
    spki: demo.spki,
  });
  try {
    await untilSettled(carrel);
    const page = await startSession(carrel);
    await use({ demo, bare, carrel, page, barePage: await bare.context.newPage() });
  } finally {
    await Promise.all([bare.close(), carrel.close(), demo.close()]);
  }
}
