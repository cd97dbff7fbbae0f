/** Django's own administration site, as Debian packages it: session and anti-forgery cookie, a form that adds. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { PASSWORD, type Stack, USER, WRONG_PASSWORD } from '../stack.ts';
import { daemon, freePort, run } from './daemon.ts';

const HOST = 'records.museum.example';
const ORIGIN = `https://${HOST}`;
/** Debian's Python, not one that a version manager puts first. */
export const PYTHON = '/usr/bin/python3';

/** One file is a whole project: settings, addresses and command line. */
export function djangoSettings(more = '', apps: string[] = []): string {
  return `
import os
BASE = os.path.dirname(os.path.abspath(__file__))
SECRET_KEY = 'a secret of these tests'
DEBUG = True
ALLOWED_HOSTS = ['*']
INSTALLED_APPS = ['django.contrib.admin', 'django.contrib.auth', 'django.contrib.contenttypes',
    'django.contrib.sessions', 'django.contrib.messages', 'django.contrib.staticfiles', ${apps.map((app) => `'${app}'`).join(', ')}]
MIDDLEWARE = ['django.middleware.security.SecurityMiddleware', 'django.contrib.sessions.middleware.SessionMiddleware',
    'django.middleware.common.CommonMiddleware', 'django.middleware.csrf.CsrfViewMiddleware',
    'django.contrib.auth.middleware.AuthenticationMiddleware', 'django.contrib.messages.middleware.MessageMiddleware']
TEMPLATES = [{'BACKEND': 'django.template.backends.django.DjangoTemplates', 'APP_DIRS': True, 'OPTIONS': {'context_processors': [
    'django.template.context_processors.debug', 'django.template.context_processors.request',
    'django.contrib.auth.context_processors.auth', 'django.contrib.messages.context_processors.messages']}}]
DATABASES = {'default': {'ENGINE': 'django.db.backends.sqlite3', 'NAME': os.path.join(BASE, 'db.sqlite3')}}
DEFAULT_AUTO_FIELD = 'django.db.models.AutoField'
ROOT_URLCONF = 'urls'
STATIC_URL = '/static/'
USE_X_FORWARDED_HOST = True
SECURE_PROXY_SSL_HEADER = ('HTTP_X_FORWARDED_PROTO', 'https')
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True
${more}`;
}

/** What Python must know to work on the project in `folder`. */
export function djangoEnvironment(folder: string): Record<string, string> {
  return {
    DJANGO_SETTINGS_MODULE: 'settings',
    PYTHONPATH: folder,
    DJANGO_SUPERUSER_PASSWORD: PASSWORD,
    PYTHONDONTWRITEBYTECODE: '1',
  };
}

/** Makes the database and one superuser, and serves the project in `folder`. */
export async function serveDjango(folder: string): Promise<{ port: number; stop(): Promise<void> }> {
  const env = djangoEnvironment(folder);
  run(PYTHON, ['-m', 'django', 'migrate', '-v', '0'], folder, env);
  run(
    PYTHON,
    ['-m', 'django', 'createsuperuser', '--noinput', '--username', USER, '--email', 'r@museum.example'],
    folder,
    env,
  );
  const port = await freePort();
  const args = ['-m', 'django', 'runserver', '--noreload', `127.0.0.1:${port}`];
  return { port, ...(await daemon(PYTHON, args, { port, cwd: folder, env })) };
}

async function logIn(page: Page, password: string): Promise<void> {
  await page.getByLabel('Username:').fill(USER);
  await page.getByLabel('Password:').fill(password);
  await page.getByRole('button', { name: 'Log in' }).click();
}

export const djangoAdmin: Stack = {
  id: 'django-admin',
  title: 'Django 3.2, its admin (Debian)',
  apt: ['python3-django'],
  vendorHosts: ['museum.example'],
  home: `${ORIGIN}/`,
  pages: [`${ORIGIN}/admin/`, `${ORIGIN}/admin/auth/user/`, `${ORIGIN}/admin/auth/group/`],
  goToSignIn: async (page) => {
    await page.getByRole('link', { name: 'Staff' }).click();
    await expect(page.getByLabel('Password:')).toBeVisible();
  },
  mistype: async (page) => {
    await logIn(page, WRONG_PASSWORD);
    await expect(page.getByText('Please enter the correct username')).toBeVisible();
  },
  signIn: (page) => logIn(page, PASSWORD),
  expectSignedIn: (page) => expect(page.getByText('Log out')).toBeVisible(),
  postForm: async (page) => {
    await page.goto(`${ORIGIN}/admin/auth/group/add/`);
    await page.getByLabel('Name:').fill('Whale watchers');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByText('was added successfully')).toBeVisible();
  },
  signOut: async (page) => {
    await page.getByText('Log out').click();
    await expect(page.getByText('Thanks for spending')).toBeVisible();
  },
  expectSignedOut: (page) => expect(page.getByLabel('Password:')).toBeVisible(),
  start: async (folder) => {
    writeFileSync(join(folder, 'settings.py'), djangoSettings());
    writeFileSync(
      join(folder, 'urls.py'),
      `
from django.contrib import admin
from django.http import HttpResponse
from django.urls import path
urlpatterns = [path('admin/', admin.site.urls),
    path('', lambda request: HttpResponse('<h1>The museum</h1><a href="/admin/">Staff</a>'))]
`,
    );
    const { port, stop } = await serveDjango(folder);
    return { backends: { museum: { hosts: [HOST], port } }, stop };
  },
};
