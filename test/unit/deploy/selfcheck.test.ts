import { describe, expect, it } from 'vitest';
import { COMPANIONS } from '../../../utils/deploy/companions/index.ts';
import { CHECKS, UNSEEN } from '../../../utils/deploy/selfcheck/checks.ts';
import type { Findings } from '../../../utils/deploy/selfcheck/findings.ts';
import { makeReport, policyLine } from '../../../utils/deploy/selfcheck/report.ts';
import { countStartTabs } from '../../../utils/deploy/selfcheck/started.ts';
import en from '../../../utils/i18n/en/staff/this-computer.ts';

const byPolicy = { on: false, by: 'policy' } as const;
const GOOD: Findings = {
  browser: 'chromium',
  versions: { carrel: '1.0', browser: 'Chrome/156' },
  privateWindows: false,
  installedByPolicy: true,
  blocking: true,
  gateHolds: true,
  floor: 'stands',
  mayErase: true,
  canariesLeft: 0,
  locked: true,
  prediction: byPolicy,
  passwordSaving: byPolicy,
  autofill: byPolicy,
  suggestions: byPolicy,
  atStart: { own: 1, restored: 0 },
  settings: { problems: [] },
  idleMinutes: 5,
  deletesDownloads: true,
  cookieMode: 'authentication',
  privacyPolicy: true,
  listAgeDays: 2,
  eraseFailed: false,
  clock: { now: Date.UTC(2026, 10, 24), jumpMs: 3 },
};
const statusOf = (id: string, change: Partial<Findings>) =>
  makeReport({ ...GOOD, ...change }).rows.find((row) => row.id === id)?.status;

describe('the checks', () => {
  it('are all done on a machine where everything holds', () => {
    expect(makeReport(GOOD).rows.filter(({ status }) => status !== 'done')).toEqual([]);
  });

  it.each<[id: string, change: Partial<Findings>, status: string]>([
    ['private-windows', { privateWindows: true }, 'missing'],
    ['floor', { floor: 'policy' }, 'needs-work'],
    ['floor', { floor: 'other-extension' }, 'needs-work'],
    ['floor', { floor: 'off' }, 'needs-work'],
    ['floor', { floor: undefined }, 'not-tried'],
    ['history-deletion', { mayErase: false }, 'missing'],
    ['canary', { canariesLeft: 1 }, 'missing'],
    ['restore', { atStart: { own: 1, restored: 2 } }, 'missing'],
    ['restore', { atStart: null }, 'not-tried'],
    ['prediction', { prediction: { on: true, by: 'policy' } }, 'missing'],
    ['prediction', { prediction: { on: false, by: 'carrel' } }, 'needs-work'],
    ['passwords', { passwordSaving: { on: true, by: 'nobody' } }, 'missing'],
    ['settings', { settings: 'none' }, 'missing'],
    ['settings', { settings: { problems: ['"library.name": …'] } }, 'needs-work'],
    ['idle', { idleMinutes: 0 }, 'needs-work'],
    ['gate', { gateHolds: false }, 'missing'],
    ['gate', { gateHolds: undefined }, 'not-tried'],
    ['clock', { clock: { now: 0, jumpMs: 0 } }, 'missing'],
    ['clock', { clock: { ...GOOD.clock, jumpMs: -3_600_000 } }, 'needs-work'],
    ['list', { listAgeDays: 'never' }, 'missing'],
    ['list', { listAgeDays: 90 }, 'needs-work'],
    ['list', { listAgeDays: 'off' }, 'not-tried'],
  ])('%s with %j: %s', (id, change, status) => {
    expect(statusOf(id, change)).toBe(status);
  });

  it('change nothing else when one thing is wrong', () => {
    const { rows } = makeReport({ ...GOOD, privateWindows: true });
    expect(rows.filter(({ status }) => status !== 'done').map(({ id }) => id)).toEqual(['private-windows']);
  });

  it('name policies that exist, and have words for title and fix', () => {
    const ids = COMPANIONS.map(({ id }) => id);
    for (const { id, companion } of CHECKS) {
      if (companion) expect(ids).toContain(companion);
      expect(en).toHaveProperty([`title-${id}`]);
      expect(en).toHaveProperty([`fix-${id}`]);
    }
    for (const id of UNSEEN) expect(ids).toContain(id);
  });
});

describe('the report', () => {
  it('gives the policy line of this browser as the fix', () => {
    const wrong = { ...GOOD, privateWindows: true };
    const fix = (browser: Findings['browser']) =>
      makeReport({ ...wrong, browser }).rows.find(({ id }) => id === 'private-windows')?.fix;
    expect(fix('chromium')).toBe('"IncognitoModeAvailability": 1');
    expect(fix('edge')).toBe('"InPrivateModeAvailability": 1');
    expect(policyLine('guest-windows', 'firefox')).toBeUndefined();
  });

  it('covers all 45 requirements, the worst finding of each', () => {
    const { requirements } = makeReport({ ...GOOD, privateWindows: true });
    expect(requirements).toHaveLength(45);
    expect(requirements[39]).toEqual({ number: 40, standing: 'missing' });
    expect(requirements[13]?.standing).toBe('done');
    expect(requirements[42]?.standing).toBe('document');
    expect(requirements[27]?.standing).toBe('not-tried');
  });

  it('holds nothing but these fields', () => {
    expect(Object.keys(makeReport(GOOD)).sort()).toEqual(
      [
        'browser',
        'checkedAt',
        'format',
        'problems',
        'requirements',
        'rows',
        'summary',
        'version',
        'versions',
      ].sort(),
    );
  });
});

describe('countStartTabs', () => {
  const own = 'chrome-extension://abc/';
  const tabs = (...urls: string[]) => urls.map((url) => ({ url }));
  it.each([
    [tabs('chrome://newtab/'), 0],
    [tabs(`${own}start.html`), 0],
    [tabs('about:blank'), 0],
    [[], 0],
    [tabs('https://www.somedb.example/'), 1],
    [tabs('chrome://newtab/', `${own}check.html`), 1],
    [tabs(`${own}start.html`, `${own}start.html`), 1],
    [[{ url: '', pendingUrl: 'https://www.somedb.example/' }], 1],
  ])('%j: %i restored', (open, restored) => {
    expect(countStartTabs(open, own).restored).toBe(restored);
  });
});
