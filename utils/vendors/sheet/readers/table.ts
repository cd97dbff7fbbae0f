/** What every reader makes of a file: rows of cells, each with its place. */
import type { Column } from '../cells.ts';

/** What kind of file something was taken for. */
export type Format = 'csv' | 'json' | 'xml' | 'html' | 'ezproxy' | 'lines';

/** Something about the file as a whole that its reader should know. */
export type Finding =
  /** Other files that it names, and that were not read. */
  | { code: 'includes'; items: string[] }
  /** Groups of patrons into which its services are divided. */
  | { code: 'groups'; items: string[] }
  /** Hosts that the proxy never carries. */
  | { code: 'never-proxied'; items: string[] }
  /** Hosts that stand before the first title. */
  | { code: 'untitled'; items: string[] }
  /** Links within the page's own site, which are left out. */
  | { code: 'inner-links'; count: number };

export interface Table {
  format: Format;
  rows: string[][];
  /** By row: its number in the spreadsheet or list, or the line it begins in. */
  places: number[];
  /** What the cells are; absent where it has to be guessed, from the first row on. */
  columns?: (Column | undefined)[];
  findings?: Finding[];
}
