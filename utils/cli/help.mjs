/**
 * What the commands say to `--help` that build or start something before they look at what they were called with; the
 * others answer for themselves. Plain JavaScript, since it is read before anything is installed.
 */
const COMMANDS = {
  'start:demo': {
    usage: `Usage: npm start [-- --tour]
  builds Carrel, starts a demo library on this machine and opens a browser that Carrel guards
  --tour  drives a patron's whole visit instead, as it does where there is no display`,
    options: ['--tour'],
  },
  'dev:all': {
    usage: `Usage: npm run dev
  the demo library and a browser with Carrel, built and loaded anew at each save; Ctrl-C ends`,
  },
  'test:all': {
    usage: `Usage: npm test
  types, lint, unit tests, builds, end-to-end tests; ends with "N passed, N failed"`,
  },
  'bench:all': {
    usage: `Usage: npm run bench [-- WORD …]
  what Carrel costs, against the bare browser in the same run
  WORD  runs only the benches whose name contains one of the words`,
    words: true,
  },
  'kills:all': {
    usage: `Usage: npm run test:kills [-- --kills N] [--worker-kills N] [--seed N] [--parallel N] [--continue]
  kills browser and worker at random moments and looks for traces
  --continue  adds to the reports of earlier runs`,
    options: ['--kills', '--worker-kills', '--seed', '--parallel', '--continue'],
    words: true,
  },
  'erase:all': {
    usage: `Usage: npm run bench:erase [-- --only VARIANT …]
  what of each kind of data is left after a session
  --only  runs one of none, bare, carrel, disposable again, and takes the others from the last run`,
    options: ['--only'],
    words: true,
  },
  'test:logins:all': {
    usage: `Usage: npm run test:logins [-- --npm] [--only STACK,STACK]
  real sign-in software under Carrel, and a table of what was kept and refused
  --npm   only software that npm alone installs
  --only  only this software; a wrong name lists the right ones`,
    options: ['--npm', '--only'],
    words: true,
  },
  'screenshots:all': {
    usage: `Usage: npm run screenshots
  every page in its looks and languages, into .output/screenshots/`,
  },
  'profile-grep:all': {
    usage: `Usage: npm run test:profile-grep [-- MINUTES] [at-once]
  searches a browser's files for every trace of a visit
  MINUTES  how long a visit to act out (30)
  at-once  closes the browser as soon as the session has ended`,
    words: true,
  },
  'long:all': {
    usage: `Usage: npm run test:long [-- OPTIONS OF PLAYWRIGHT]
  stories that take too long for npm test`,
    anything: true,
  },
  'launcher:all': {
    usage: `Usage: npm run test:launcher [-- COUNT]
  kills a real browser on the launcher's profile again and again
  COUNT  how often (50)`,
    words: true,
  },
  'fleet:all': {
    usage: `Usage: npm run fleet
  what 10,000 computers cost a static host in a day`,
  },
  'pack-twice:all': {
    usage: `Usage: npm run test:pack [-- --install]
  packs two clones with one key and compares their bytes
  --install  each clone installs its own dependencies`,
    options: ['--install'],
  },
  'kit:machines': {
    usage: `Usage: npm run test:kit [-- PART OF A NAME]
  the kit's machine, and others that are wrong in one point each`,
    words: true,
  },
  'firefox:all': {
    usage: `Usage: npm run test:firefox
  a patron's whole visit in Firefox, with nothing but the kit's policies`,
  },
  'cookie-model:all': {
    usage: `Usage: npm run cookie-model [-- --check]
  fits the statistics about cookies and writes their weights
  --check  writes nothing`,
    options: ['--check'],
  },
};

/**
 * What to say before an npm script is run, or null to run it.
 * @param {string} script
 * @param {readonly string[]} args
 * @returns {{ text: string, status: number } | null}
 */
export function answerBefore(script, args) {
  const command = Object.hasOwn(COMMANDS, script) ? COMMANDS[script] : undefined;
  if (!command) return null;
  const { usage, options = [], words = false, anything = false } = command;
  if (args.includes('--help') || args.includes('-h')) return { text: usage, status: 0 };
  if (anything) return null;
  for (const arg of args) {
    if (!arg.startsWith('-')) {
      if (words) continue;
      return { text: `Too many words: "${arg}".\n${usage}`, status: 2 };
    }
    const option = arg.split('=', 1)[0];
    if (!options.includes(option)) return { text: `There is no option ${option} here.\n${usage}`, status: 2 };
  }
  return null;
}
