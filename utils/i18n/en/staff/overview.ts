/** English, staff console: the overview. */
export default {
  heading: 'Carrel on this computer',
  intro: 'This page is for the staff. It shows what holds here; it says nothing about any patron.',
  where: 'Settings come from your organization’s browser policy. They cannot be changed on this page.',
  library: 'Library',
  protection: 'Protection',
  full: 'Full: the browser lets Carrel stop a page before anything is sent.',
  reduced:
    'Reduced: this browser does not let Carrel stop the first page after it opens. Install Carrel by policy to get full protection.',
  session: 'Session',
  closed: 'Closed',
  open: 'Open',
  ending: 'Being erased',
  verifying: 'Being checked',
  eraseFailed: 'Closed. The last erase left something; Start tries again.',
  languages: 'Languages',
  policyAdopted: 'Privacy policy adopted',
  notSet: 'Not set',
  problems: 'Settings that need attention',
  noProblems: 'All settings were read without a problem.',
} as const;
