import { defineConfig } from '@playwright/test';

/** The longest tests, half of them waiting for the browser: begun last, they would leave the other worker without work. */
const LONGEST = ['update', 'accessibility', 'outside', 'kit', 'idle'].map((name) => `**/${name}.spec.ts`);

export default defineConfig({
  testDir: 'test/e2e',
  timeout: 300_000,
  expect: { timeout: 60_000 },
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  reporter: 'list',
  outputDir: '.output/e2e',
  projects: [
    { name: 'longest', testMatch: LONGEST },
    { name: 'others', testIgnore: LONGEST },
  ],
});
