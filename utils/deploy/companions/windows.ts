/** Windows and sessions that Carrel could not see, and what opens at a start. */
import type { Companion } from './companion.ts';

export const WINDOWS: readonly Companion[] = [
  {
    id: 'private-windows',
    title: 'No private windows',
    reason: 'No extension guards a private window: no notice, no cookie rule, no verified erase.',
    guarantee: 'notice',
    priority: 'P1',
    requirements: [2, 40],
    chromium: [{ name: 'IncognitoModeAvailability', value: 1 }],
    edge: [{ name: 'InPrivateModeAvailability', value: 1 }],
    firefox: [{ name: 'DisablePrivateBrowsing', value: true }],
  },
  {
    id: 'guest-windows',
    title: 'No guest windows',
    reason: 'A guest window runs without extensions, so without Carrel.',
    guarantee: 'notice',
    priority: 'P1',
    requirements: [2, 40],
    chromium: [{ name: 'BrowserGuestModeEnabled', value: false }],
  },
  {
    id: 'one-profile',
    title: 'No further profiles',
    reason: 'What a patron leaves in a second profile is outside the erase of the first.',
    guarantee: 'erase',
    priority: 'P1',
    requirements: [20, 40],
    chromium: [
      { name: 'BrowserAddPersonEnabled', value: false },
      { name: 'ProfilePickerOnStartupAvailability', value: 1 },
    ],
    edge: [{ name: 'BrowserAddProfileEnabled', value: false }],
    firefox: [{ name: 'BlockAboutProfiles', value: true }],
  },
  {
    id: 'no-restore',
    title: 'Nothing is restored at a start',
    reason:
      'Restored tabs beat every extension, and show the next patron the pages of the last. A start opens a new tab, which is Carrel’s page.',
    guarantee: 'closed',
    priority: 'P1',
    requirements: [17, 25, 26],
    chromium: [
      { name: 'RestoreOnStartup', value: 5 },
      { name: 'HomepageIsNewTabPage', value: true },
      { name: 'ShowHomeButton', value: true },
    ],
    firefox: [
      { name: 'Homepage', value: { StartPage: 'homepage' } },
      {
        name: 'Preferences',
        value: {
          'browser.sessionstore.resume_from_crash': { Value: false, Status: 'locked' },
          'browser.sessionstore.max_tabs_undo': { Value: 0, Status: 'locked' },
          'browser.sessionstore.max_windows_undo': { Value: 0, Status: 'locked' },
        },
      },
      { name: 'ShowHomeButton', value: true },
    ],
  },
  {
    id: 'quiet-start',
    title: 'No first-run pages and no offers',
    reason:
      'At its very first start the browser has no Carrel yet: it must open nothing of the web by itself.',
    guarantee: 'closed',
    priority: 'P2',
    requirements: [25],
    chromium: [
      { name: 'PromotionsEnabled', value: false },
      { name: 'DefaultBrowserSettingEnabled', value: false },
    ],
    edge: [
      { name: 'HideFirstRunExperience', value: true },
      { name: 'ShowRecommendationsEnabled', value: false },
      { name: 'DefaultBrowserSettingEnabled', value: false },
      { name: 'HubsSidebarEnabled', value: false },
    ],
    firefox: [
      { name: 'OverrideFirstRunPage', value: '' },
      { name: 'OverridePostUpdatePage', value: '' },
      { name: 'SkipTermsOfUse', value: true },
      { name: 'DontCheckDefaultBrowser', value: true },
      { name: 'NoDefaultBookmarks', value: true },
      { name: 'CaptivePortal', value: false },
      {
        name: 'UserMessaging',
        value: {
          WhatsNew: false,
          ExtensionRecommendations: false,
          FeatureRecommendations: false,
          UrlbarInterventions: false,
          SkipOnboarding: true,
          MoreFromMozilla: false,
          FirefoxLabs: false,
          Locked: true,
        },
      },
    ],
  },
  {
    id: 'background',
    title: 'The browser ends with its last window',
    reason:
      'A browser that runs on unseen keeps the patron’s session alive. One that ends is erased first thing at its next start.',
    guarantee: 'closed',
    priority: 'P1',
    requirements: [23, 25],
    chromium: [{ name: 'BackgroundModeEnabled', value: false }],
    edge: [
      { name: 'BackgroundModeEnabled', value: false },
      { name: 'StartupBoostEnabled', value: false },
    ],
  },
];
