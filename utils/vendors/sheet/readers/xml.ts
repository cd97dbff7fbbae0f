/** XML -> rows, from whatever elements have a name or an address in them: as a child's text or as an attribute. Pure. */
import { Parser } from 'htmlparser2';
import { columnCalled, columnsByName } from '../guess.ts';
import type { Sliced } from '../sliced.ts';
import type { Table } from './table.ts';

const PIECE = 100_000;

export function isXml(text: string): boolean {
  const start = text.slice(0, 2000);
  return /^\s*<\?xml\b/i.test(start) && !/<(?:!doctype\s+)?html\b/i.test(start);
}

interface Element {
  tag: string;
  fields: Map<string, string>;
  text: string;
  hasChildren: boolean;
}

export function* readingXml(text: string): Sliced<Table> {
  const byTag = new Map<string, Map<string, string>[]>();
  const open: Element[] = [];
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        const above = open.at(-1);
        if (above) above.hasChildren = true;
        open.push({ tag, fields: new Map(Object.entries(attributes)), text: '', hasChildren: false });
      },
      ontext(data) {
        const element = open.at(-1);
        if (element) element.text += data;
      },
      onclosetag(closed) {
        // A file that ends within a tag closes what never opened.
        if (open.at(-1)?.tag !== closed) return;
        const { tag, fields, text: words, hasChildren } = open.pop()!;
        const above = open.at(-1);
        if (!hasChildren && above && words.trim() !== '') {
          // Of several of one kind, such as subjects, the first says enough; of links each may count.
          const before = above.fields.get(tag);
          above.fields.set(tag, before === undefined ? words.trim() : `${before}\n${words.trim()}`);
        }
        if (fields.size > 0) push(byTag, tag, fields);
      },
    },
    { xmlMode: true },
  );
  for (let at = 0; at < text.length; at += PIECE) {
    parser.write(text.slice(at, at + PIECE));
    yield at / text.length;
  }
  parser.end();
  return { format: 'xml', ...keyedRows(recordsIn(byTag)) };
}

/** The elements that are the list: those that tell an address most often, or else a name. */
function recordsIn(byTag: ReadonlyMap<string, Map<string, string>[]>): Map<string, string>[] {
  const columns = columnsByName();
  let best: Map<string, string>[] = [];
  let most = 0;
  for (const records of byTag.values()) {
    let score = 0;
    for (const fields of records) {
      const told = new Set([...fields.keys()].map((key) => columnCalled(key, columns)?.field));
      score += (told.has('hosts') ? 1000 : 0) + (told.has('name') ? 1 : 0);
    }
    if (score > most) [best, most] = [records, score];
  }
  return best;
}

/** Records with keys as a list with headings. */
export function keyedRows(records: readonly ReadonlyMap<string, string>[]): Pick<Table, 'rows' | 'places'> {
  const keys = [...new Set(records.flatMap((record) => [...record.keys()]))];
  return {
    rows: [keys, ...records.map((record) => keys.map((key) => record.get(key) ?? ''))],
    places: [0, ...records.map((_, at) => at + 1)],
  };
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
