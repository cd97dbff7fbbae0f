/** Pasted lines -> rows: a link, a name and a link, or a name alone. Pure. */
import { ADDRESS, type Column, columnsFor } from '../cells.ts';
import type { Sliced } from '../sliced.ts';
import type { Table } from './table.ts';

const NAME = columnsFor([]).find(({ name }) => name === 'name') as Column;
const LOOK_AT = 200;

/** `[JSTOR](https://www.jstor.org)` */
const MARKDOWN = /^[\s*+-]*\[([^\]]*)\]\((\S+)\)\s*$/;
const LINK_BEGINS = /(?:^|[\s(<])(?:https?:\/\/|www\.)/i;
/** What people put before a line, and between a name and its link. */
const BULLET = /^\s*(?:[*•·–—-]|\d{1,4}[.)])\s+/;
const BETWEEN = /[\s:=|,;(<–—-]+$/;

interface Line {
  name: string;
  link: string;
}

/** Whether text is lines, and no table: most have one link, which ends them, and no separator before it. */
export function isLines(text: string): boolean {
  const lines = text.split('\n', LOOK_AT).filter((line) => line.trim() !== '');
  const ended = lines.filter((line) => MARKDOWN.test(line) || (linkIn(line) && !isCells(line)));
  return lines.length > 0 && ended.length * 5 >= lines.length * 4;
}

/** Whether no line has a link or begins like a row: names, one a line, whatever marks stand in them. */
export function isNames(text: string): boolean {
  const lines = text.split('\n', LOOK_AT).filter((line) => line.trim() !== '');
  if (lines.length < 2 || lines.some((line) => line.length > 150 || /["\t;|]|https?:/.test(line)))
    return false;
  const commas = new Set(lines.map((line) => line.split(',').length));
  return commas.size > 1;
}

/** Cells of a table rather than words: quoted, or set apart from the link by a mark of its own. */
function isCells(line: string): boolean {
  const { name } = read(line);
  const before = line.slice(0, line.search(LINK_BEGINS) + 1);
  return /^\s*"|["|;,]\s*$/.test(before) || name.includes('\t');
}

function linkIn(line: string): boolean {
  const at = line.search(LINK_BEGINS);
  return at >= 0 && !/\s/.test(line.slice(at).trim());
}

function read(line: string): Line {
  const marked = MARKDOWN.exec(line);
  if (marked) return { name: marked[1]!.trim(), link: marked[2]! };
  const at = line.search(LINK_BEGINS);
  if (at < 0) return { name: line.replace(BULLET, '').trim(), link: '' };
  const before = line.slice(0, at + (at === 0 && /^[hw]/i.test(line) ? 0 : 1));
  const name = before.replace(BULLET, '').slice(-500).replace(BETWEEN, '').trim();
  return {
    name,
    link: line
      .slice(before.length)
      .replace(/[>)]\s*$/, '')
      .trim(),
  };
}

export function* readingLines(text: string): Sliced<Table> {
  const lines = text.split('\n');
  const rows: string[][] = [];
  const places: number[] = [];
  for (const [at, line] of lines.entries()) {
    if (at % 5000 === 4999) yield at / lines.length;
    if (line.trim() === '') continue;
    const { name, link } = read(line);
    rows.push([name, link]);
    places.push(at + 1);
  }
  return { format: 'lines', columns: [NAME, ADDRESS], rows, places };
}
