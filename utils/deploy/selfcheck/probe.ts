/** The active tests, run from a page of Carrel on the machine itself. Each fails alone: what cannot be tried is absent. */
import { browser } from 'wxt/browser';
import { installedByPolicy, protection } from '../../platform/capability.ts';
import { validatePolicy } from '../../policy/validate.ts';
import type { Findings, Setting } from './findings.ts';
import { isNewTab, startTabsItem } from './started.ts';

/** A host that exists nowhere: `.invalid` never resolves. */
const NOWHERE = 'https://carrel-self-check.invalid/';
/** A page that the browser never shows in a private window, so asking for it opens nothing. */
const NEVER_PRIVATE = 'chrome://settings/';
/** How long a busy computer may take to lead a page away. */
const GATE_MS = 20_000;

/** What Carrel's worker says of itself. */
export interface Told {
  phase: string;
  eraseFailed: Findings['eraseFailed'];
  floor: Findings['floor'];
  /** The signed list: whether one is set, and the day on which its server last answered. */
  list(): Promise<{ config?: unknown; answered?: string | undefined }>;
}

export async function probe(told: Told): Promise<Findings> {
  const began = { clock: Date.now(), steady: performance.now() };
  const closed = told.phase === 'closed';
  const raw = await tried(() => browser.storage.managed.get(null));
  const { policy, problems } = validatePolicy(raw);
  const found: Findings = {
    browser: browserName(),
    versions: { carrel: browser.runtime.getManifest().version, browser: browserVersion() },
    privateWindows: await tried(privateWindowOpens),
    installedByPolicy: await tried(installedByPolicy),
    blocking: (await tried(protection)) === 'full',
    gateHolds: closed ? await tried(gateHolds) : undefined,
    floor: browserName() === 'firefox' ? undefined : told.floor,
    mayErase: await tried(mayErase),
    canariesLeft: closed ? await tried(canariesLeft) : undefined,
    locked: closed && browser.contentSettings ? await tried(isLocked) : undefined,
    prediction: await setting('network', 'networkPredictionEnabled'),
    passwordSaving: await setting('services', 'passwordSavingEnabled'),
    autofill: await setting('services', 'autofillAddressEnabled'),
    suggestions: await setting('services', 'searchSuggestEnabled'),
    atStart: await tried(() => startTabsItem.get().then((tabs) => tabs as Findings['atStart'])),
    settings: raw === undefined || Object.keys(raw).length === 0 ? 'none' : { problems },
    idleMinutes: policy.session.idleMinutes,
    deletesDownloads: policy.session.deleteDownloads,
    cookieMode: policy.cookies.mode,
    privacyPolicy: policy.library.privacyPolicyUrl !== undefined,
    listAgeDays: await tried(() => listAge(told)),
    eraseFailed: told.eraseFailed,
    clock: { now: Date.now(), jumpMs: 0 },
  };
  const { now } = found.clock;
  found.clock.jumpMs = now - began.clock - (performance.now() - began.steady);
  return found;
}

async function tried<T>(test: () => Promise<T>): Promise<T | undefined> {
  return test().catch(() => undefined);
}

/** Asks for a private window with a page that is refused there: the reason of the refusal tells. */
async function privateWindowOpens(): Promise<boolean | undefined> {
  // Firefox refuses every extension without the right to private windows before it looks at its policy.
  if (browserName() === 'firefox') return undefined;
  try {
    await browser.windows.create({ incognito: true, url: NEVER_PRIVATE });
    return true;
  } catch (error) {
    return !/disabled/i.test(String(error));
  }
}

/** Opens a page of the web in the background and watches where it ends. Nothing leaves: the address exists nowhere. */
async function gateHolds(): Promise<boolean> {
  // `getURL` gives web-accessible pages an address of the moment, under which no tab is ever listed.
  const start = `${location.origin}/start.html`;
  const { id = -1 } = await browser.tabs.create({ url: NOWHERE, active: false });
  try {
    for (const end = Date.now() + GATE_MS; Date.now() < end; ) {
      const { status, url } = await browser.tabs.get(id);
      // The start page is the new tab page too, and the browser may call it so.
      if (url === start || isNewTab(url ?? '')) return true;
      // The browser's own error page stands under the address that was asked for.
      if (status === 'complete' && url === NOWHERE) return false;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return false;
  } finally {
    await browser.tabs.remove(id).catch(() => undefined);
  }
}

async function mayErase(): Promise<boolean> {
  const { dataRemovalPermitted } = await browser.browsingData.settings();
  const permitted = dataRemovalPermitted as Record<string, boolean | undefined>;
  return permitted.history !== false && permitted.downloads !== false;
}

/** Plants a visit and a cookie, erases the last minute, and looks again. Only while no session is open. */
async function canariesLeft(): Promise<number> {
  const since = Date.now() - 60_000;
  const name = `canary${Math.floor(since / 1000)}`;
  await browser.history.addUrl({ url: `${NOWHERE}${name}` }).catch(() => undefined);
  await browser.cookies.set({ url: NOWHERE, name, value: 'planted' }).catch(() => undefined);
  const planted = await count(name);
  // Where history is not written at all there is less to plant, and less to find.
  if (planted === 0) throw new Error('nothing could be planted');
  await browser.browsingData.remove({ since }, { cookies: true, history: true }).catch(() => undefined);
  const left = await count(name);
  if (left > 0) await clearUp(name);
  return left;
}

async function count(name: string): Promise<number> {
  const [visits, cookies] = await Promise.all([
    browser.history.search({ text: name, startTime: 0 }),
    browser.cookies.getAll({ url: NOWHERE, name }),
  ]);
  return visits.length + cookies.length;
}

async function clearUp(name: string): Promise<void> {
  await browser.history.deleteUrl({ url: `${NOWHERE}${name}` }).catch(() => undefined);
  await browser.cookies.remove({ url: NOWHERE, name }).catch(() => undefined);
}

/** Days since the server of the signed list last answered. */
async function listAge({ list }: Told): Promise<Findings['listAgeDays']> {
  const { config, answered } = await list();
  if (config === undefined) return 'off';
  const day = answered === undefined ? Number.NaN : Date.parse(answered);
  return Number.isNaN(day) ? 'never' : Math.max(0, Math.floor((Date.now() - day) / 86_400_000));
}

async function isLocked(): Promise<boolean> {
  const { setting: now } = await browser.contentSettings.cookies.get({ primaryUrl: NOWHERE });
  return now === 'block';
}

async function setting(group: 'network' | 'services', name: string): Promise<Setting | undefined> {
  const groups = browser.privacy as unknown as Record<
    string,
    Record<string, { get(details: object): Promise<{ value: unknown; levelOfControl: string }> } | undefined>
  >;
  const read = groups[group]?.[name];
  const state = read ? await tried(() => read.get({})) : undefined;
  if (!state) return undefined;
  const by =
    state.levelOfControl === 'not_controllable'
      ? 'policy'
      : state.levelOfControl === 'controlled_by_this_extension'
        ? 'carrel'
        : 'nobody';
  return { on: state.value !== false, by };
}

function browserName(): Findings['browser'] {
  const { userAgent } = navigator;
  if (userAgent.includes('Firefox/')) return 'firefox';
  return userAgent.includes('Edg/') ? 'edge' : 'chromium';
}

function browserVersion(): string {
  return /(?:Firefox|Edg|Chrome)\/[\d.]+/.exec(navigator.userAgent)?.[0] ?? 'unknown';
}
