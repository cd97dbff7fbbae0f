/** Apache with one of its sign-in modules before a members' area, as Debian packages it. */
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import express, { type Express } from 'express';
import { daemon, freePort } from './daemon.ts';
import { addMembersArea, listen } from './members.ts';

const MODULES = [
  'mpm_event',
  'authn_core',
  'authz_core',
  'authz_user',
  'headers',
  'proxy',
  'proxy_http',
  'rewrite',
  'socache_shmcb',
];

/**
 * Starts Apache with `module` in front of a members' area. Apache alone decides who is signed in, and tells the
 * application in a header. `protect` is what guards each closed address, `server` the module's own settings.
 */
export async function serveApache(options: {
  folder: string;
  host: string;
  site: string;
  module: { name: string; file: string };
  server: string;
  protect: string;
  addTo(app: Express): void;
}): Promise<{ port: number; stop(): Promise<void> }> {
  const { folder, host, site, module } = options;
  const app = express();
  options.addTo(app);
  addMembersArea(app, {
    site,
    user: (request) => request.get('x-signed-in') || undefined,
    refuse: (_request, response) => response.status(403).end('Apache let somebody in who is not signed in.'),
  });
  const members = await listen(app);
  const port = await freePort();
  // Apache's workers run as a user of their own.
  chmodSync(folder, 0o755);
  for (const name of ['run', 'cookies']) {
    mkdirSync(join(folder, name));
    chmodSync(join(folder, name), 0o777);
  }
  const load = [...MODULES.map((name) => ({ name, file: `mod_${name}.so` })), module];
  writeFileSync(
    join(folder, 'apache.conf'),
    `ServerRoot ${folder}
${load.map(({ name, file }) => `LoadModule ${name}_module /usr/lib/apache2/modules/${file}`).join('\n')}
Listen 127.0.0.1:${port}
ServerName https://${host}
UseCanonicalName On
DefaultRuntimeDir ${folder}/run
PidFile ${folder}/run/apache.pid
ErrorLog ${folder}/run/error.log
User www-data
Group www-data
${options.server}
RequestHeader unset X-Signed-In
ProxyPass / http://127.0.0.1:${members.port}/
<LocationMatch "^/(account|record|notes|enter)">
  ${options.protect}
  Require valid-user
  RequestHeader set X-Signed-In "expr=%{REMOTE_USER}"
</LocationMatch>
`,
  );
  const server = await daemon('/usr/sbin/apache2', ['-f', join(folder, 'apache.conf'), '-DFOREGROUND'], {
    port,
    cwd: folder,
  });
  return {
    port,
    stop: async () => {
      await Promise.all([server.stop(), members.stop()]);
    },
  };
}
