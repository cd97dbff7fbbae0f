/**
 * What ends a session without a press on "Erase everything": the longest time, the keyboard, the last window
 * closed. (Another program of this computer: `worker/messages.ts`; signing out: `sign-out-watch.ts`; walking away: `idle.ts`.)
 */
import { browser } from 'wxt/browser';
import type { Policy } from '../policy/schema.ts';
import { AFTERCARE_ALARM, endAftercare } from './aftercare.ts';

const TIME_ALARM = 'session-time';
export const END_COMMAND = 'end-session';

interface TriggerDeps {
  isOpen(): boolean;
  policy(): Policy;
  end(reason: 'last-window'): Promise<unknown>;
  /** Called once a minute. */
  askForMoreTime(): Promise<void>;
}

/** Registers every trigger. Call synchronously at the worker's top level. */
export function registerTriggers(
  settled: Promise<void>,
  { isOpen, policy, end, askForMoreTime }: TriggerDeps,
): void {
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name === AFTERCARE_ALARM) await endAftercare();
    if (name !== TIME_ALARM) return;
    await settled;
    await askForMoreTime();
  });
  // Made anew it would begin its minute anew, and a worker may wake more often than once a minute.
  void browser.alarms.get(TIME_ALARM).then((alarm) => {
    if (!alarm) void browser.alarms.create(TIME_ALARM, { periodInMinutes: 1 });
  });
  browser.commands?.onCommand.addListener(async (command) => {
    if (command !== END_COMMAND) return;
    await settled;
    await askToEnd(isOpen());
  });
  // Heard of only where something keeps the browser alive without a window; else the next start erases first.
  browser.windows?.onRemoved.addListener(async () => {
    await settled;
    if (!policy().session.endWhenLastWindowCloses || !isOpen()) return;
    if ((await browser.windows.getAll()).length === 0) await end('last-window');
  });
}

/** A key pressed by accident must not end a session: it brings the question up. */
async function askToEnd(isOpen: boolean): Promise<void> {
  const url = browser.runtime.getURL(isOpen ? '/end.html#ask' : '/start.html');
  const [there] = await browser.tabs.query({ url: browser.runtime.getURL('/end.html') });
  if (there?.id !== undefined) {
    await browser.tabs.update(there.id, { active: true });
    await browser.windows.update(there.windowId, { focused: true });
  } else await browser.tabs.create({ url, active: true });
}
