/** What a visit to a stack showed, kept as a file for the table that the command prints. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How often a visit goes elsewhere and comes back. */
export const ROUNDS = 3;

export type Step =
  | 'sign in'
  | 'wrong password first'
  | 'three pages'
  | 'form'
  | 'after sleep'
  | 'elsewhere and back'
  | 'sign in again'
  | 'sign out';

export interface Report {
  /** `none` where the sign-in has no such step; steps never reached are missing. */
  steps: Partial<Record<Step, 'yes' | 'no' | 'none'>>;
  /** What went wrong, with the page it was seen on. */
  faults: string[];
  /** How often the visit came back from elsewhere and was still signed in. */
  rounds: number;
  /** Names of the cookies stored while signed in. */
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

/** A stack is tried twice: with Carrel, and in the browser without it as the control. */
export type Guard = 'carrel' | 'bare';

const FOLDER = join(import.meta.dirname, '..', '..', '.output', 'reports', 'logins');

export function emptyReport(): Report {
  return {
    steps: {},
    faults: [],
    rounds: 0,
    kept: [],
    refused: 0,
    trackersAsked: 0,
    sent: {},
    stored: [],
    lasting: [],
  };
}

/** Forgets the reports of an earlier run. */
export function clearReports(): void {
  rmSync(FOLDER, { recursive: true, force: true });
}

export function writeReport(id: string, guard: Guard, report: Report): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, `${id}.${guard}.json`), JSON.stringify(report, null, 2));
}

function readReport(id: string, guard: Guard): Report | undefined {
  const file = join(FOLDER, `${id}.${guard}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : undefined;
}

const COLUMNS = [
  'stack',
  'signs in',
  'wrong password first',
  'pages / form / sleep',
  `elsewhere and back, ${ROUNDS} times`,
  'sign-out',
  'trackers sent / stored',
  'bare browser: steps; trackers sent / stored',
];

/** The table in Markdown, one row for each stack; `why` says why a stack was not run. */
export function table(
  stacks: readonly { id: string; title: string }[],
  why: ReadonlyMap<string, string>,
): string {
  const rows = stacks.map(({ id, title }) => {
    const report = readReport(id, 'carrel');
    const bare = readReport(id, 'bare');
    const cells = report ? results(report) : COLUMNS.slice(2).map(() => why.get(id) ?? 'not run');
    return [title, ...cells, bare ? control(bare) : 'not run'];
  });
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(COLUMNS), `|${COLUMNS.map(() => '---|').join('')}`, ...rows.map(line)].join('\n');
}

/** What went wrong, a line each. */
export function faults(stacks: readonly { id: string; title: string }[]): string[] {
  return stacks.flatMap(({ id, title }) =>
    (['carrel', 'bare'] as const).flatMap((guard) =>
      (readReport(id, guard)?.faults ?? []).map(
        (fault) => `${title}${guard === 'bare' ? ', bare browser' : ''}: ${fault}`,
      ),
    ),
  );
}

function results({ steps, rounds, sent, stored }: Report): string[] {
  const cell = (step: Step) => (steps[step] === 'no' ? '**no**' : (steps[step] ?? ''));
  const back =
    steps['elsewhere and back'] === 'no'
      ? `**no**, ${rounds} of ${ROUNDS}${steps['sign in again'] === 'no' ? ', and cannot sign in again' : ''}`
      : cell('elsewhere and back');
  return [
    cell('sign in'),
    cell('wrong password first'),
    (['three pages', 'form', 'after sleep'] as const).map(cell).join(' / '),
    back,
    cell('sign out'),
    `${total(sent)} / ${stored.length}`,
  ];
}

function control({ faults, sent, stored }: Report): string {
  return `${faults.length === 0 ? 'all' : '**fails**'}; ${total(sent)} / ${stored.length}`;
}

function total(sent: Record<string, number>): number {
  return Object.values(sent).reduce((sum, count) => sum + count, 0);
}
