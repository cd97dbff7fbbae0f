/** The cell of what is passed on, as a form has it: codes to tick, and words of one's own beside them. Pure. */
import { isPassedCode, PASSED_CODES, type PassedCode } from '../passed.ts';

export interface PassedParts {
  codes: ReadonlySet<PassedCode>;
  /** One thing a line. */
  own: string;
}

export function partsOf(cell: string): PassedParts {
  const lines = cell === '[]' ? [] : cell.split('\n');
  return {
    codes: new Set(lines.map((line) => line.trim()).filter(isPassedCode)),
    own: lines.filter((line) => !isPassedCode(line.trim())).join('\n'),
  };
}

export function cellOfParts({ codes, own }: PassedParts): string {
  const ticked = PASSED_CODES.filter((code) => codes.has(code));
  return [...ticked, ...(own === '' ? [] : [own])].join('\n');
}
