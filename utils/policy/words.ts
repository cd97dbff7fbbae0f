/**
 * What each setting is called, for whoever sets it: the managed schema and the administrative template take it from
 * here. Not in the schema itself, which every start of the worker loads. Pure.
 */
import type { PolicyInput } from './schema.ts';

export interface SettingWords {
  title: string;
  /** One sentence; what holds where nothing is set is added out of the schema. */
  help: string;
}

/** A key that holds several settings, or one. Exactly the keys of the schema: one more or less does not compile. */
type Described<T> = {
  [Key in keyof T]-?: NonNullable<T[Key]> extends readonly unknown[]
    ? SettingWords
    : Group<NonNullable<T[Key]>>;
};
interface Group<T> {
  title: string;
  settings: { [Key in keyof T]-?: SettingWords };
}

export const POLICY_WORDS: Described<PolicyInput> = {
  library: {
    title: 'The library',
    settings: {
      name: { title: 'Name of the library', help: 'As patrons know it.' },
      homeUrl: { title: 'Home page', help: 'Opens when a patron presses Start.' },
      catalogUrls: { title: 'Addresses of the catalogue', help: 'One full address a line.' },
      databaseListUrls: {
        title: 'Pages that list databases',
        help: 'One full address a line. Every link from there to another company meets a notice, whether or not Carrel knows the company.',
      },
      privacyPolicyUrl: { title: 'Privacy policy', help: 'Linked from every page of Carrel.' },
      policyAdopted: { title: 'Privacy policy adopted on', help: 'A date such as 2019-10-16.' },
      audience: { title: 'Audience of this computer', help: 'Changes the wording of notices.' },
      computerUsePolicyUrl: { title: 'Computer use policy', help: 'A full address.' },
      videoSurveillance: { title: 'Cameras watch this computer', help: 'Carrel tells the patron.' },
      confidentialityLaw: { title: 'Law on library records', help: 'For example CGS 11-25.' },
      contact: { title: 'Whom patrons ask', help: 'Desk and telephone.' },
      directorContact: { title: 'Director', help: 'Shown to staff only, for requests by the police.' },
    },
  },
  house: {
    title: 'The library’s look and words',
    settings: {
      logo: {
        title: 'Logo',
        help: 'A small picture as a data: address; the console’s tab “Your library” writes it.',
      },
      accent: { title: 'Colour', help: 'Such as #1c5a49.' },
      internetSafetyPolicyUrl: { title: 'Internet safety policy', help: 'A full address.' },
      siteBlockingPolicyUrl: { title: 'Site blocking policy', help: 'A full address.' },
      texts: { title: 'Words of the library’s own', help: 'For example {"en": {"start.start": "Begin"}}.' },
    },
  },
  languages: { title: 'Languages', help: 'Codes such as en or es, the first is the default.' },
  vendors: { title: 'Vendors', help: 'Records as a JSON list; see docs/deploying.md.' },
  subscribed: {
    title: 'Vendors that the library has',
    help: 'Their ids, one a line. Reviews and reports speak of these; with none, of all that the library’s settings, list or staff say something of.',
  },
  vendorList: {
    title: 'Signed vendor list',
    settings: {
      url: {
        title: 'Address of the signed vendor list',
        help: 'A full address; leave it out to fetch nothing.',
      },
      publicKey: {
        title: 'Public key of the vendor list',
        help: 'As the console shows it when a key is made.',
      },
      refreshHours: { title: 'Hours between two looks at the list', help: 'A whole number.' },
    },
  },
  proxies: { title: 'Proxies of the library', help: 'Records as a JSON list; see docs/deploying.md.' },
  notices: {
    title: 'Notices',
    settings: {
      repeat: { title: 'How often to ask about one vendor', help: 'Once in a session, or at every visit.' },
      beforeConsent: {
        title: 'What is held back before the yes',
        help: 'Everything that a page loads from the vendor, or only going there.',
      },
      categories: { title: 'Strength of the notice by category', help: 'For example {"retail": "strong"}.' },
    },
  },
  network: {
    title: 'The network',
    settings: {
      proxy: {
        title: 'Proxy of the network',
        help: 'DIRECT, or for example PROXY proxy.example.org:3128; system takes away one layer of protection.',
      },
    },
  },
  cookies: {
    title: 'Cookies',
    settings: {
      mode: {
        title: 'Cookies that are kept',
        help: 'Only those that sign people in; or all, with a report of what would be refused; or all.',
      },
      libraryHosts: { title: 'Hosts of the library itself', help: 'One host name a line.' },
      keep: { title: 'Cookies always kept', help: '[{"host": …, "name": …}]' },
      refuse: { title: 'Cookies never kept', help: '[{"host": …, "name": …}]' },
    },
  },
  session: {
    title: 'Session',
    settings: {
      start: { title: 'How a session starts', help: 'By a press on Start, or by itself.' },
      idleMinutes: { title: 'Minutes until an unattended session ends', help: '0 is never.' },
      warningSeconds: { title: 'Seconds of warning before that', help: 'A whole number.' },
      maxMinutes: {
        title: 'Longest session in minutes',
        help: '0 is no limit. Before the end the patron is asked; each time they want to go on gives ten minutes more.',
      },
      logoutUrls: { title: 'Sign-out addresses that end the session', help: '* stands for any text.' },
      endOnLogout: {
        title: 'Signing out ends the session',
        help: 'At the addresses above, and where Carrel sees it.',
      },
      vendorLogouts: { title: 'Sign out of vendors at the end', help: 'Where their records say how.' },
      deleteDownloads: { title: 'Delete downloaded files at the end', help: 'Those of the session.' },
      endWhenLastWindowCloses: {
        title: 'Closing the last window ends the session',
        help: 'Everything is then erased.',
      },
    },
  },
  statistics: {
    title: 'Statistics',
    settings: {
      enabled: { title: 'Count events', help: 'Counts only.' },
      smallCount: { title: 'Smallest count that is shown', help: 'Lower ones are shown as fewer than this.' },
    },
  },
  staff: {
    title: 'Staff',
    settings: {
      locked: {
        title: 'Staff cannot edit on this computer',
        help: 'Unless set: on where Carrel is installed by policy.',
      },
    },
  },
};
