/**
 * Cells that no spreadsheet program takes for a formula. An apostrophe goes before what could start one, at the
 * beginning of a cell and after anything that a program with other settings could take for the end of one; reading
 * takes exactly those apostrophes away again. Pure.
 */
const STARTS = '=+\\-@\\t\\r＝＋－＠';
const BEFORE = `(?<=^|[,;\\t\\n\\r|"])`;
const RISKY = new RegExp(`${BEFORE}(?=[' ]*[${STARTS}])`, 'g');
const MARKED = new RegExp(`${BEFORE}'(?=[' ]*[${STARTS}])`, 'g');

/** The text of a cell, safe to open. */
export function neutralised(text: string): string {
  return text.replaceAll(RISKY, "'");
}

/** The text that `neutralised` was given. */
export function restored(cell: string): string {
  return cell.replaceAll(MARKED, '');
}
