/** A library's config -> the policies of one browser: Carrel installed, its settings, and its companions. Pure. */

import type { Companion, PolicyLine, PolicyValue } from './companions/companion.ts';
import { COMPANIONS } from './companions/index.ts';
import type { ChromiumBrowser, Deployment, KitBrowser, KitConfig } from './config.ts';
import { firefoxUpdatesBeside } from './published.ts';

export type Policies = Record<string, PolicyValue>;

/** Carrel's id in Firefox: written in its manifest. */
export const FIREFOX_ID = 'carrel@carrel.example';

/** The lines of one companion for one browser; empty where that browser has no such policy. */
export function linesFor(companion: Companion, browser: KitBrowser): readonly PolicyLine[] {
  if (browser === 'firefox') return companion.firefox ?? [];
  if (browser === 'edge') return companion.edge ?? companion.chromium ?? [];
  return companion.chromium ?? [];
}

/** A line's value for this library. */
export function lineValue(line: PolicyLine, deployment: Deployment): PolicyValue {
  return typeof line.value === 'function' ? line.value(deployment) : line.value;
}

/** The companions alone; lines with the same name (Firefox's `Preferences`) are joined. */
export function companionPolicies(browser: KitBrowser, deployment: Deployment): Policies {
  const policies: Policies = {};
  for (const line of COMPANIONS.flatMap((companion) => linesFor(companion, browser))) {
    const value = lineValue(line, deployment);
    const before = policies[line.name];
    policies[line.name] = isRecord(before) && isRecord(value) ? { ...before, ...value } : value;
  }
  return policies;
}

/** Everything for Chrome, Edge or Chromium except Carrel's own settings, which each platform keeps elsewhere. */
export function chromiumPolicies(browser: ChromiumBrowser, { deployment }: KitConfig): Policies {
  const pin = browser === 'edge' ? { toolbar_state: 'force_shown' } : { toolbar_pin: 'force_pinned' };
  return {
    ...companionPolicies(browser, deployment),
    ExtensionSettings: {
      '*': { installation_mode: 'blocked' },
      [deployment.extensionId]: {
        installation_mode: 'force_installed',
        update_url: deployment.updateUrl ?? '',
        // Without it the address counts for the first installation only, and no update ever comes.
        override_update_url: true,
        ...pin,
      },
    },
  };
}

/** The whole `policies.json` of Firefox. */
export function firefoxPolicies({ deployment, policy }: KitConfig): { policies: Policies } {
  const policies = companionPolicies('firefox', deployment);
  const updateUrl = firefoxUpdatesBeside(deployment.xpiUrl);
  if (!deployment.xpiSigned) {
    // Release builds of Firefox ignore this; ESR takes an unsigned package with it.
    const unsigned = { 'xpinstall.signatures.required': { Value: false, Status: 'locked' } };
    policies.Preferences = { ...(policies.Preferences as object), ...unsigned };
  }
  return {
    policies: {
      ...policies,
      ExtensionSettings: {
        '*': { installation_mode: 'blocked' },
        [FIREFOX_ID]: {
          installation_mode: 'force_installed',
          install_url: deployment.xpiUrl ?? '',
          ...(updateUrl === undefined ? {} : { update_url: updateUrl }),
          default_area: 'navbar',
          updates_disabled: false,
        },
      },
      '3rdparty': { Extensions: { [FIREFOX_ID]: policy as PolicyValue } },
    },
  };
}

function isRecord(value: PolicyValue | undefined): value is Record<string, PolicyValue> {
  return typeof value === 'object' && !Array.isArray(value);
}
