/** What `import` says of a file and of what would come of it: the console's sentences, in English. Pure. */

import fields from '../i18n/en/staff/fields.ts';
import texts from '../i18n/en/staff/import.ts';
import { fill } from '../i18n/format.ts';
import type { Vendor, VendorPatch } from '../vendors/record.ts';
import type { Guess, Why } from '../vendors/sheet/guess.ts';
import type { ImportPlan } from '../vendors/sheet/plan.ts';
import { type FileProblem, type FileRows, MAX_FILE_BYTES, MAX_ROWS } from '../vendors/sheet/read.ts';
import type { Finding, Format } from '../vendors/sheet/readers/table.ts';
import type { BadRow } from '../vendors/sheet/rows-told.ts';

const counted = (text: { one: string; other: string }, count: number) =>
  (count === 1 ? text.one : text.other).replace('{count}', String(count));

/** Why a file cannot be read, and what to do. */
export function problemLine(problem: FileProblem): string {
  const megabytes = (bytes: number) => String(Math.round(bytes / 100_000) / 10);
  switch (problem.problem) {
    case 'too-big':
      return fill(texts['problem_too-big'], {
        size: megabytes(problem.size),
        limit: megabytes(MAX_FILE_BYTES),
      });
    case 'too-many-rows':
      return fill(texts['problem_too-many-rows'], { rows: String(problem.rows), limit: String(MAX_ROWS) });
    case 'open-quote':
      return fill(texts['problem_open-quote'], { row: String(problem.row) });
    default:
      return texts[`problem_${problem.problem}`];
  }
}

const FORMATS: Record<Format, string> = {
  csv: 'a table',
  json: 'JSON',
  xml: 'XML',
  html: 'a web page',
  ezproxy: 'EZproxy’s configuration',
  lines: 'lines of names and links',
};

const WHY: Record<Why, string> = {
  heading: 'its heading says so',
  content: 'what stands in it says so',
  chosen: 'you said so',
  unknown: 'nothing says what it is',
  second: 'another column is that already',
  'other-words': 'its words are kinds of another program’s own',
};

/** What the file was taken for, and why each of its columns. */
export function fileLines({ format, encoding, guesses, findings }: FileRows): string[] {
  return [
    `Read as ${FORMATS[format]} (${encoding}).`,
    ...guesses.map(columnLine),
    ...findings.map(findingLine),
  ];
}

function columnLine({ at, heading, column, why }: Guess): string {
  const called = heading === '' ? `column ${at + 1}` : `column ${at + 1} “${shown(heading)}”`;
  return `  ${called}: ${column ? column.name : 'left out'}, for ${WHY[why]}`;
}

function findingLine(finding: Finding): string {
  return finding.code === 'inner-links'
    ? `${counted(texts['finding_inner-links'], finding.count)}.`
    : fill(texts[`finding_${finding.code}`], { items: finding.items.map(shown).join(', ') });
}

/** What a file says goes to a terminal, which must not take it for orders. */
function shown(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}]+/gu, ' ').slice(0, 200);
}

/** Every row that is not simply known, with what to do about it. */
export function rowLines(plan: ImportPlan, { format }: FileRows): string[] {
  const unit = format === 'ezproxy' || format === 'lines' ? 'line' : format === 'html' ? 'link' : 'row';
  const line = (row: number, name: string, what: string) => ({
    row,
    text: `${unit} ${row}: ${shown(name)}: ${what}`,
  });
  const lines = [
    ...plan.added.map(({ row, vendor }) =>
      line(row, vendor.name, `new, ${vendor.category}, ${vendor.hosts.join(', ')}`),
    ),
    ...plan.changed.map(({ row, vendor, fields: changed }) =>
      line(row, vendor.name, `changed: ${changed.map(({ field }) => field).join(', ')}`),
    ),
    ...plan.apart.map(({ row, name, why, host }) =>
      line(row, name, fill(texts[`apart_${why}`], { host: shown(host) })),
    ),
    ...plan.unclear.map(({ row, name, candidates }) => line(row, name, `unclear. ${meant(candidates)}`)),
    ...plan.losses.map(({ row, vendor, hosts }) =>
      line(row, vendor.name, `keeps ${hosts.map(({ host }) => host).join(', ')}, which the file leaves out`),
    ),
    ...plan.bad.map((bad) => line(bad.row, bad.name, wrong(bad))),
  ];
  return lines.sort((a, b) => a.row - b.row).map(({ text }) => text);
}

function meant(candidates: ImportPlan['unclear'][number]['candidates']): string {
  if (candidates.length === 0) return texts.unclearNobody;
  return `Perhaps ${candidates.map(({ id, name, score }) => `${name} (${id}, ${score})`).join(', ')}?`;
}

const PROBLEMS: Record<BadRow['problems'][number]['code'], string> = {
  needed: fields.problemNeeded,
  'too-long': fields.problemLong,
  invisible: fields.problemInvisible,
  id: fields.problemId,
  'id-taken': fields.problemIdTaken,
  choice: fields.problemChoice,
  address: fields.problemAddress,
  host: fields.problemHost,
  'host-suffix': fields.problemHostSuffix,
  'host-taken': fields.problemHostTaken,
  'host-repeated': fields.problemHostRepeated,
  'host-library': fields.problemHostLibrary,
  'host-proxy': fields.problemHostProxy,
  date: fields.problemDate,
  'date-future': fields.problemDateFuture,
  'yes-no': fields.problemYesNo,
  'cookie-pattern': fields.problemCookie,
  'breach-since': fields.problemDate,
  'breach-message': fields.problemBreachMessage,
  unreadable: fields.problemUnreadable,
};

function wrong({ problems, sameAs }: BadRow): string {
  if (sameAs !== undefined) return fill(texts.sameAs, { row: String(sameAs) });
  return problems
    .map(({ code, field, columnName, cell, about = cell, other = '' }) => {
      const text = code === 'too-long' && field === 'name' ? fields.problemLongName : PROBLEMS[code];
      const sentence = text.replace(/\{(\w+)\}/g, (_, name) => shown(name === 'other' ? other : about));
      return `${columnName} “${shown(cell)}”: ${sentence}`;
    })
    .join(' ');
}

/** The plan in counts. Known rows, new ones and so on come to all rows that say anything. */
export function countLines(plan: ImportPlan, { rows }: FileRows): string[] {
  const filled = rows.filter((cells) => cells.some((cell) => cell.trim() !== '')).length;
  return [
    `${filled} rows:`,
    `  ${plan.known.length + plan.same} known, and now yours`,
    `  ${plan.added.length} new`,
    `  ${plan.changed.length} change a vendor`,
    `  ${plan.apart.length} no vendors`,
    `  ${plan.unclear.length} unclear`,
    `  ${plan.bad.length} to correct`,
    `${plan.yours.length} vendors are yours by this file: ${plan.yours.join(', ')}`,
  ];
}

/** What is new or changed, and what the library has, as a list says it. */
export function listOf(
  plan: ImportPlan,
  vendors: readonly Vendor[],
): { vendors: VendorPatch[]; subscribed: Record<string, true> } {
  const known = new Set(vendors.map(({ id }) => id));
  return {
    subscribed: Object.fromEntries(plan.yours.map((id) => [id, true as const])),
    vendors: [...plan.added, ...plan.changed].map(({ vendor, fields: changed }) =>
      known.has(vendor.id)
        ? ({
            id: vendor.id,
            ...Object.fromEntries(changed.map(({ field, to }) => [field, to])),
          } as VendorPatch)
        : vendor,
    ),
  };
}
