import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  vite: () => ({ plugins: [preact()], build: { target: 'es2022' } }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: [
      'alarms',
      'bookmarks',
      'browsingData',
      'clipboardWrite',
      'cookies',
      'declarativeNetRequest',
      'downloads',
      'history',
      'idle',
      'privacy',
      'scripting',
      'sessions',
      'storage',
      'tabs',
      'webNavigation',
      'webRequest',
      'webRequestBlocking',
      ...(browser === 'firefox' ? [] : ['contentSettings', 'offscreen', 'readingList']),
    ],
    host_permissions: ['<all_urls>'],
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
              id: 'carrel@carrel.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '128' }),
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
  }),
});
