/** CAS across sites: django-cas-server for the campus, Apache's mod_auth_cas for the vendor, both from Debian. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { PASSWORD, type Stack, USER, WRONG_PASSWORD } from '../stack.ts';
import { serveApache } from './apache.ts';
import { run } from './daemon.ts';
import { djangoEnvironment, djangoSettings, PYTHON, serveDjango } from './django-admin.ts';
import { visitMembers } from './members.ts';

const HOST = 'www.theses-online.example';
const ORIGIN = `https://${HOST}`;
const CAMPUS = 'cas.polytechnic.example';

async function logIn(page: Page, password: string): Promise<void> {
  await page.locator('input[name=username]').fill(USER);
  await page.locator('input[name=password]').fill(password);
  await page.getByRole('button', { name: 'Login' }).click();
}

export const cas: Stack = {
  id: 'cas',
  title: 'django-cas-server 2.0 with Apache mod_auth_cas 1.2 (Debian)',
  apt: ['python3-django-cas-server', 'apache2', 'libapache2-mod-auth-cas'],
  vendorHosts: ['theses-online.example'],
  ...visitMembers(ORIGIN),
  mistype: async (page) => {
    await logIn(page, WRONG_PASSWORD);
    await expect(page.getByText(/cannot be determined/).first()).toBeVisible();
  },
  signIn: (page) => logIn(page, PASSWORD),
  signOut: async (page) => {
    await page.getByRole('link', { name: 'Sign out' }).click();
    await expect(page.getByText(/logged out/i).first()).toBeVisible();
  },
  expectSignedOut: (page) => expect(page.locator('input[name=password]')).toBeVisible(),
  start: async (folder) => {
    writeFileSync(
      join(folder, 'settings.py'),
      djangoSettings(
        `CAS_NEW_VERSION_HTML_WARNING = False
CAS_NEW_VERSION_EMAIL_WARNING = False
MIDDLEWARE.append('django.middleware.locale.LocaleMiddleware')`,
        ['cas_server'],
      ),
    );
    writeFileSync(
      join(folder, 'urls.py'),
      `
from django.conf.urls import include
from django.urls import path
urlpatterns = [path('cas/', include('cas_server.urls', namespace='cas_server'))]
`,
    );
    const campus = await serveDjango(folder);
    const trust =
      "import django; django.setup(); from cas_server.models import ServicePattern; ServicePattern.objects.create(pattern='.*', name='all', pos=1)";
    run(PYTHON, ['-c', trust], folder, djangoEnvironment(folder));
    const apache = await serveApache({
      folder,
      host: HOST,
      site: 'Theses Online',
      module: { name: 'auth_cas', file: 'mod_auth_cas.so' },
      server: `CASVersion 2
CASLoginURL https://${CAMPUS}/cas/login
CASValidateURL http://127.0.0.1:${campus.port}/cas/serviceValidate
CASCookiePath ${folder}/cookies/
CASRootProxiedAs ${ORIGIN}`,
      protect: 'AuthType CAS',
      addTo: (app) => {
        app.get('/login', (_request, response) => response.redirect('/account'));
        app.get('/logout', (_request, response) => {
          response
            .clearCookie('MOD_AUTH_CAS')
            .clearCookie('MOD_AUTH_CAS_S')
            .redirect(`https://${CAMPUS}/cas/logout`);
        });
      },
    });
    return {
      backends: {
        theses: { hosts: [HOST], port: apache.port },
        polytechnic: { hosts: [CAMPUS], port: campus.port },
      },
      stop: async () => {
        await Promise.all([apache.stop(), campus.stop()]);
      },
    };
  },
};
