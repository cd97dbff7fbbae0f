/** What the self-check looks at, and what it makes of a finding. Pure. */
import type { Findings, Setting } from './findings.ts';

export type Status = 'done' | 'needs-work' | 'missing' | 'not-tried';

export interface Check {
  id: string;
  /** Of the ALA privacy checklists. */
  priority: 'P1' | 'P2' | 'P3';
  requirements: readonly number[];
  /** The companion policy that mends it. */
  companion?: string;
  judge(findings: Findings): Status;
}

/** The day before which no clock that is right can stand: newer than the newest review in the catalogue. */
const CLOCK_FROM = Date.UTC(2026, 9, 1);
const CLOCK_UNTIL = Date.UTC(2046, 0, 1);
const CLOCK_JUMP_MS = 5 * 60_000;
const STALE_DAYS = 30;

const must = (value: boolean | undefined, otherwise: Status = 'missing'): Status =>
  value === undefined ? 'not-tried' : value ? 'done' : otherwise;

/** Off by policy is done; off by Carrel alone leaves the time before Carrel runs. */
const off = (setting: Setting | undefined): Status => {
  if (!setting) return 'not-tried';
  if (setting.on) return 'missing';
  return setting.by === 'policy' ? 'done' : 'needs-work';
};

export const CHECKS: readonly Check[] = [
  {
    id: 'installed',
    priority: 'P1',
    requirements: [37],
    judge: ({ installedByPolicy }) => must(installedByPolicy),
  },
  { id: 'blocking', priority: 'P1', requirements: [2, 8, 14], judge: ({ blocking }) => must(blocking) },
  {
    id: 'private-windows',
    priority: 'P1',
    requirements: [2, 40],
    companion: 'private-windows',
    judge: ({ privateWindows }) => must(privateWindows === undefined ? undefined : !privateWindows),
  },
  { id: 'gate', priority: 'P1', requirements: [25, 29], judge: ({ gateHolds }) => must(gateHolds) },
  {
    id: 'floor',
    priority: 'P1',
    requirements: [2, 8],
    judge: ({ floor }) => must(floor === undefined ? undefined : floor === 'stands', 'needs-work'),
  },
  {
    id: 'history-deletion',
    priority: 'P1',
    requirements: [20, 29],
    companion: 'history-deletion',
    judge: ({ mayErase }) => must(mayErase),
  },
  {
    id: 'canary',
    priority: 'P1',
    requirements: [20, 29, 33],
    companion: 'history-deletion',
    judge: ({ canariesLeft }) => must(canariesLeft === undefined ? undefined : canariesLeft === 0),
  },
  { id: 'lock', priority: 'P1', requirements: [17, 25], judge: ({ locked }) => must(locked) },
  {
    id: 'last-erase',
    priority: 'P1',
    requirements: [20, 29],
    judge: ({ eraseFailed }) => must(eraseFailed === undefined ? undefined : !eraseFailed),
  },
  {
    id: 'restore',
    priority: 'P1',
    requirements: [17, 25, 26],
    companion: 'no-restore',
    judge: ({ atStart }) => must(atStart ? atStart.restored === 0 : undefined),
  },
  {
    id: 'prediction',
    priority: 'P1',
    requirements: [2, 8],
    companion: 'prediction',
    judge: ({ prediction }) => off(prediction),
  },
  {
    id: 'passwords',
    priority: 'P1',
    requirements: [20, 27],
    companion: 'passwords',
    judge: ({ passwordSaving }) => off(passwordSaving),
  },
  {
    id: 'autofill',
    priority: 'P1',
    requirements: [20, 27],
    companion: 'autofill',
    judge: ({ autofill }) => off(autofill),
  },
  {
    id: 'settings',
    priority: 'P1',
    requirements: [37, 38],
    judge: ({ settings }) =>
      settings === 'none' ? 'missing' : settings.problems.length === 0 ? 'done' : 'needs-work',
  },
  {
    id: 'privacy-policy',
    priority: 'P1',
    requirements: [1, 4],
    judge: ({ privacyPolicy }) => must(privacyPolicy, 'needs-work'),
  },
  {
    id: 'idle',
    priority: 'P1',
    requirements: [23],
    judge: ({ idleMinutes }) => must(idleMinutes === undefined ? undefined : idleMinutes > 0, 'needs-work'),
  },
  {
    id: 'downloads',
    priority: 'P1',
    requirements: [21],
    judge: ({ deletesDownloads }) => must(deletesDownloads, 'needs-work'),
  },
  {
    id: 'cookies',
    priority: 'P2',
    requirements: [14, 15],
    judge: ({ cookieMode }) =>
      must(cookieMode === undefined ? undefined : cookieMode === 'authentication', 'needs-work'),
  },
  {
    id: 'suggestions',
    priority: 'P2',
    requirements: [15, 32],
    companion: 'typing',
    judge: ({ suggestions }) => off(suggestions),
  },
  {
    id: 'clock',
    priority: 'P2',
    requirements: [42],
    judge: ({ clock }) =>
      clock.now < CLOCK_FROM || clock.now > CLOCK_UNTIL
        ? 'missing'
        : must(Math.abs(clock.jumpMs) < CLOCK_JUMP_MS, 'needs-work'),
  },
  {
    id: 'list',
    priority: 'P2',
    requirements: [42],
    judge: ({ listAgeDays }) => {
      if (listAgeDays === undefined || listAgeDays === 'off') return 'not-tried';
      return listAgeDays === 'never' ? 'missing' : must(listAgeDays <= STALE_DAYS, 'needs-work');
    },
  },
];

/** Companions that nothing inside an extension can try: they are looked up on the browser's own policy page. */
export const UNSEEN: readonly string[] = [
  'guest-windows',
  'one-profile',
  'sign-in',
  'bookmarks',
  'permissions',
  'exit-erase',
  'https',
  'quic',
  'payment',
  'webrtc',
  'developer-tools',
  'keep-running',
  'other-extensions',
];
