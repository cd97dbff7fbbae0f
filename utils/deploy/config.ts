/**
 * A library's configuration: Carrel's own settings (the policy) and, under `deployment`, what the kit must know about
 * the machines. One file for a library or a branch. Pure.
 */
import * as v from 'valibot';
import type { JsonRead } from '../json/read.ts';
import { check, placeOf } from '../json/sentence.ts';
import { checkSettings } from '../policy/check.ts';
import { privateKeysIn } from '../policy/private-keys.ts';
import type { PolicyInput } from '../policy/schema.ts';

export const BROWSERS = ['chrome', 'edge', 'chromium', 'firefox'] as const;
export const PLATFORMS = ['linux', 'windows', 'macos', 'chromeos'] as const;
export type KitBrowser = (typeof BROWSERS)[number];
export type ChromiumBrowser = Exclude<KitBrowser, 'firefox'>;
export type Platform = (typeof PLATFORMS)[number];

const packageUrl = v.pipe(
  v.string('must be an address'),
  v.check((text) => {
    const url = URL.parse(text);
    return url !== null && ['https:', 'http:', 'file:'].includes(url.protocol);
  }, 'must be a full address that begins with https://, http:// or file://'),
);
const some = <const T extends readonly string[]>(choices: T) => {
  const listed = `must be a list of ${choices.map((choice) => `"${choice}"`).join(', ')}`;
  return v.pipe(v.array(v.picklist(choices, listed), listed), v.minLength(1, 'must name at least one'));
};
const flag = v.boolean('must be true or false');

const deploymentSchema = v.strictObject({
  /** The name of the branch, for the kit's own pages. */
  branch: v.optional(v.pipe(v.string('must be a text'), v.trim(), v.minLength(1, 'must not be empty'))),
  browsers: v.optional(some(BROWSERS), [...BROWSERS]),
  platforms: v.optional(some(PLATFORMS), [...PLATFORMS]),
  /** The id that `npm run pack` prints: it follows from the signing key. */
  extensionId: v.optional(
    v.pipe(
      v.string('must be a text'),
      v.regex(/^[a-p]{32}$/, 'must be the 32 letters a to p that "npm run pack" prints'),
    ),
  ),
  /** Where `update.xml` is hosted. */
  updateUrl: v.optional(packageUrl),
  /** Where the XPI for Firefox is hosted. */
  xpiUrl: v.optional(packageUrl),
  /** Whether Mozilla has signed that XPI; if not, only Firefox ESR takes it, and only when told to. */
  xpiSigned: v.optional(flag, false),
  /** Start the browser on a profile in memory that is removed afterwards. */
  disposableProfile: v.optional(flag, false),
  https: v.optional(v.picklist(['first', 'only'], 'must be "first" or "only"'), 'first'),
  /** `~` stands for the home folder. */
  downloadFolder: v.optional(
    v.pipe(
      v.string('must be a text'),
      v.regex(/^(~|\/|[A-Za-z]:)/, 'must begin with ~, / or a drive letter'),
    ),
    '~/Downloads',
  ),
  /** Developer tools on: for a test machine, never for a public one. */
  developerTools: v.optional(flag, false),
});
export type Deployment = v.InferOutput<typeof deploymentSchema>;

const machinesSchema = v.object({ deployment: v.optional(deploymentSchema, {}) });

export interface KitConfig {
  /** Carrel's own settings exactly as written, without anything filled in. */
  policy: PolicyInput;
  deployment: Deployment & { extensionId: string };
}

/** What stands in where the file is silent: the console knows its own id, the command the key it packs with. */
export interface ConfigDefaults {
  extensionId?: string | undefined;
}

export type ReadConfig = { config: KitConfig; problems: []; notes: string[] } | NoConfig;
interface NoConfig {
  config: null;
  /** Each names field and fix. */
  problems: string[];
  /** What somebody should look at. */
  notes: string[];
}

/** Checks a configuration as it was read from a text. */
export function readConfigJson(read: JsonRead, defaults: ConfigDefaults = {}): ReadConfig {
  if (!read.ok) return { config: null, problems: [`The config is not JSON: ${read.problem}.`], notes: [] };
  const checked = readConfig(read.value, defaults);
  if (read.duplicates.length === 0) return checked;
  return { ...checked, config: null, problems: [...read.duplicates, ...checked.problems] };
}

/** Checks a configuration as parsed from JSON. Every problem names field and fix; with any, there is no config. */
export function readConfig(raw: unknown, defaults: ConfigDefaults = {}): ReadConfig {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    const problem = 'The config must be an object with keys such as "library".';
    return { config: null, problems: [problem], notes: [] };
  }
  const { deployment: machines, ...policy } = raw as Record<string, unknown>;
  const settings = checkSettings(policy);
  const parsed = check(machinesSchema, { deployment: machines });
  const problems = [...settings.errors, ...privateKeysIn(machines, 'deployment')];
  if (parsed.success) problems.push(...contradictions(parsed.output.deployment, defaults));
  else problems.push(...parsed.issues.map((issue) => `"${placeOf(issue, 'config')}": ${issue.message}.`));
  if (settings.policy !== null) problems.push(...unknownKeys(policy, settings.policy, '').map(notKnown));
  if (problems.length > 0 || !parsed.success) return { config: null, problems, notes: settings.notes };
  const { deployment } = parsed.output;
  const extensionId = deployment.extensionId ?? defaults.extensionId ?? '';
  // Who makes a kit reads what it says of proxies; a config that names none is of a network without one.
  const network = { proxy: 'DIRECT', ...(policy.network as PolicyInput['network']) };
  return {
    config: { policy: { ...policy, network }, deployment: { ...deployment, extensionId } },
    problems: [],
    notes: settings.notes,
  };
}

function contradictions(deployment: Deployment, defaults: ConfigDefaults): string[] {
  const { browsers, platforms } = deployment;
  const problems: string[] = [];
  const chromium = browsers.filter((browser) => browser !== 'firefox');
  if (chromium.length > 0 && deployment.extensionId === undefined && defaults.extensionId === undefined) {
    problems.push('"deployment.extensionId": missing; run "npm run pack" and copy the id that it prints.');
  }
  if (chromium.length > 0 && deployment.updateUrl === undefined) {
    problems.push(
      `"deployment.updateUrl": missing; give the address of update.xml (${chromium.join(', ')} install from it).`,
    );
  }
  if (browsers.includes('firefox') && deployment.xpiUrl === undefined) {
    problems.push(
      '"deployment.xpiUrl": missing; give the address of the XPI, or leave firefox out of "browsers".',
    );
  }
  if (platforms.includes('chromeos') && !browsers.includes('chrome')) {
    problems.push('"deployment.platforms": chromeos runs Chrome only; add "chrome" to "browsers".');
  }
  return problems;
}

/** Paths that were written and that no schema knows: a misspelt setting would otherwise be dropped silently. */
function unknownKeys(raw: unknown, known: unknown, path: string): string[] {
  if (typeof raw !== 'object' || raw === null || typeof known !== 'object' || known === null) return [];
  return Object.entries(raw).flatMap(([key, value]) => {
    const place = path === '' ? key : `${path}.${key}`;
    const match = Object.entries(known).find(([name]) => name === key);
    return match ? unknownKeys(value, match[1], place) : [place];
  });
}

function notKnown(path: string): string {
  return `"${path}": not a known key; correct its name or remove it.`;
}
