/** How long nobody must touch the computer before the browser calls it idle. */
import { browser } from 'wxt/browser';

/** The browser measures no shorter time. */
const SHORTEST_SECONDS = 15;

/** Sets it so that the warning ends after `idleMinutes`. Zero minutes leaves the browser's own setting. */
export function setIdleTime(session: { idleMinutes: number; warningSeconds: number }): void {
  if (session.idleMinutes === 0) return;
  const seconds = session.idleMinutes * 60 - session.warningSeconds;
  browser.idle.setDetectionInterval(Math.max(SHORTEST_SECONDS, seconds));
}
