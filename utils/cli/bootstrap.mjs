/**
 * `node utils/cli/bootstrap.mjs <script> [arguments]`: makes a fresh clone ready, then runs the npm script.
 * Plain JavaScript for any Node from 20 on, with nothing installed: npm puts the packaged Node, which the tools need,
 * first on the path of the script that it then runs.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { answerBefore } from './help.mjs';

const windows = process.platform === 'win32';
const [script, ...rest] = process.argv.slice(2);

function npm(args, options = {}) {
  const result = spawnSync(windows ? 'npm.cmd' : 'npm', args, {
    stdio: 'inherit',
    shell: windows,
    ...options,
  });
  return result.status ?? 1;
}

function isInstalled() {
  const mark = 'node_modules/.package-lock.json';
  return existsSync(mark) && statSync(mark).mtimeMs >= statSync('package-lock.json').mtimeMs;
}

if (!script) {
  console.error('Usage: node utils/cli/bootstrap.mjs <npm script> [arguments]');
  process.exit(2);
}
const answer = answerBefore(script, rest);
if (answer) {
  (answer.status === 0 ? console.log : console.error)(answer.text);
  process.exit(answer.status);
}
if (!isInstalled()) {
  console.error('Installing what package-lock.json lists …');
  if (npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']) !== 0) {
    console.error(
      'npm could not install the dependencies: check the network and npm’s registry, then try again.',
    );
    process.exit(1);
  }
}
const packaged = spawnSync('node_modules/.bin/node', ['-v'], { encoding: 'utf8', shell: windows });
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (packaged.status !== 0 && (major < 22 || (major === 22 && minor < 18))) {
  console.error(
    `The packaged Node does not run on this machine, and this one (${process.version}) is older than 22.18: install a newer Node.`,
  );
  process.exit(1);
}
process.exit(npm(['run', '-s', script, '--', ...rest]));
