/** `npm test`: every check in its order, and one closing line with the counts. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium, findFirefox } from './browser/find.ts';

const REPORTS = join('.output', 'reports');
const total = { passed: 0, failed: 0 };

function run(title: string, command: string, args: string[], env: Record<string, string> = {}): boolean {
  console.log(`\n== ${title}`);
  const options = {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  } as const;
  return spawnSync(command, args, options).status === 0;
}

/** A step that counts as one check. */
function check(title: string, command: string, args: string[], env?: Record<string, string>): boolean {
  const passed = run(title, command, args, env);
  total[passed ? 'passed' : 'failed'] += 1;
  return passed;
}

/** A test runner: its own counts; a runner that breaks, or runs nothing, is a failure of its own. */
function suite(
  title: string,
  command: string,
  args: string[],
  report: string,
  count: (json: unknown) => typeof total,
  env?: Record<string, string>,
): void {
  const passed = run(title, command, args, env);
  const counted = existsSync(report)
    ? count(JSON.parse(readFileSync(report, 'utf8')))
    : { passed: 0, failed: 0 };
  total.passed += counted.passed;
  total.failed += counted.failed;
  if (counted.passed + counted.failed === 0 || (!passed && counted.failed === 0)) total.failed += 1;
}

function vitestCounts(json: unknown): typeof total {
  const { numPassedTests, numFailedTests } = json as { numPassedTests: number; numFailedTests: number };
  return { passed: numPassedTests, failed: numFailedTests };
}

function playwrightCounts(json: unknown): typeof total {
  const { stats } = json as { stats: { expected: number; unexpected: number; flaky: number } };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}

mkdirSync(REPORTS, { recursive: true });
check('Types', 'npm', ['run', '-s', 'types']);
check('Lint and format', 'biome', ['check', '.']);
check('Floors', 'npm', ['run', '-s', 'floors:all']);
const unit = join(REPORTS, 'unit.json');
suite(
  'Unit tests',
  'vitest',
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unit}`],
  unit,
  vitestCounts,
);
const built = check('Build for Chromium', 'wxt', ['build']);
check('Build for Firefox', 'wxt', ['build', '-b', 'firefox', '--mv3']);
if (built) {
  const { path } = ensureChromium();
  console.log(`\nBrowser: ${path}`);
  const report = join(REPORTS, 'e2e.json');
  suite('End to end in Chromium', 'playwright', ['test', '--reporter=list,json'], report, playwrightCounts, {
    CARREL_BROWSER: path,
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  });
}
const firefox = findFirefox();
if (firefox) {
  const env = { CARREL_FIREFOX: firefox };
  check('Smoke test in Firefox', process.execPath, ['test/firefox/smoke.ts'], env);
  check('What Firefox shows to no rule', process.execPath, ['test/firefox/unseen.ts'], env);
} else console.log('\nFirefox was not found on this machine: its tests were not run.');

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
