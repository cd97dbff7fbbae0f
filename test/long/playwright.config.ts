/** Longer stories in the browser, apart from the suite: `npm run test:long`. */
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  timeout: 900_000,
  expect: { timeout: 60_000 },
  workers: 1,
  forbidOnly: true,
  reporter: 'list',
  outputDir: '../../.output/long',
});
