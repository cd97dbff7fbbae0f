/** phpMyAdmin as Debian packages it, before a MariaDB of the visit's own. The password goes along encrypted in a cookie. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { PASSWORD, type Stack, USER, WRONG_PASSWORD } from '../stack.ts';
import { daemon, freePort, run } from './daemon.ts';

const HOST = 'data.open-figures.example';
const ORIGIN = `https://${HOST}`;
const INSTALLED = '/usr/share/phpmyadmin';

async function logIn(page: Page, password: string): Promise<void> {
  await page.getByLabel('Username:').fill(USER);
  await page.getByLabel('Password:').fill(password);
  await page.getByRole('button', { name: 'Log in' }).click();
}

/** The database server, on a loopback port, with one account. */
async function serveDatabase(folder: string): Promise<{ port: number; stop(): Promise<void> }> {
  const port = await freePort();
  const data = join(folder, 'data');
  const accounts = join(folder, 'accounts.sql');
  writeFileSync(
    accounts,
    `CREATE USER '${USER}'@'127.0.0.1' IDENTIFIED BY '${PASSWORD}';\nGRANT ALL ON *.* TO '${USER}'@'127.0.0.1';\n`,
  );
  // The server refuses root unless root says so.
  const common = ['--no-defaults', `--datadir=${data}`, ...(process.getuid?.() === 0 ? ['--user=root'] : [])];
  run(
    'mariadb-install-db',
    [...common, '--auth-root-authentication-method=normal', '--skip-test-db'],
    folder,
  );
  const server = await daemon(
    '/usr/sbin/mariadbd',
    [
      ...common,
      '--bind-address=127.0.0.1',
      `--port=${port}`,
      `--socket=${join(folder, 'socket')}`,
      '--skip-name-resolve',
      '--innodb-buffer-pool-size=16M',
      `--init-file=${accounts}`,
    ],
    { port, cwd: folder },
  );
  return { port, stop: server.stop };
}

export const phpMyAdmin: Stack = {
  id: 'phpmyadmin',
  title: 'phpMyAdmin 5.2 (Debian)',
  apt: ['phpmyadmin', 'dbconfig-no-thanks', 'php-cli', 'mariadb-server-core', 'mariadb-client-core'],
  vendorHosts: ['open-figures.example'],
  home: `${ORIGIN}/`,
  pages: [
    `${ORIGIN}/index.php?route=/`,
    `${ORIGIN}/index.php?route=/server/databases`,
    `${ORIGIN}/index.php?route=/server/status`,
  ],
  goToSignIn: (page) => expect(page.getByLabel('Password:')).toBeVisible(),
  mistype: async (page) => {
    await logIn(page, WRONG_PASSWORD);
    await expect(page.getByText('Access denied for user').first()).toBeVisible();
  },
  signIn: (page) => logIn(page, PASSWORD),
  expectSignedIn: (page) => expect(page.getByRole('link', { name: 'Log out' })).toBeVisible(),
  postForm: async (page) => {
    await page.goto(`${ORIGIN}/index.php?route=/server/databases`);
    await page.locator('#text_create_db').fill('whales');
    await page.getByRole('button', { name: 'Create' }).click();
    await expect(page.getByText('No tables found in database.')).toBeVisible();
  },
  signOut: async (page) => {
    await page.getByRole('link', { name: 'Log out' }).click();
    await expect(page.getByLabel('Password:')).toBeVisible();
  },
  expectSignedOut: (page) => expect(page.getByLabel('Password:')).toBeVisible(),
  start: async (folder) => {
    const database = await serveDatabase(folder);
    // Settings have a fixed place, which only a copy can change.
    const root = join(folder, 'phpmyadmin');
    cpSync(INSTALLED, root, {
      recursive: true,
      filter: (path) =>
        !path.startsWith(join(INSTALLED, 'locale')) && !path.startsWith(join(INSTALLED, 'doc')),
    });
    const places = join(root, 'libraries', 'vendor_config.php');
    const settings = join(folder, 'config.inc.php');
    const temporary = join(folder, 'tmp');
    mkdirSync(temporary);
    writeFileSync(
      places,
      readFileSync(places, 'utf8')
        .replace('/etc/phpmyadmin/config.inc.php', settings)
        .replace('/var/lib/phpmyadmin/tmp/', `${temporary}/`),
    );
    writeFileSync(
      settings,
      `<?php
$cfg['blowfish_secret'] = 'a secret of these open figures..';
$cfg['PmaAbsoluteUri'] = '${ORIGIN}/';
$cfg['Servers'][1] = ['auth_type' => 'cookie', 'host' => '127.0.0.1', 'port' => '${database.port}', 'connect_type' => 'tcp'];
$cfg['TempDir'] = '${temporary}';
$cfg['CheckConfigurationPermissions'] = false;
$cfg['SendErrorReports'] = 'never';
`,
    );
    const port = await freePort();
    const server = await daemon('php', ['-S', `127.0.0.1:${port}`, '-t', root], {
      port,
      cwd: folder,
      env: { PHP_CLI_SERVER_WORKERS: '4' },
    });
    return {
      backends: { figures: { hosts: [HOST], port } },
      stop: async () => {
        await Promise.all([server.stop(), database.stop()]);
      },
    };
  },
};
