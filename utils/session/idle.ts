/**
 * A patron who walked away: first the question in every tab, then, if nobody answers in time, the end. Moving the
 * mouse is no answer, since the next person may be moving it.
 */
import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { hideIdleDialog, showIdleDialog } from '../../components/idle-dialog/show.ts';
import { idleTexts } from '../../components/idle-dialog/texts.ts';
import { isLanguage, offeredLanguages } from '../i18n/languages.ts';
import { languageItem } from '../i18n/remembered.ts';
import { StorageItem } from '../platform/storage.ts';
import { live } from './live.ts';
import { endSession } from './session.ts';

const warningItem = new StorageItem<number>('session', 'idle');
const ALARM = 'idle';
/** The browser has no shorter alarm. */
const SHORTEST_ALARM_MS = 30_000;

const message = v.object({ kind: v.literal('idle'), choice: v.picklist(['keep', 'end', 'expired']) });

/** Registers everything about idling. Call synchronously at the worker's top level. */
export function registerIdle(): void {
  browser.idle.onStateChanged.addListener((state) => {
    if (state !== 'active') void warn();
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void endIfDue();
  });
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === 'complete') void showAgain(tabId);
  });
  browser.runtime.onMessage.addListener((received: unknown, sender) => {
    const parsed = v.safeParse(message, received);
    if (!parsed.success || sender.id !== browser.runtime.id) return;
    if (parsed.output.choice === 'keep') void keep();
    else if (parsed.output.choice === 'end') void endIfWarned();
    else void endIfDue();
  });
}

async function warn(): Promise<void> {
  if (live.journal.phase !== 'open' || live.policy.session.idleMinutes === 0) return;
  if ((await warnedUntil()) !== null) return;
  const length = live.policy.session.warningSeconds * 1000;
  const endsAt = Date.now() + length;
  await warningItem.set(endsAt);
  // Two clocks: alarms come late and not under half a minute, a worker's timer dies with it.
  browser.alarms.create(ALARM, { when: Date.now() + Math.max(length, SHORTEST_ALARM_MS) });
  setTimeout(() => void endIfDue(), length);
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map((tab) => show(tab, endsAt)));
}

async function show(tab: Browser.tabs.Tab, endsAt: number): Promise<void> {
  const chosen = await languageItem.get();
  const texts = idleTexts(isLanguage(chosen) ? chosen : offeredLanguages(live.policy.languages)[0]!);
  await browser.scripting
    .executeScript({ target: { tabId: tab.id! }, func: showIdleDialog, args: [endsAt, texts] })
    .catch(() => {
      // Our own pages cannot be scripted from outside; they draw it themselves (`components/mount.tsx`).
      browser.runtime.sendMessage({ kind: 'idle-warning', endsAt, texts }).catch(() => undefined);
    });
}

/** A page that loads while the question stands asks it too. */
async function showAgain(tabId: number): Promise<void> {
  const endsAt = await warnedUntil();
  if (endsAt !== null) await show(await browser.tabs.get(tabId), endsAt);
}

async function keep(): Promise<void> {
  await warningItem.remove();
  await browser.alarms.clear(ALARM);
  browser.runtime.sendMessage({ kind: 'idle-kept' }).catch(() => undefined);
  const tabs = await browser.tabs.query({});
  const hide = (tab: Browser.tabs.Tab) =>
    browser.scripting
      .executeScript({ target: { tabId: tab.id! }, func: hideIdleDialog })
      .catch(() => undefined);
  await Promise.all(tabs.map(hide));
}

async function endIfDue(): Promise<void> {
  const endsAt = await warnedUntil();
  if (endsAt !== null && Date.now() >= endsAt - 500) await endIfWarned();
}

async function endIfWarned(): Promise<void> {
  if ((await warnedUntil()) === null) return;
  await warningItem.remove();
  await browser.alarms.clear(ALARM);
  await endSession('idle');
}

async function warnedUntil(): Promise<number | null> {
  const stored = await warningItem.get();
  return typeof stored === 'number' && live.journal.phase === 'open' ? stored : null;
}
