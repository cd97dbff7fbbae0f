/** DokuWiki as Debian packages it, with settings, accounts and pages of its own in the visit's folder. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { PASSWORD, type Stack, USER, WRONG_PASSWORD } from '../stack.ts';
import { daemon, freePort } from './daemon.ts';

const HOST = 'wiki.naturalists.example';
const WIKI = `https://${HOST}/doku.php`;

async function logIn(page: Page, password: string): Promise<void> {
  await page.getByLabel('Username').fill(USER);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Log In' }).click();
}

export const dokuWiki: Stack = {
  id: 'dokuwiki',
  title: 'DokuWiki 2022-07-31 (Debian)',
  apt: ['dokuwiki', 'php-cli', 'php-xml'],
  vendorHosts: ['naturalists.example'],
  home: `${WIKI}?id=start`,
  pages: [`${WIKI}?id=start`, `${WIKI}?id=wiki:syntax`, `${WIKI}?id=start&do=profile`],
  goToSignIn: async (page) => {
    await page.getByRole('link', { name: 'Log In' }).first().click();
    await expect(page.getByLabel('Password')).toBeVisible();
  },
  mistype: async (page) => {
    await logIn(page, WRONG_PASSWORD);
    await expect(page.getByText('Sorry, username or password was wrong.')).toBeVisible();
  },
  signIn: (page) => logIn(page, PASSWORD),
  expectSignedIn: (page) => expect(page.getByText('Logged in as').first()).toBeVisible(),
  postForm: async (page) => {
    await page.goto(`${WIKI}?id=whales&do=edit`);
    await page.locator('textarea[name=wikitext]').fill('The song of the humpback');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.locator('#dokuwiki__content').getByText('The song of the humpback')).toBeVisible();
  },
  signOut: async (page) => {
    await page.getByRole('link', { name: 'Log Out' }).first().click();
    await expect(page.getByRole('link', { name: 'Log In' }).first()).toBeVisible();
  },
  expectSignedOut: (page) => expect(page.getByRole('link', { name: 'Log In' }).first()).toBeVisible(),
  start: async (folder) => {
    const conf = join(folder, 'conf');
    const data = join(folder, 'data');
    cpSync('/etc/dokuwiki', conf, { recursive: true, filter: (path) => !/\.(auth|local)\.php$/.test(path) });
    for (const name of 'pages attic media media_attic media_meta meta cache index locks log tmp'.split(' ')) {
      mkdirSync(join(data, name), { recursive: true });
    }
    const hash = spawnSync('php', ['-r', 'echo password_hash($argv[1], PASSWORD_BCRYPT);', PASSWORD], {
      encoding: 'utf8',
    }).stdout;
    writeFileSync(
      join(conf, 'users.auth.php'),
      `# <?php exit()?>\n${USER}:${hash}:Reader:r@museum.example:user\n`,
    );
    writeFileSync(join(conf, 'acl.auth.php'), '# <?php exit()?>\n*\t@ALL\t1\n*\t@user\t8\n');
    writeFileSync(
      join(conf, 'local.php'),
      `<?php
$conf['title'] = 'Naturalists';
$conf['useacl'] = 1;
$conf['savedir'] = '${data}';
$conf['baseurl'] = 'https://${HOST}';
$conf['basedir'] = '/';
$conf['updatecheck'] = 0;
`,
    );
    const prepend = join(folder, 'prepend.php');
    writeFileSync(prepend, `<?php define('DOKU_MAIN_CONF', '${conf}/'); define('DOKU_CONF', '${conf}/');\n`);
    const port = await freePort();
    const args = [
      '-d',
      `auto_prepend_file=${prepend}`,
      '-S',
      `127.0.0.1:${port}`,
      '-t',
      '/usr/share/dokuwiki',
    ];
    const server = await daemon('php', args, { port, cwd: folder, env: { PHP_CLI_SERVER_WORKERS: '4' } });
    return { backends: { wiki: { hosts: [HOST], port } }, stop: server.stop };
  },
};
