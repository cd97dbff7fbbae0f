/**
 * A patron who walked away, or whose time is over: first the question in every tab, then, if nobody answers in time,
 * the end. Moving the mouse is no answer, since the next person may be moving it. The answer "keep" may be given any
 * number of times.
 */
import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { isLanguage, type LanguageCode, offeredLanguages } from '../i18n/languages.ts';
import { languageItem } from '../i18n/remembered.ts';
import { StorageItem } from '../platform/storage.ts';
import type { Policy } from '../policy/schema.ts';
import { takingTurns } from '../turns.ts';
import { within } from '../waiting.ts';
import { type Warning, warningSchema } from './idle-memory.ts';
import type { SessionState } from './state.ts';
import { timeLeft } from './time.ts';

const warningItem = new StorageItem<Warning>('session', 'idle');
const ALARM = 'idle';
/** The browser has no shorter alarm. */
const SHORTEST_ALARM_MS = 30_000;
const A_MINUTE_MS = 60_000;
/** A page that is busy, or stands behind an alert of its own, never answers. */
const SHOW_MS = 2000;
/** A page that keeps loading itself anew never shows the question for long. */
const MOST_LOADS = 3;

/** What may become of the question on a page. `hidden`: the page did not let it be seen. */
export const IDLE_CHOICES = ['keep', 'end', 'expired', 'hidden'] as const;

/** The question on the screen. `show` and `hide` run alone inside a page, with nothing but their arguments. */
export interface IdleDialog<Texts extends object = object> {
  show(endsAt: number, texts: Texts): boolean;
  hide(): void;
  texts(language: LanguageCode, about: Warning['about']): Texts;
}

interface IdleDeps {
  dialog: IdleDialog;
  session: Pick<SessionState, 'record' | 'memory'>;
  policy(): Policy;
  /** Ends the session. */
  end(reason: 'idle' | 'time-limit'): Promise<unknown>;
  giveMoreTime(): Promise<void>;
}
export type Idle = ReturnType<typeof makeIdle>;

export function makeIdle({ dialog, session, policy, end, giveMoreTime }: IdleDeps) {
  const inTurn = takingTurns();

  /**
   * Registers everything about idling. Call synchronously at the worker's top level.
   * @param settled resolves when the worker knows its state: idling usually wakes it
   */
  function register(settled: Promise<void>): void {
    const then = (work: () => Promise<unknown>) => void settled.then(work);
    browser.idle.onStateChanged.addListener((state) => {
      if (state !== 'active') then(askIdle);
    });
    browser.alarms.onAlarm.addListener(({ name }) => {
      if (name === ALARM) then(endIfDue);
    });
    // A worker that died while the question stood.
    then(async () => (await current()) && browser.tabs.onUpdated.addListener(pageLoaded));
    browser.tabs.onActivated.addListener(({ tabId }) => then(() => showAgain(tabId, false)));
  }

  /** Does what became of the question on the page of a tab. */
  async function answer(
    choice: (typeof IDLE_CHOICES)[number],
    tab: Browser.tabs.Tab | undefined,
  ): Promise<void> {
    if (choice === 'keep') await keep();
    else if (choice === 'end') await endIfWarned();
    else if (choice === 'expired') await endIfDue();
    else if (tab) await askInstead(tab);
  }

  async function askIdle(): Promise<void> {
    if (policy().session.idleMinutes > 0) await warn('idle');
  }

  /** Call once a minute: asks in time where the library's longest session is nearly over. */
  async function askForMoreTime(): Promise<void> {
    const { maxMinutes } = policy().session;
    const left = timeLeft(session.record, maxMinutes, Date.now());
    if (left === undefined || left > Math.max(warningMs(), A_MINUTE_MS)) return;
    // No answer could be timed by a clock that has been set back.
    if (session.record && Date.now() < session.record.startedAt) await end('time-limit');
    else await warn('time');
  }

  function warningMs(): number {
    return policy().session.warningSeconds * 1000;
  }

  async function warn(about: Warning['about']): Promise<void> {
    const { record, memory } = session;
    if (!record || !memory) return;
    if (await current()) return;
    const length = warningMs();
    const endsAt = Date.now() + length;
    memory.idle.loads.clear();
    await stand({ about, endsAt, session: record.startedAt, asking: [] });
    // Two clocks: alarms come late and not under half a minute, a worker's timer dies with it.
    await browser.alarms.create(ALARM, { when: Date.now() + Math.max(length, SHORTEST_ALARM_MS) });
    setTimeout(() => void endIfDue(), length);
    const tabs = await browser.tabs.query({});
    await Promise.all(tabs.map((tab) => show(tab, { about, endsAt })));
  }

  async function show(
    tab: Browser.tabs.Tab,
    { about, endsAt }: Pick<Warning, 'about' | 'endsAt'>,
  ): Promise<void> {
    const chosen = await languageItem.get();
    const language = isLanguage(chosen) ? chosen : offeredLanguages(policy().languages)[0]!;
    const texts = dialog.texts(language, about);
    if ((tab.url ?? '').startsWith(browser.runtime.getURL(''))) {
      // Our own pages cannot be scripted from outside; they draw it themselves (`components/mount.tsx`).
      browser.runtime.sendMessage({ kind: 'idle-warning', endsAt, texts }).catch(() => undefined);
      return;
    }
    const shown = browser.scripting
      .executeScript({
        target: { tabId: tab.id! },
        func: dialog.show,
        args: [endsAt, texts],
        injectImmediately: true,
      })
      .then(([result]) => result?.result === true);
    if (!(await within(SHOW_MS, 'idle dialog', shown).catch(() => false)) && tab.active)
      await askInstead(tab);
  }

  /** Where a page cannot or will not show the question, a page of Carrel's in front of it does. */
  function askInstead(covered: Browser.tabs.Tab): Promise<void> {
    return inTurn(async () => {
      const warning = await current();
      if (!warning || warning.asking.some(({ instead }) => instead === covered.id)) return;
      const url = browser.runtime.getURL('/start.html');
      const tab = await browser.tabs.create({ windowId: covered.windowId, url, active: true });
      await stand({ ...warning, asking: [...warning.asking, { tab: tab.id!, instead: covered.id! }] });
    });
  }

  /** Listens only while the question stands: to be told of every load would slow every page. */
  function pageLoaded(tabId: number, { status }: { status?: string | undefined }): void {
    if (status === 'complete') void showAgain(tabId, true);
  }

  /** A page that loads, or is turned to, while the question stands asks it too. */
  async function showAgain(tabId: number, loaded: boolean): Promise<void> {
    const warning = await current();
    if (!warning) {
      browser.tabs.onUpdated.removeListener(pageLoaded);
      return;
    }
    const tab = await browser.tabs.get(tabId);
    const loads = session.memory?.idle.loads;
    if (loaded) loads?.set(tabId, (loads.get(tabId) ?? 0) + 1);
    if (tab.active && (loads?.get(tabId) ?? 0) > MOST_LOADS) await askInstead(tab);
    else await show(tab, warning);
  }

  async function keep(): Promise<void> {
    const warning = await current();
    const asking = warning?.asking ?? [];
    if (warning?.about === 'time') await giveMoreTime();
    await forget();
    const tabs = await browser.tabs.query({});
    const hide = (tab: Browser.tabs.Tab) =>
      browser.scripting
        .executeScript({ target: { tabId: tab.id! }, func: dialog.hide })
        .catch(() => undefined);
    for (const { tab, instead } of asking) {
      await browser.tabs.update(instead, { active: true }).catch(() => undefined);
      await browser.tabs.remove(tab).catch(() => undefined);
    }
    await Promise.all(tabs.map(hide));
  }

  async function endIfDue(): Promise<void> {
    const warning = await current();
    if (warning && Date.now() >= warning.endsAt - 500) await endIfWarned();
  }

  async function endIfWarned(): Promise<void> {
    const warning = await current();
    if (!warning) return;
    await forget();
    await end(warning.about === 'time' ? 'time-limit' : 'idle');
  }

  async function stand(warning: Warning): Promise<void> {
    if (session.memory) session.memory.idle.standing = warning;
    browser.tabs.onUpdated.addListener(pageLoaded);
    await warningItem.set(warning);
  }

  async function forget(): Promise<void> {
    if (session.memory) session.memory.idle.standing = null;
    await warningItem.remove();
    await browser.alarms.clear(ALARM);
    browser.runtime.sendMessage({ kind: 'idle-kept' }).catch(() => undefined);
  }

  /** The warning that stands in the open session, if there is one. */
  async function current(): Promise<Warning | null> {
    const { memory, record } = session;
    if (!memory || !record) return null;
    if (memory.idle.standing === undefined) {
      const parsed = v.safeParse(warningSchema, await warningItem.get());
      // One that came meanwhile is newer.
      memory.idle.standing ??= parsed.success ? parsed.output : null;
    }
    const { standing } = memory.idle;
    return standing?.session === record.startedAt && !memory.over ? standing : null;
  }

  return { register, answer, askForMoreTime };
}
