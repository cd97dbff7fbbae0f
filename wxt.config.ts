import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { oneSharedFile, styleInPage } from './utils/build/first-paint.ts';
import { namelessInPages } from './utils/build/nameless.ts';
import { bareBrowser, polyfillAsModule } from './utils/build/polyfill.ts';
import { HOST_PERMISSIONS, permissionNames } from './utils/deploy/permissions.ts';
import { FIREFOX_ID } from './utils/deploy/policies.ts';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  hooks: {
    'vite:build:extendConfig': ([entrypoint], config) => {
      if (entrypoint?.type === 'content-script') config.plugins = [...(config.plugins ?? []), bareBrowser()];
    },
  },
  vite: () => ({
    plugins: [preact(), oneSharedFile(), styleInPage(), namelessInPages(), polyfillAsModule()],
    build: {
      target: 'es2022',
      // The oldest browsers of the manifest: they know light-dark(), which then also follows a look set by hand.
      cssTarget: ['chrome137', 'firefox140'],
      modulePreload: {
        polyfill: false,
        // A page would carry the list of every language's files, to fetch early what is a moment away in any case.
        resolveDependencies: (_file, needed, { hostType }) =>
          hostType === 'js' ? needed.filter((file) => file.endsWith('.css')) : needed,
      },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: permissionNames(browser === 'firefox' ? 'firefox' : 'chromium'),
    host_permissions: HOST_PERMISSIONS.map(({ name }) => name),
    storage: { managed_schema: 'managed_schema.json' },
    chrome_url_overrides: { newtab: 'start.html' },
    commands: {
      _execute_action: { suggested_key: { default: 'Ctrl+Shift+E' } },
      'end-session': { suggested_key: { default: 'Alt+Shift+Q' }, description: '__MSG_commandEndSession__' },
    },
    content_security_policy: {
      // A page of ours inside somebody's frame could be clicked without being seen. The console frames its preview.
      extension_pages: "script-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'self'",
    },
    web_accessible_resources: [
      { resources: ['notice.html', 'start.html'], matches: ['<all_urls>'], use_dynamic_url: true },
    ],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: FIREFOX_ID,
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '137' }),
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
  }),
});
