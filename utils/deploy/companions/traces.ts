/** What the browser would keep about a patron. */
import type { Companion } from './companion.ts';

const SITE_DATA = [
  'browsing_history',
  'download_history',
  'cookies_and_other_site_data',
  'cached_images_and_files',
  'password_signin',
  'autofill',
  'site_settings',
];

export const TRACES: readonly Companion[] = [
  {
    id: 'history-deletion',
    title: 'History may be deleted',
    reason: 'Where policy forbids deleting history, Carrel cannot erase it either.',
    guarantee: 'erase',
    priority: 'P1',
    requirements: [20, 29],
    chromium: [{ name: 'AllowDeletingBrowserHistory', value: true }],
  },
  {
    id: 'no-history',
    title: 'History is not written',
    reason:
      'What is never written need not be erased, and leaves no bytes on the disk. Not in Chromium: with its history off ' +
      'it goes on scoring how much each site is used, by name, and then nothing but closing it erases the scores.',
    guarantee: 'erase',
    priority: 'P1',
    requirements: [20, 32],
    firefox: [
      { name: 'Preferences', value: { 'places.history.enabled': { Value: false, Status: 'locked' } } },
      { name: 'DisableFormHistory', value: true },
    ],
  },
  {
    id: 'passwords',
    title: 'No saved passwords',
    reason: 'No extension can erase a saved password, so none may be saved.',
    guarantee: 'erase',
    priority: 'P1',
    requirements: [20, 27],
    chromium: [{ name: 'PasswordManagerEnabled', value: false }],
    firefox: [
      { name: 'PasswordManagerEnabled', value: false },
      { name: 'OfferToSaveLogins', value: false },
    ],
  },
  {
    id: 'autofill',
    title: 'No saved addresses and cards',
    reason: 'Names, addresses and payment cards of one patron must not be offered to the next.',
    guarantee: 'erase',
    priority: 'P1',
    requirements: [20, 27],
    chromium: [
      { name: 'AutofillAddressEnabled', value: false },
      { name: 'AutofillCreditCardEnabled', value: false },
    ],
    firefox: [
      { name: 'AutofillAddressEnabled', value: false },
      { name: 'AutofillCreditCardEnabled', value: false },
    ],
  },
  {
    id: 'sign-in',
    title: 'No sign-in to the browser, no sync',
    reason: 'A patron signed in to the browser copies everything to an account, and stays signed in.',
    guarantee: 'identity',
    priority: 'P1',
    requirements: [28, 35],
    chromium: [
      { name: 'BrowserSignin', value: 0 },
      { name: 'SyncDisabled', value: true },
    ],
    firefox: [{ name: 'DisableFirefoxAccounts', value: true }],
  },
  {
    id: 'bookmarks',
    title: 'No bookmarks of patrons',
    reason: 'Bookmarks survive every erase of browsing data.',
    guarantee: 'erase',
    priority: 'P1',
    requirements: [20, 26],
    chromium: [
      { name: 'EditBookmarksEnabled', value: false },
      { name: 'BookmarkBarEnabled', value: false },
    ],
    edge: [
      { name: 'EditFavoritesEnabled', value: false },
      { name: 'FavoritesBarEnabled', value: false },
      { name: 'EdgeCollectionsEnabled', value: false },
    ],
    firefox: [{ name: 'DisplayBookmarksToolbar', value: 'never' }],
  },
  {
    id: 'permissions',
    title: 'No lasting permissions for sites',
    reason: 'A permission that one patron grants stays for the next: an erase does not take it back.',
    guarantee: 'erase',
    priority: 'P1',
    requirements: [27],
    chromium: [
      { name: 'DefaultNotificationsSetting', value: 2 },
      { name: 'DefaultGeolocationSetting', value: 2 },
      { name: 'DefaultWebUsbGuardSetting', value: 2 },
      { name: 'DefaultSerialGuardSetting', value: 2 },
      { name: 'DefaultWebHidGuardSetting', value: 2 },
      { name: 'DefaultWebBluetoothGuardSetting', value: 2 },
      { name: 'DefaultFileSystemReadGuardSetting', value: 2 },
      { name: 'DefaultFileSystemWriteGuardSetting', value: 2 },
    ],
    firefox: [
      {
        name: 'Permissions',
        value: {
          Location: { BlockNewRequests: true, Locked: true },
          Notifications: { BlockNewRequests: true, Locked: true },
        },
      },
    ],
  },
  {
    id: 'exit-erase',
    title: 'Erase at exit, as a second layer',
    reason:
      'If the browser is closed in an orderly way before Carrel has erased, the browser itself erases. After a kill it does nothing, so it never replaces Carrel.',
    guarantee: 'erase',
    priority: 'P1',
    requirements: [20, 25],
    chromium: [{ name: 'ClearBrowsingDataOnExitList', value: SITE_DATA }],
    edge: [{ name: 'ClearBrowsingDataOnExit', value: true }],
    firefox: [
      {
        name: 'SanitizeOnShutdown',
        value: {
          Cache: true,
          Cookies: true,
          FormData: true,
          History: true,
          Sessions: true,
          SiteSettings: true,
          OfflineApps: true,
          Locked: true,
        },
      },
    ],
  },
  {
    id: 'downloads',
    title: 'Downloads go to one folder',
    reason:
      'Files in one known folder can be found and removed, by Carrel and by the machine’s own clean-up.',
    guarantee: 'erase',
    priority: 'P1',
    requirements: [21],
    chromium: [
      {
        name: 'DownloadDirectory',
        value: ({ downloadFolder }) => downloadFolder.replace(/^~/, '$' + '{user_home}'),
      },
      { name: 'PromptForDownloadLocation', value: false },
    ],
    firefox: [
      {
        name: 'DownloadDirectory',
        value: ({ downloadFolder }) => downloadFolder.replace(/^~/, '$' + '{home}'),
      },
      { name: 'PromptForDownloadLocation', value: false },
    ],
  },
];
