/** A web page -> one row for each link that leads away. Nothing of it runs or is loaded: it is text. Pure. */
import { Parser } from 'htmlparser2';
import { ADDRESS, type Column, columnsFor } from '../cells.ts';
import type { Sliced } from '../sliced.ts';
import type { Table } from './table.ts';
import { isXml } from './xml.ts';

const NAME = columnsFor([]).find(({ name }) => name === 'name') as Column;
const PIECE = 100_000;
const SPACES = /\s+/g;

export function isHtml(text: string): boolean {
  return /^\s*</.test(text) && !isXml(text);
}

interface Link {
  href: string;
  text: string;
  /** What it is called where it has no text. */
  label: string;
}

export function* readingHtml(text: string): Sliced<Table> {
  const links: Link[] = [];
  let open: Link | undefined;
  let base: string | undefined;
  const parser = new Parser({
    onopentag(name, { href, title, alt, 'aria-label': label }) {
      if (name === 'base' && href !== undefined) base ??= href;
      if (name === 'img' && open && alt !== undefined) open.label ||= alt;
      if ((name === 'a' || name === 'area') && href !== undefined) {
        open = { href, text: '', label: label ?? title ?? alt ?? '' };
        links.push(open);
      }
    },
    ontext(data) {
      if (open) open.text += data;
    },
    onclosetag(name) {
      if (name === 'a' || name === 'area') open = undefined;
      else if (open) open.text += ' ';
    },
  });
  for (let at = 0; at < text.length; at += PIECE) {
    parser.write(text.slice(at, at + PIECE));
    yield at / text.length;
  }
  parser.end();
  const away = links.map((link) => {
    const name = (link.text.trim() || link.label).slice(0, 1000).replaceAll(SPACES, ' ').trim();
    return [name, awayIn(link.href.trim(), base)] as const;
  });
  // "Read more" leads to many places, and is the name of none.
  const leadsTo = new Map<string, string | null>();
  const repeated = new Set<string>();
  for (const [name, address] of away) {
    if (leadsTo.has(name) && leadsTo.get(name) !== address) repeated.add(name);
    leadsTo.set(name, address);
  }
  const rows = away.flatMap(([name, address]) =>
    address === null ? [] : [[repeated.has(name) ? '' : name, address]],
  );
  const inner = away.length - rows.length;
  return {
    format: 'html',
    columns: [NAME, ADDRESS],
    rows,
    places: rows.map((_, at) => at + 1),
    findings: inner > 0 ? [{ code: 'inner-links', count: inner }] : [],
  };
}

/** The address of a link that leads away, as the page has it. */
function awayIn(href: string, base: string | undefined): string | null {
  if (/^https?:/i.test(href)) return href;
  if (href.startsWith('//')) return `https:${href}`;
  const url = base === undefined || href.startsWith('#') ? null : URL.parse(href, base);
  return url && /^https?:$/.test(url.protocol) ? url.href : null;
}
