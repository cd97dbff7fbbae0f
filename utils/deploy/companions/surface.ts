/** How a patron, or somebody at the machine, could switch Carrel off or look past it. */
import type { Companion } from './companion.ts';

const INTERNAL_PAGES = ['flags', 'inspect', 'net-export', 'site-engagement', 'media-engagement'];
/** The browser keeps every extension out of these. */
const STORES = ['chromewebstore.google.com', 'chrome.google.com/webstore'];

export const SURFACE: readonly Companion[] = [
  {
    id: 'developer-tools',
    title: 'No developer tools',
    reason:
      'With developer tools a page can be changed and storage read: also what the last patron is still signed in to.',
    guarantee: 'closed',
    priority: 'P2',
    requirements: [26, 37],
    chromium: [
      { name: 'DeveloperToolsAvailability', value: ({ developerTools }) => (developerTools ? 1 : 2) },
      { name: 'RemoteDebuggingAllowed', value: ({ developerTools }) => developerTools },
    ],
    firefox: [{ name: 'DisableDeveloperTools', value: ({ developerTools }) => !developerTools }],
  },
  {
    id: 'keep-running',
    title: 'Nobody ends Carrel by hand, or reads the browser’s own notes',
    reason:
      'The browser’s task manager, safe mode or flags could stop the guard while the browser goes on. Its pages for ' +
      'developers name the sites that it has scored by use. On the pages of its store no extension works.',
    guarantee: 'closed',
    priority: 'P2',
    requirements: [29, 37],
    chromium: [
      { name: 'TaskManagerEndProcessEnabled', value: false },
      { name: 'URLBlocklist', value: [...INTERNAL_PAGES.map((page) => `chrome://${page}`), ...STORES] },
    ],
    edge: [
      { name: 'TaskManagerEndProcessEnabled', value: false },
      {
        name: 'URLBlocklist',
        value: [
          ...INTERNAL_PAGES.map((page) => `edge://${page}`),
          ...STORES,
          'microsoftedge.microsoft.com/addons',
        ],
      },
    ],
    firefox: [
      { name: 'DisableSafeMode', value: true },
      { name: 'DisableProfileRefresh', value: true },
      { name: 'DisableProfileImport', value: true },
      { name: 'BlockAboutConfig', value: ({ developerTools }) => !developerTools },
    ],
  },
  {
    id: 'other-extensions',
    title: 'No other extensions',
    reason: 'Another extension can read every page, keep it, and send it away.',
    guarantee: 'identity',
    priority: 'P1',
    requirements: [32, 37],
    chromium: [{ name: 'BlockExternalExtensions', value: true }],
    // The block itself stands in ExtensionSettings, beside Carrel's own entry.
  },
];
