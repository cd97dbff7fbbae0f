/**
 * English, what a notice says where nothing is known of the vendor itself: true of the whole category, in plain words.
 * A category without a text of its own uses the general one. Ways that are more private stand one on a line.
 */
export default {
  summary: 'This service is run by another company, with its own privacy policy.',
  // A library sees to this in its contracts; it cannot vouch for what the patron enters there.
  passed:
    'Only what shows that you may use this service, not who you are. What you type there goes to the company.',
  kept: 'The company can see what you look at there. Its privacy policy says what it keeps and for how long.',
  alternatives: 'Use it without a personal account where you can\nAsk at the desk',
  catalogSummary: 'Our catalog is run by another company. It has a privacy policy of its own.',
  catalogPassed: 'What you search for. If you sign in: your library card number too.',
  catalogAlternatives: 'Search without signing in\nLeave your borrowing history turned off\nAsk at the desk',
  databaseSummary: 'The library pays for this database, but another company runs it.',
  databaseAlternatives:
    'Use it without a personal account where you can\nPrint or save what you need and do not store it there\nAsk at the desk',
  econtentSummary: 'Another company lends this for the library. Please read its privacy policy first.',
  econtentPassed:
    'What shows that you have a library card here. Some companies ask for more when you sign in.',
  econtentKept:
    'The company can see what you borrow, read, watch or hear. Its privacy policy says what it keeps.',
  econtentAlternatives:
    'Read in the browser, without an app or a reader account\nAsk at the desk for a printed copy',
  retailSummary: 'This is a store. It can tie what you do to your own account with it.',
  retailPassed: 'The title that you chose. What you type there goes to the store.',
  retailKept:
    'A store can keep what you look at or borrow in your account for years, and use it to sell to you.',
  retailAlternatives:
    'Read in the browser on the library’s own eBook site\nAsk at the desk for a printed copy',
  communicationsSummary: 'News, email and text notices go over public networks. Others can intercept them.',
  communicationsPassed: 'The address or number that you enter there.',
  communicationsKept:
    'Your address or number, until you unsubscribe. The company can often see which messages you open.',
  communicationsAlternatives:
    'To stop a newsletter, use the unsubscribe link in it or tell the library\nAsk at the desk for your holds and due dates',
  communicationsUse:
    'The library may write to you about its programs. It may ask for your support. It does not sell your address.',
  learningSummary: 'The library pays for these courses, but another company runs them.',
  learningKept:
    'Courses often need an account. It can keep what you learn, your answers and how far you are.',
  genealogySummary: 'The library pays for this family history site, but another company runs it.',
  genealogyKept:
    'The company can see which names you search for. A family tree that you build there stays there.',
  genealogyAlternatives:
    'Search without a personal account\nSave what you find on your own drive\nAsk at the desk',
  newsSummary: 'The library pays for this news site, but another company runs it.',
  newsKept: 'The company can see what you read. Some news sites ask you to open an account with your email.',
  newsAlternatives:
    'Read the printed paper in the library\nUse it without a personal account where you can\nAsk at the desk',
  eventsSummary: 'Events, rooms, passes and surveys are handled by another company.',
  eventsPassed: 'What you enter in the form.',
  eventsKept: 'The company can keep your name, how to reach you, and what you sign up for or answer.',
  eventsAlternatives: 'Sign up at the desk',
  eventsUse:
    'The library may write to you about its programs. To stop that, use the unsubscribe link or tell the library.',
  paymentSummary: 'Payments, gifts and print jobs go through another company.',
  paymentPassed: 'The sum, and what you enter there, such as your card number.',
  paymentKept: 'A record of what you paid and when. Such records often have to be kept for years.',
  paymentAlternatives: 'Pay, give or print at the desk',
  paymentUse:
    'If you give, the library keeps your name and address to thank you, tell you its news and ask again. Firms it hires check addresses and guess who may give. It never sells them. You may stop this at any time.',
  authenticationSummary: 'This company checks that you may use a service of the library.',
  authenticationPassed: 'Only what shows that you may use the service.',
  authenticationKept: 'It can see which service you go to and when.',
  authenticationAlternatives: 'Use it in the library, where it may need no sign-in\nAsk at the desk',
} as const;
