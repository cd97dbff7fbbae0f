/**
 * Forms on their way to a vendor. A redirect to the notice turns a POST into a page load and drops its fields, so they
 * are held here, in memory only and for minutes, and sent on after the yes. A form belongs to one request of one tab:
 * whatever that tab asks for next takes its place, so that no later yes sends what another page wrote.
 */
import { type Browser, browser } from 'wxt/browser';

export type FormFields = [name: string, value: string][];

const HELD_MS = 10 * 60_000;
const MAX_HELD = 20;
const MAX_BYTES = 512_000;

/** A page load that the notice's address does not tell whole. */
export interface HeldRequest {
  /** The browser's number for it. */
  request: string;
  /** The address as it was asked for. */
  url: string;
  /** `null`: a form that cannot be repeated exactly (files, another encoding, too large). Undefined: no form. */
  form: FormFields | null | undefined;
  at: number;
}
type Details = Browser.webRequest.OnBeforeRequestDetails;
type PageLoad = Pick<Details, 'requestId' | 'tabId' | 'url' | 'method' | 'requestBody'>;

/** The forms of one patron, by tab. */
export class HeldForms {
  readonly #held = new Map<number, HeldRequest>();

  /** Looks at one page load on its way out. */
  look({ requestId, tabId, url, method, requestBody }: PageLoad): void {
    this.#held.delete(tabId);
    const form = method === 'POST' ? fieldsOf(requestBody) : undefined;
    if (form === undefined && !url.includes('`')) return;
    const now = Date.now();
    for (const [tab, { at }] of this.#held) {
      if (now - at > HELD_MS || this.#held.size >= MAX_HELD) this.#held.delete(tab);
    }
    this.#held.set(tabId, { request: requestId, url, form, at: now });
  }

  /** A page has arrived: the fields of its form, which may be a sign-in's, are nobody's business any more. */
  arrives(tabId: number, url: string): void {
    if (this.#held.get(tabId)?.url === url) this.#held.delete(tabId);
  }

  /** What was on its way in this tab to the address that the notice was told. */
  in(tabId: number | undefined, address: string): HeldRequest | undefined {
    const found = tabId === undefined ? undefined : this.#held.get(tabId);
    return found && isFor(found, address) ? found : undefined;
  }

  /** Whether any tab was on its way to this address with more than the address: then the notice must say its tab. */
  isAnywhere(address: string): boolean {
    return [...this.#held.values()].some((one) => isFor(one, address));
  }

  /** Forgets what is held for a tab. */
  forget(tabId: number | undefined): void {
    if (tabId !== undefined) this.#held.delete(tabId);
  }
}

/** Registers what a held form goes with. Call synchronously at the worker's top level. */
export function registerHeldForms(forms: () => HeldForms | undefined): void {
  browser.tabs.onRemoved.addListener((tabId) => forms()?.forget(tabId));
  browser.webNavigation.onCommitted.addListener(({ tabId, frameId, url }) => {
    if (frameId === 0) forms()?.arrives(tabId, url);
  });
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

/** A fragment cannot carry a backtick, so the notice is told `%60`: the one character that gets lost on the way. */
function isFor({ url }: HeldRequest, address: string): boolean {
  return url === address || url.replaceAll('`', '%60') === address;
}
