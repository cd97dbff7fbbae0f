/** Browser features that contact vendors early, or keep what a patron types: switched off for good. */
import { browser } from 'wxt/browser';

const OFF: Record<'network' | 'services' | 'websites', string[]> = {
  // Preconnects would reveal a vendor's name on the wire before the patron has said yes.
  network: ['networkPredictionEnabled'],
  services: [
    'alternateErrorPagesEnabled',
    'autofillAddressEnabled',
    'autofillCreditCardEnabled',
    'passwordSavingEnabled',
    'searchSuggestEnabled',
    'spellingServiceEnabled',
  ],
  websites: ['adMeasurementEnabled', 'fledgeEnabled', 'hyperlinkAuditingEnabled', 'topicsEnabled'],
};

interface Setting {
  set(details: { value: unknown }): Promise<void>;
}
/** Absent members are those that this browser does not have. */
type Settings = Record<keyof typeof OFF, Record<string, Setting | undefined>>;

/** Sets each one that this browser has. One that a policy controls stays as the policy says. */
export async function quietBrowser(): Promise<void> {
  const settings = browser.privacy as unknown as Settings | undefined;
  if (!settings) return;
  const calls = Object.entries(OFF).flatMap(([group, names]) =>
    names.map((name) => settings[group as keyof typeof OFF]?.[name]?.set({ value: false })),
  );
  await Promise.allSettled(calls);
}

/** Third-party cookies, refused by the browser itself while a session keeps only sign-in cookies. */
export async function allowThirdPartyCookies(allowed: boolean): Promise<void> {
  await browser.privacy?.websites.thirdPartyCookiesAllowed?.set({ value: allowed }).catch(() => undefined);
}
