/** Findings -> the report that the page shows and IT collects. Pure; holds nothing about any patron. */
import { COMPANIONS } from '../companions/index.ts';
import { readConfig } from '../config.ts';
import { linesFor, lineValue } from '../policies.ts';
import { CHECKS, type Status } from './checks.ts';
import type { Findings } from './findings.ts';
import { METHODS } from './requirements.ts';

export interface Row {
  id: string;
  priority: 'P1' | 'P2' | 'P3';
  status: Status;
  requirements: readonly number[];
  /** What to write into the policy, where a policy mends it. */
  fix?: string;
}

/** How a requirement stands here; `document`: met by paper, not by a machine. */
export type Standing = Status | 'built-in' | 'document';

export interface Report {
  format: 'carrel-self-check';
  version: 1;
  versions: Findings['versions'];
  browser: Findings['browser'];
  checkedAt: string;
  summary: Record<'P1' | 'P2' | 'P3', Record<Status, number>>;
  rows: Row[];
  requirements: { number: number; standing: Standing }[];
  problems: string[];
}

export function makeReport(findings: Findings): Report {
  const rows = CHECKS.map((check): Row => {
    const status = check.judge(findings);
    const fix =
      status === 'done' || !check.companion ? undefined : policyLine(check.companion, findings.browser);
    const { id, priority, requirements } = check;
    return { id, priority, status, requirements, ...(fix ? { fix } : {}) };
  });
  const summary = { P1: count(rows, 'P1'), P2: count(rows, 'P2'), P3: count(rows, 'P3') };
  return {
    format: 'carrel-self-check',
    version: 1,
    versions: findings.versions,
    browser: findings.browser,
    checkedAt: new Date(findings.clock.now).toISOString(),
    summary,
    rows,
    requirements: METHODS.map((method, at) => ({
      number: at + 1,
      standing: standingOf(at + 1, method, rows),
    })),
    problems: findings.settings === 'none' ? [] : findings.settings.problems,
  };
}

/** The lines of a companion as this browser wants them. */
export function policyLine(companion: string, browser: Findings['browser']): string | undefined {
  const found = COMPANIONS.find(({ id }) => id === companion);
  const lines = found ? linesFor(found, browser) : [];
  const { config } = readConfig({
    deployment: { browsers: ['firefox'], platforms: ['linux'], xpiUrl: 'file:///' },
  });
  if (lines.length === 0 || config === null) return undefined;
  const shown = lines.map((line) => `"${line.name}": ${JSON.stringify(lineValue(line, config.deployment))}`);
  return shown.join(', ');
}

const WORST: readonly Status[] = ['missing', 'needs-work', 'not-tried', 'done'];

function standingOf(number: number, method: (typeof METHODS)[number], rows: readonly Row[]): Standing {
  if (method === 'document') return 'document';
  const mine = rows.filter(({ requirements }) => requirements.includes(number));
  const worst = WORST.find((status) => mine.some((row) => row.status === status));
  return worst ?? (method === 'policy' ? 'not-tried' : 'built-in');
}

function count(rows: readonly Row[], priority: Row['priority']): Record<Status, number> {
  const counts: Record<Status, number> = { done: 0, 'needs-work': 0, missing: 0, 'not-tried': 0 };
  for (const row of rows) if (row.priority === priority) counts[row.status] += 1;
  return counts;
}
