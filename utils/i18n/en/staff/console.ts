/** English, staff console: its shell. */
export default {
  title: 'Carrel staff console',
  tabTitle: '{tab} – Carrel staff console',
  tabs: 'Parts of the console',
  overview: 'Overview',
  locked:
    'This computer is locked: you can look at everything here and change nothing. Changes are made on a staff computer.',
  unknown: 'There is no part of the console at this address.',
  loading: 'One moment…',
  failed: 'This part of the console did not load.',
  tryAgain: 'Try again',
} as const;
