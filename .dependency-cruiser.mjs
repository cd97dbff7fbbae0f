/**
 * The floors of the house: a file may import from its own floor and from those below it, types included.
 * `npm run floors` checks them, and so does `npm test`.
 */

/** From the ground up. A name is a folder, or a file, of `utils/`. */
const FLOORS = [
  ['platform', 'json', 'turns.ts', 'waiting.ts', 'seeded.ts'],
  ['vendors', 'policy', 'statistics', 'records', 'house', 'appearance', 'i18n'],
  ['rules'],
  ['handoff', 'cookies', 'erase', 'lists', 'deploy', 'cli', 'build'],
  ['session'],
  ['worker'],
];
/** Above `utils/`, lower first. */
const ABOVE = ['^components/', '^entrypoints/'];

/** Decisions, which need no browser: whole folders, and files of these names wherever they are. */
const PURE = [
  '^utils/(rules|json|house/(accent|change|house)|statistics/(csv|protect|report)|vendors/(catalogue|sheet))',
  '^utils/.*/(decide|resolve|schemes|hosts|index-hosts|machine|record|merge|validate|schema|names|score|sign-in)[.]ts$',
];

const inUtils = (names) => `^utils/(${names.map((name) => name.replace('.', '[.]')).join('|')})(/|$)`;
const floors = [...FLOORS.map(inUtils), ...ABOVE];
const BROWSER = '(^|/)(wxt/dist/browser|@wxt-dev/webextension-polyfill|webextension-polyfill)';

export default {
  forbidden: [
    ...floors.slice(0, -1).map((floor, index) => ({
      name: `no-import-up-from-floor-${index + 1}`,
      comment: 'Take what you need as an argument, or move what both need to a lower floor.',
      severity: 'error',
      from: { path: floor },
      to: { path: floors.slice(index + 1).join('|') },
    })),
    {
      name: 'platform-knows-nothing-of-ours',
      comment: 'What stands on the browser alone serves every floor.',
      severity: 'error',
      from: { path: '^utils/platform/' },
      to: { path: '^(utils|components|entrypoints)/', pathNot: '^utils/platform/' },
    },
    {
      name: 'no-circle',
      comment: 'Two files that need each other are one file, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'pure-asks-no-browser',
      comment: 'A decision is given what it needs; types of the browser are allowed.',
      severity: 'error',
      // The one hand that writes the rules stands beside them.
      from: { path: PURE, pathNot: '^utils/rules/(writer|proxy-setting)[.]ts$' },
      to: {
        path: [BROWSER, '^utils/platform/', '^utils/worker/'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'thin-entrypoints',
      comment: 'A page asks the worker; it neither is it nor does its work.',
      severity: 'error',
      from: { path: '^entrypoints/', pathNot: '^entrypoints/background/' },
      to: {
        path: [
          '^utils/worker/',
          '^utils/(session|erase|rules)/',
          '^utils/platform/(storage|rules|tabs|web-request)[.]ts$',
        ],
        pathNot: '^utils/worker/ask[.]ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'every-folder-has-a-floor',
      comment: 'A new folder of utils/ gets its place in FLOORS.',
      severity: 'error',
      from: {},
      to: { path: '^utils/', pathNot: floors },
    },
    {
      name: 'product-knows-no-test',
      severity: 'error',
      from: { path: '^(utils|components|entrypoints)/' },
      to: { path: '^test/' },
    },
    {
      name: 'found',
      comment: 'An import that leads nowhere could hide any of the others.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    // Reads types too; TypeScript itself has no interface for such tools since its version 7.
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default'],
    },
  },
};
