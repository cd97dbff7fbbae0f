/** What a visit to a stack showed, kept as a file for the table that the command prints. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const STEPS = ['sign in', 'three pages', 'form', 'after sleep', 'sign out'] as const;

export interface Report {
  steps: Partial<Record<(typeof STEPS)[number], true>>;
  /** Names of the cookies stored before the sign-out. */
  kept: string[];
  refused: number;
  /** Requests that reached the trackers' servers: the trackers were really there. */
  trackersAsked: number;
  /** Tracking cookies that any server was sent, and how often. */
  sent: Record<string, number>;
  /** Tracking cookies in the browser after the visit. */
  stored: string[];
  /** Cookies of any kind that would outlive the browser. */
  lasting: string[];
}

const FOLDER = join(import.meta.dirname, '..', '..', '.output', 'reports', 'logins');

export function emptyReport(): Report {
  return { steps: {}, kept: [], refused: 0, trackersAsked: 0, sent: {}, stored: [], lasting: [] };
}

/** Forgets the reports of an earlier run. */
export function clearReports(): void {
  rmSync(FOLDER, { recursive: true, force: true });
}

export function writeReport(id: string, report: Report): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, `${id}.json`), JSON.stringify(report, null, 2));
}

/** The table in Markdown, one row for each stack; `why` says why a stack was not run. */
export function table(
  stacks: readonly { id: string; title: string }[],
  why: ReadonlyMap<string, string>,
): string {
  const rows = stacks.map(({ id, title }) => {
    const file = join(FOLDER, `${id}.json`);
    if (!existsSync(file))
      return `| ${title} | ${STEPS.map(() => 'not run').join(' | ')} | ${why.get(id) ?? ''} | | | |`;
    const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
    const steps = STEPS.map((step) => (report.steps[step] ? 'yes' : '**no**'));
    const kept = report.kept.map((name) => `\`${name}\``).join(' ');
    return `| ${title} | ${steps.join(' | ')} | ${kept} | ${report.refused} | ${Object.values(report.sent).reduce((sum, count) => sum + count, 0)} | ${report.stored.length} |`;
  });
  return [
    `| stack | ${STEPS.join(' | ')} | kept while signed in | refused | tracking cookies sent | stored |`,
    `|---|${STEPS.map(() => '---|').join('')}---|---|---|---|`,
    ...rows,
  ].join('\n');
}
