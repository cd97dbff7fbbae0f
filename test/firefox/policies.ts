/** Policies for one Firefox only: a private mount namespace with a folder of ours over its `distribution` folder. */
import { chmodSync, cpSync, existsSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * A script that starts this Firefox with `policies.json` in force, or one sentence why this machine cannot.
 * @param policies the text of the file
 */
export function mountFirefoxPolicies(options: {
  browser: string;
  workDir: string;
  policies: string;
}): { script: string } | { problem: string } {
  const { browser, workDir, policies } = options;
  if (process.platform !== 'linux' || process.getuid?.() !== 0) {
    return { problem: 'policies can be given to one Firefox only on Linux, as root' };
  }
  const real = realpathSync(browser);
  const place = join(dirname(real), 'distribution');
  if (!existsSync(place)) return { problem: `there is no folder ${place} to lay policies over` };
  const copy = join(workDir, 'distribution');
  mkdirSync(workDir, { recursive: true });
  cpSync(place, copy, { recursive: true, dereference: true });
  writeFileSync(join(copy, 'policies.json'), policies);
  const script = join(workDir, 'firefox.sh');
  const inner = `mount --make-rprivate / && mount --bind '${copy}' '${place}' && exec '${real}' "$@"`;
  writeFileSync(script, `#!/bin/sh\nexec unshare -m sh -c '${inner.replaceAll("'", "'\\''")}' sh "$@"\n`);
  chmodSync(script, 0o755);
  return { script };
}
