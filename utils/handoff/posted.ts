/**
 * Forms on their way to a vendor. A redirect to the notice turns a POST into a page load and drops its fields, so they
 * are held here, in memory only and for minutes, and sent on after the yes.
 */
import type { Browser } from 'wxt/browser';

export type FormFields = [name: string, value: string][];

const HELD_MS = 10 * 60_000;
const MAX_HELD = 20;
const MAX_BYTES = 512_000;

/** By address. `null`: a form that cannot be repeated exactly (files, another encoding, too large). */
const held = new Map<string, { fields: FormFields | null; at: number }>();

type Details = Browser.webRequest.OnBeforeRequestDetails;

/** Looks at one page load on its way out. */
export function holdPosted(details: Details): void {
  if (details.method === 'POST') hold(details, Date.now());
  if (details.url.includes('`')) rememberExact(details.url);
}

/** A fragment cannot carry a backtick, so the notice is told `%60`: the one character that gets lost on the way. */
const exact = new Map<string, string>();

function rememberExact(url: string): void {
  if (exact.size >= MAX_HELD) exact.clear();
  exact.set(url.replaceAll('`', '%60'), url);
}

/** The address as it was asked for, from the form that it took in the notice's fragment. */
export function exactAddress(address: string): string {
  return exact.get(address) ?? address;
}

function hold({ url, requestBody }: Pick<Details, 'url' | 'requestBody'>, now: number): void {
  for (const [address, { at }] of held) {
    if (now - at > HELD_MS || held.size >= MAX_HELD) held.delete(address);
  }
  held.set(url, { fields: fieldsOf(requestBody), at: now });
}

/** The fields of a form that can be sent again as it was, else null. Pure. */
export function fieldsOf(body: Details['requestBody']): FormFields | null {
  if (!body || body.error || !body.formData) return null;
  const fields = Object.entries(body.formData).flatMap(([name, values]) =>
    values.map((value): [string, unknown] => [name, value]),
  );
  const bytes = fields.reduce((sum, [name, value]) => sum + name.length + String(value).length, 0);
  if (bytes > MAX_BYTES || fields.some(([, value]) => typeof value !== 'string')) return null;
  return fields as FormFields;
}

/** The form that was on its way to `address`; undefined where none was. */
export function postedTo(address: string): { fields: FormFields | null } | undefined {
  return held.get(address);
}

/** Forgets one form, or all at the end of a session. */
export function forgetPosted(address?: string): void {
  if (address !== undefined) {
    held.delete(address);
    return;
  }
  held.clear();
  exact.clear();
}
