/**
 * `npm run mutants [-- --mutate 'utils/FOLDER/**']`: deliberate faults, one at a time; each that no unit test notices is
 * a survivor. Hours for all folders, minutes for one.
 */
export default {
  packageManager: 'npm',
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  mutate: [
    'handoff',
    'cookies',
    'session',
    'erase',
    'vendors/lists',
    'policy',
    'statistics',
    'rules',
    'worker',
  ].map((folder) => `utils/${folder}/**/*.ts`),
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  reporters: ['clear-text', 'json', 'progress'],
  clearTextReporter: { allowColor: false, logTests: false },
  jsonReporter: { fileName: '.output/mutants/report.json' },
  incremental: true,
  incrementalFile: '.output/mutants/incremental.json',
  tempDirName: '.output/mutants/tmp',
  // Stryker would rewrite it by TypeScript's interface, which version 7 has not.
  tsconfigFile: 'none',
  concurrency: 2,
  timeoutMS: 20_000,
};
