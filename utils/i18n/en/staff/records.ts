/** English, staff console: the records inventory. */
export default {
  intro:
    'This is what this computer holds at this moment, read from its own stores when you opened this page. It can be printed and given to the director or to counsel.',
  readAt: 'Read on {time}. Computer time zone: {zone}.',
  again: 'Read again',
  print: 'Print',
  sessionOpen:
    'A session is open on this computer now. What belongs to it is counted below, not shown, and is erased when the session ends.',
  sessionClosed: 'No session is open on this computer now.',
  browserHeading: 'Traces of web use in this browser',
  browserIntro: 'Counted by asking the browser. Carrel’s own pages are not in these numbers.',
  what: 'What',
  howMany: 'How many',
  unknown: 'The browser did not answer',
  cookies: 'Cookies of web sites',
  history: 'Entries in the list of visited pages',
  downloads: 'Entries in the list of downloads',
  recentlyClosed: 'Closed tabs that could be opened again',
  tabs: 'Open tabs with web pages',
  ownHeading: 'What Carrel itself keeps',
  ownIntro:
    'Every entry of Carrel’s stores, one by one. None has room for a name, a card number, an address of a page or a search.',
  emptyArea: 'Nothing.',
  areaLocal: 'Kept on the disk of this computer',
  areaSession: 'Kept in memory for the open session only; gone when it ends or the browser closes',
  areaManaged: 'Set by the library’s IT (policy)',
  entry: 'Entry',
  about: 'What it is',
  size: 'Size',
  bytes: { one: '{count} byte', other: '{count} bytes' },
  showContent: 'Show what stands there',
  cut: 'Cut here; the entry is longer.',
  databaseHeading: 'Counters',
  databaseIntro:
    'Numbers of events, without names. A total of a day that is below {small} is not kept by day, and small sums of a month are deleted when it is over.',
  databaseName: 'Database “{name}”',
  databaseUnreadable: 'cannot be read',
  databaseNone: 'There is no database.',
  levelToday: { one: '{count} row of today', other: '{count} rows of today' },
  levelRunning: { one: '{count} sum of this month', other: '{count} sums of this month' },
  levelHidden: {
    one: '{count} sum of days that were too small to show',
    other: '{count} sums of days that were too small to show',
  },
  levelDay: { one: '{count} total of a day', other: '{count} totals of days' },
  levelMonth: { one: '{count} figure of a month', other: '{count} figures of months' },
  levelOther: { one: '{count} other row', other: '{count} other rows' },
  workings: 'Besides these, Carrel has {rules} in the browser and these timers: {timers}.',
  rules: { one: '{count} rule', other: '{count} rules' },
  noTimers: 'none',
  notHeading: 'What this page cannot see',
  notIntro: 'That something is missing above does not mean that it does not exist:',
  notBrowser:
    'In the browser: what sites stored beside cookies, copies of pages, saved passwords and form entries. Carrel erases what it can of these after each session and has no way to list them.',
  notDisk:
    'On the disk: parts of files that were deleted and not yet written over. A person with special tools may find some.',
  notMachine:
    'On this computer: files saved outside the browser, other browsers, print queues, the records of Windows or another system.',
  notNetwork:
    'In the library: the catalog and circulation system, sign-up sheets and reservation programs, the proxy’s records, network and firewall records, cameras.',
  notOutside: 'Outside the library: what the sites and vendors that a patron used keep themselves.',
  procedureHeading: 'When somebody asks for records',
  procedureIntro:
    'The usual procedure in libraries in the United States. Your library’s own policy and counsel come first; this is not legal advice.',
  step1:
    'Stay polite. Say that the director answers all requests for records. Do not search for, show, copy or hand over anything yourself.',
  step2: 'Ask for identification. Write down name, agency, telephone number and what is asked for.',
  step3: 'Call the director at once: {director}.',
  step3none: 'Call the director at once. (IT can put the number here: “library.directorContact”.)',
  step4:
    'The director calls the library’s counsel. Counsel decides whether what was brought is a court order in good form, and what it covers.',
  step5:
    'Without a court order, records are not given out. A subpoena is not yet one: counsel answers it. Where officers bring a search warrant, they may begin at once: ask them to wait for counsel, do not stand in their way, and write down what they take.',
  step6:
    'State law protects records that say who used the library and for what. In this library’s settings: {law}.',
  step6none:
    'State law protects records that say who used the library and for what. (IT can name the law here: “library.confidentialityLaw”.)',
  step7:
    'Change nothing on this computer in order to answer, and delete nothing. Carrel goes on erasing at the end of each session, as it always does. If counsel says that something must be kept, take the computer out of use and leave it as it is.',
  step8: 'Some orders forbid to speak about them. Speak to the director and counsel only.',
  // What each entry is.
  keyJournal: 'Whether a session is open, ended or being erased. Without it a crash could not be noticed.',
  keyPolicy: 'A copy of the library’s settings, for the moments before the browser has read them.',
  keyStaff: 'Changes that the staff made to vendors and notices.',
  keyStaffHistory: 'The last of these changes, so that they can be undone.',
  keyStaffSetAside: 'A damaged copy of the staff’s changes, kept until somebody has looked at it.',
  keyList: 'The library’s signed list of vendors and notices.',
  keyListFetch: 'When the list is asked for next, and what came of the last attempt.',
  keyStatistics: 'Which database of counters is in use, and since when.',
  keyTabJournal: 'That the browser’s journal of tabs is still to be written anew after the last end.',
  keyBookmarks: 'Which bookmarks belong to the library’s own setup.',
  keySession: 'When the open session began, the vendors that the patron agreed to, and counts of cookies.',
  keyPending: 'Addresses that wait for a patron’s yes or no.',
  keyLanguage: 'The language that the patron chose.',
  keyLargePrint: 'Whether the patron chose large print.',
  keyIdle: 'When an unattended session will end.',
  keyReceipt: 'What was checked at the last erase.',
  keyAftercare: 'The vendors of the last session, for the slip; gone after some minutes.',
  keySessionStatistics: 'Whether this patron is counted, and the languages counted already.',
  keyHouse: 'The library’s own look and words for these pages.',
  keyObserved:
    'For each vendor of the list: in how many sessions it was used, and how many other companies its pages contacted.',
  keySeen: 'Which news of vendors’ privacy policies have been shown.',
  keyCookieEvidence:
    'What was seen of cookies in the open session, to tell those for signing in from others.',
  keyProfile: 'Whether this browser profile is thrown away when the browser closes.',
  keySigningOut: 'That a sign-out from the catalog is under way.',
  keyVisited: 'Which vendors are being visited, where each visit wants its own notice.',
  keyStartTabs: 'How many pages stood open when the browser started.',
  keyZoom: 'Page sizes that were set in the open session.',
  keySetting: 'A setting of the library.',
  keyUnknown: 'An entry of this version of Carrel that is not described here.',
} as const;
