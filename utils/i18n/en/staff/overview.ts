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
  ours: 'Vendors you have',
  due: 'Of these, due for review',
  listedHeading: 'On your lists, without a record',
  listedIntro:
    'Sites that your pages of databases link to and Carrel does not know. Patrons get the general notice for them. These are links of your lists, never of what anybody opened.',
  listedNoLists:
    'The settings name no page that lists your databases (“databaseListUrls”). Ask IT to add it: links there then get a notice, known or not.',
  listedClosed: 'Press Start on this computer, open your list of databases, and look here again.',
  listedNone: 'None so far. Open your list of databases in this session, and look here again.',
  listedSite: 'Site',
  listedLinks: 'Links',
  listedAdd: 'Add',
  ownNameHeading: 'Perhaps a vendor under your own name',
  ownNameIntro:
    'Links on your pages lead to these names of the library, and look like a vendor’s pages. Nothing is changed by that: pages there open without a notice. If it is the vendor, ask IT to take the name off the library’s own hosts, and add it to the vendor’s web addresses.',
  ownName: '{host} looks like {vendor} (links: {links})',
  problems: 'Settings that need attention',
  noProblems: 'All settings were read without a problem.',
} as const;
