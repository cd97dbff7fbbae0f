/**
 * `npm run test:logins`: real sign-in software under Carrel, with the same visits in the bare browser as the control, and a table.
 *
 *   --npm        only the stacks that npm alone installs
 *   --only=a,b   only these stacks
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureChromium } from '../browser/find.ts';
import { clearReports, faults, table } from './report.ts';
import { canInstall, install, missing } from './software.ts';
import { STACKS } from './stacks/index.ts';

const { values } = parseArgs({ options: { npm: { type: 'boolean' }, only: { type: 'string' } } });
const only = values.only?.split(',');
const unknown = only?.filter((id) => !STACKS.some((stack) => stack.id === id)) ?? [];
if (unknown.length > 0) {
  throw new Error(
    `--only names ${unknown.join(', ')}; the stacks are ${STACKS.map(({ id }) => id).join(', ')}.`,
  );
}
const chosen = STACKS.filter((stack) => only?.includes(stack.id) ?? (!values.npm || stack.apt.length === 0));

const needed = missing([...new Set(chosen.flatMap((stack) => stack.apt))]);
if (needed.length > 0 && canInstall()) {
  console.log(`Installing ${needed.join(', ')} with apt-get.`);
  install(needed);
}
const lacking = new Map(
  chosen.flatMap((stack) => {
    const still = missing(stack.apt);
    return still.length > 0 ? [[stack.id, `needs the Debian packages ${still.join(', ')}`] as const] : [];
  }),
);
const ready = chosen.filter((stack) => !lacking.has(stack.id));

clearReports();
// Playwright takes a relative name from its configuration's folder.
const report = join(import.meta.dirname, '..', '..', '.output', 'reports', 'logins.json');
let passed = 0;
let failed = 0;
if (ready.length > 0) {
  const { path } = ensureChromium();
  const ran = spawnSync(
    'playwright',
    ['test', '-c', join('test', 'logins', 'playwright.config.ts'), '--reporter=list,json'],
    {
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: {
        ...process.env,
        CARREL_BROWSER: path,
        CARREL_LOGINS: ready.map(({ id }) => id).join(','),
        PLAYWRIGHT_JSON_OUTPUT_NAME: report,
      },
    },
  );
  if (ran.error) throw ran.error;
  const { stats } = JSON.parse(readFileSync(report, 'utf8'));
  passed = stats.expected;
  failed = stats.unexpected + stats.flaky;
}

console.log(`\n${table(chosen, lacking)}\n`);
for (const fault of faults(chosen)) console.log(fault);
for (const [id, why] of lacking) console.log(`Not run: ${id}, ${why}.`);
// A machine that could install and did not is broken; one that cannot says so, and is no failure of Carrel.
if (lacking.size > 0 && (canInstall() || !process.env.CI)) failed += lacking.size;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
