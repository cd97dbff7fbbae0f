/** A hand that presses on and on, at an even pace whatever the machine is busy with. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession, Page } from '@playwright/test';

/** Between two presses. */
const PACE_MS = 100;
const KEYS = {
  Enter: { key: 'Enter', code: 'Enter', text: '\r', windowsVirtualKeyCode: 13 },
  Space: { key: ' ', code: 'Space', text: ' ', windowsVirtualKeyCode: 32 },
} as const;

export type Press =
  | { at: { x: number; y: number } }
  | { key: keyof typeof KEYS /** Pressed once and not let go. */; held?: boolean };

/** Presses until `enough` settles. No press waits for the page: it may be on its way to another. */
export async function pressInHaste(page: Page, press: Press, enough: Promise<unknown>): Promise<void> {
  const session = await page.context().newCDPSession(page);
  let going = true;
  const ended = enough.finally(() => {
    going = false;
  });
  const start = Date.now();
  for (let count = 0; going; count += 1) {
    // The time that the page is told, too, else a slow machine would make the hand slow.
    const time = start + count * PACE_MS;
    const timestamp = time / 1000;
    const send = (...[method, event]: Parameters<CDPSession['send']>) =>
      session.send(method, { ...event, timestamp } as never).catch(() => undefined);
    if ('at' in press) {
      const mouse = { ...press.at, button: 'left', clickCount: 1 } as const;
      void send('Input.dispatchMouseEvent', { type: 'mousePressed', ...mouse });
      void send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...mouse });
    } else {
      const key = KEYS[press.key];
      const autoRepeat = press.held === true && count > 0;
      void send('Input.dispatchKeyEvent', { type: 'keyDown', ...key, autoRepeat });
      if (!press.held) void send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
    }
    await sleep(Math.max(0, time + PACE_MS - Date.now()));
  }
  if ('key' in press && press.held) {
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...KEYS[press.key] });
  }
  await ended;
}
