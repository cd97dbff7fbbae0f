/** English, staff console: the finder of sign-in cookies. */
export default {
  intro:
    'Carrel can find out which cookies keep somebody signed in to a service. Then it can keep these and refuse all others.',
  before: 'Before you start',
  step1:
    'Sign in to the service in this browser with a test login: an account made for testing, never that of a patron.',
  step2: 'Open a page there that only people who are signed in can see, for example “My account”.',
  step3: 'Choose this page here, and press the button.',
  help: 'If the service does not let you sign in, press “This site is not working” in Carrel’s menu, and sign in again.',
  does: 'What the button does',
  asks: 'Carrel never asks a website for anything by itself. This button is the one exception, and you press it: Carrel asks this site for this one page, mostly 5 to 40 times, each time without some of its cookies.',
  safe: 'It sends no form and follows no link that signs out. Your own sign-in in this browser stays as it is. Some sites end a sign-in that is used like this; Carrel then tells you.',
  address: 'Address of the page',
  pages: 'Pages that are open now',
  noPages: 'No website is open. Open the service first.',
  take: 'Take {page}',
  find: 'Find the sign-in cookies',
  stop: 'Stop',
  working: { one: 'Asked the site {count} time…', other: 'Asked the site {count} times…' },
  stopped: 'Stopped. Nothing has changed.',
  foundHeading: 'What keeps people signed in',
  found: '{needed} of {all} cookies are needed. The site was asked {requests} times.',
  foundMore:
    'None of these can be left out now. A cookie that renews a sign-in only after some time cannot be found like this: if people are signed out after a while, ask the service.',
  ruleHeading: 'The rule for this service',
  ruleIntro:
    'This part of the service’s record names its sign-in cookies. Names that it had before stay: forms and other parts of the service may need them.',
  rule: 'Rule',
  copy: 'Copy the rule',
  copied: 'Copied.',
  save: 'Save the rule on this computer',
  saved: 'Saved. Carrel keeps these cookies of this service from now on, and you can undo it.',
  notSaved: 'The rule was not saved: {problem}',
  librarySite:
    'This is a site of the library, or one behind its proxy. Carrel keeps its cookies for the session anyway.',
  byPolicy:
    'Your organization’s policy names the sign-in cookies of this service, so they are changed there. Copy the rule and send it to IT.',
  stale: 'somebody changed the services at the same time; press the button above once more',
  nothing: 'the service has this rule already',
  problemHeading: 'No answer yet',
  badAddress: 'This address cannot be tried. It must be a web page, and not one that signs out.',
  noCookies: 'This browser has no cookie of this site. Sign in there first.',
  looksTheSame:
    'This page looks the same without any cookie. Choose a page that only people who are signed in can see. Some sites fill in their pages only later; their pages cannot be tried.',
  siteRefuses: 'The site asked for a pause. Try again in an hour.',
  signInLost: 'The site ended the sign-in during the trial. Sign in again. This site cannot be tried.',
  tooMany: 'The site was asked 80 times without a clear answer, so Carrel stopped.',
  noAnswer: 'The site did not answer. Open it first in this session, and answer its notice with yes.',
} as const;
