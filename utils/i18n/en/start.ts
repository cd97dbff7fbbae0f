/** English, start page. */
export default {
  heading: 'Welcome to {library}',
  introClosed: 'This computer is yours until you end your session. Press Start when you are ready.',
  start: 'Start',
  starting: 'Getting the computer ready for you…',
  startErases:
    'Starting erases what this browser holds now: history, cookies, sign-ins and downloaded files.',
  startFailed: 'We could not start your session. Try again, or ask the staff.',
  eraseFailed:
    'Some things from the last session could not be erased. To protect everyone, this computer stays closed until that works.',
  eraseFailedHelp: 'Try again. If this message comes back, please ask the staff or use another computer.',
  introOpen: 'Your session is open. When you are done, end it, and we erase what you did here.',
  whereTo: 'Where to?',
  libraryHome: 'Library home page',
  catalog: 'Search the catalog',
  catalogAt: 'Search the catalog at {host}',
  typeAddress: 'You can also type an address at the top of the window.',
  ending: 'Erasing the last session…',
  verifying: 'Checking that everything is gone…',
  waitHere: 'This takes a few seconds. The page will change by itself.',
  keepsHeading: 'What this computer keeps',
  keepsNow:
    'During your session, this browser holds the pages you open, what keeps you signed in and the files you download. It needs them to work.',
  keepsErased: 'When your session ends, we erase all of that. Then we check that it is gone and tell you.',
  keepsWalk: 'If you walk away, the session ends by itself.',
  keepsWho: 'This page never asks who you are. We may count how often a service is used, but not by whom.',
  keepsOthers:
    'Other companies may keep what you do on their sites. We tell you before you leave the library for one of our services.',
  moreHeading: 'More about your privacy here',
  video:
    'Some parts of the library have video cameras that record all the time. Signs at the doors say so. The recordings are kept private as the law says.',
  interception:
    'E-mail, text messages, news feeds (RSS) and wireless networks are public roads: others may be able to read what you send over them.',
  law: 'Library records that name you are private by law ({law}).',
  adopted: 'The library adopted its privacy policy on {date}.',
  mayChange: 'The privacy policy may change. Have a look at it from time to time.',
  computerUse: 'Rules for using the computers',
  contact: 'Questions? {contact}',
  privacyPolicy: 'Privacy policy',
  staffHeading: 'For the staff: {count}',
  staffCount: { one: '{count} setting needs attention', other: '{count} settings need attention' },
} as const;
