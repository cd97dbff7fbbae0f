/**
 * Enterprise policy for one browser only: a private mount namespace in which a folder of ours lies over
 * the system's policy folder. Nothing global changes, so browsers with different policies run side by side.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Where each Chromium build looks for policies on Linux, below a folder that usually exists. */
const PLACES = [
  { mount: '/etc/chromium', folders: ['policies'] },
  { mount: '/etc/opt', folders: ['chrome_for_testing/policies', 'chrome/policies'] },
];

/** A prepared policy folder and the script that starts a browser which sees it. */
export interface PolicyMount {
  /** Starts the browser with the arguments it is given; the process id stays the same. */
  script: string;
  /** Replaces the policies, also for a running browser. */
  write(policies: object): void;
}

/**
 * Makes a policy folder in `workDir`, or says in one sentence why this machine cannot.
 * The script writes its process id, which becomes the browser's, to `pidFile`.
 */
export function mountPolicies(options: {
  browser: string;
  workDir: string;
  pidFile: string;
  policies: object;
}): PolicyMount | string {
  if (process.platform !== 'linux') return `policies cannot be given to one browser on ${process.platform}`;
  const { browser, workDir, pidFile } = options;
  const root = process.getuid?.() === 0;
  // Without root, a user namespace lets us mount, over folders that exist already.
  const unshare = root ? ['-m'] : ['-r', '-m'];
  const files: string[] = [];
  const binds: string[] = [];
  for (const { mount, folders } of PLACES) {
    if (!existsSync(mount) && root) mkdirSync(mount, { recursive: true });
    if (!existsSync(mount)) continue;
    const copy = join(workDir, `etc-${basename(mount)}`);
    cpSync(mount, copy, { recursive: true, dereference: true });
    for (const folder of folders) {
      const managed = join(copy, folder, 'managed');
      mkdirSync(managed, { recursive: true });
      files.push(join(managed, 'carrel-test.json'));
    }
    binds.push(`mount --bind ${quote(copy)} ${quote(mount)}`);
  }
  if (binds.length === 0) return 'this system has no folder for browser policies and only root may make one';
  const mounts = ['mount --make-rprivate /', ...binds].join(' && ');
  const probe = spawnSync('unshare', [...unshare, 'sh', '-c', mounts], { encoding: 'utf8' });
  if (probe.status !== 0) {
    return `a private mount namespace is not to be had here (${(probe.stderr || String(probe.error)).trim()})`;
  }
  const write = (policies: object) => {
    for (const file of files) {
      // Renamed into place, so that a running browser never reads half a file.
      writeFileSync(`${file}.new`, JSON.stringify(policies));
      renameSync(`${file}.new`, file);
    }
  };
  write(options.policies);
  const script = join(workDir, 'browser.sh');
  // exec all the way down: the pid written here is the browser's own in the end.
  const inner = `${mounts} && exec ${quote(browser)} "$@"`;
  writeFileSync(
    script,
    `#!/bin/sh\necho $$ > ${quote(pidFile)}\nexec unshare ${unshare.join(' ')} sh -c ${quote(inner)} sh "$@"\n`,
  );
  chmodSync(script, 0o755);
  return { script, write };
}

/** A script that starts the browser unchanged and writes its process id. */
export function plainScript(options: { browser: string; workDir: string; pidFile: string }): string {
  const script = join(options.workDir, 'browser.sh');
  writeFileSync(
    script,
    `#!/bin/sh\necho $$ > ${quote(options.pidFile)}\nexec ${quote(options.browser)} "$@"\n`,
  );
  chmodSync(script, 0o755);
  return script;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
