/** Policy files in JSON: Linux, Firefox everywhere, and what the Admin console of ChromeOS takes. Pure. */
import type { PolicyValue } from '../companions/companion.ts';
import type { ChromiumBrowser, KitConfig } from '../config.ts';
import { chromiumPolicies, firefoxPolicies } from '../policies.ts';

/** JSON as a person would write it, with a line end at its end. */
export function pretty(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** One file for Linux: the browser's policies and Carrel's settings together. */
export function linuxJson(browser: ChromiumBrowser, config: KitConfig): string {
  const settings = { extensions: { [config.deployment.extensionId]: config.policy } };
  return pretty({ ...chromiumPolicies(browser, config), '3rdparty': settings });
}

export function firefoxJson(config: KitConfig): string {
  return pretty(firefoxPolicies(config));
}

/** "Policy for extensions" in the Admin console: every setting is wrapped in a `Value`. */
export function chromeOsExtension({ policy }: KitConfig): string {
  const wrapped = Object.entries(policy).map(([key, value]) => [key, { Value: value as PolicyValue }]);
  return pretty(Object.fromEntries(wrapped));
}

/** The browser's policies for a managed guest session, by the names that the Admin console's export uses. */
export function chromeOsSettings(config: KitConfig): string {
  // A managed guest session is wiped at its end, and has neither guest windows nor further profiles.
  const {
    BrowserGuestModeEnabled: _guest,
    BrowserAddPersonEnabled: _person,
    ...rest
  } = chromiumPolicies('chrome', config);
  const {
    ProfilePickerOnStartupAvailability: _picker,
    BackgroundModeEnabled: _background,
    ...policies
  } = rest;
  return pretty(policies);
}
