import type { FloorState } from '../../rules/proxy-setting.ts';

/** What the active tests saw on this machine. `undefined`: could not be tried here. Nothing about any patron. */
export interface Findings {
  browser: 'chromium' | 'edge' | 'firefox';
  /** Version of Carrel and of the browser's engine. */
  versions: { carrel: string; browser: string };
  /** A private window would open. */
  privateWindows?: boolean | undefined;
  installedByPolicy?: boolean | undefined;
  /** Blocking web requests are granted. */
  blocking?: boolean | undefined;
  /** A page of the web, opened in a closed session, ended on the start page. */
  gateHolds?: boolean | undefined;
  /** History and downloads may be erased. */
  mayErase?: boolean | undefined;
  /** How many of the planted canaries an erase left; only tried while no session is open. */
  canariesLeft?: number | undefined;
  /** While closed, no site may write cookies. */
  locked?: boolean | undefined;
  /** What holds the browser's proxy layer; absent in Firefox, where nobody can take it away. */
  floor?: FloorState | undefined;
  prediction?: Setting | undefined;
  passwordSaving?: Setting | undefined;
  autofill?: Setting | undefined;
  suggestions?: Setting | undefined;
  /** What stood open when this browser run began, before anybody did anything. */
  atStart?: StartTabs | null | undefined;
  /** Managed settings: absent, or with so many problems. */
  settings: 'none' | { problems: string[] };
  idleMinutes?: number | undefined;
  deletesDownloads?: boolean | undefined;
  cookieMode?: string | undefined;
  privacyPolicy?: boolean | undefined;
  /** Days since the signed list was last checked; `off` where none is configured. */
  listAgeDays?: number | 'never' | 'off' | undefined;
  /** The last erase left something. */
  eraseFailed?: boolean | undefined;
  clock: { now: number; jumpMs: number };
}

/** A browser setting, and who holds it. */
export interface Setting {
  on: boolean;
  by: 'policy' | 'carrel' | 'nobody';
}

export interface StartTabs {
  /** Start page, new tab, blank. */
  own: number;
  /** Pages of the web, and pages of Carrel that nobody opens at a start: they were restored. */
  restored: number;
}
