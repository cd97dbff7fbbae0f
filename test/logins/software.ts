/** Debian packages that some stacks need: which are missing, and installing them where that is possible. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Those of `packages` that are not installed. */
export function missing(packages: readonly string[]): string[] {
  return packages.filter((name) => {
    const asked = spawnSync('dpkg', ['-s', name], { encoding: 'utf8' });
    return asked.stdout?.includes('Status: install ok installed') !== true;
  });
}

/** Whether this machine lets us install Debian packages. */
export function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** Installs packages, and starts none of the services that come with them. */
export function install(packages: readonly string[]): void {
  const env = {
    ...process.env,
    DEBIAN_FRONTEND: 'noninteractive',
    // Debian starts a server as soon as it is installed, unless the machine seems to be starting up itself.
    RUNLEVEL: '1',
  };
  const apt = (...args: string[]) =>
    spawnSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=300', ...args], { stdio: 'inherit', env });
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...packages);
}
