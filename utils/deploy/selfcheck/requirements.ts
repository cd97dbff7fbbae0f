/**
 * The profession's 45 requirements (ALA checklists, NISO principles, the Licensing Privacy rubric, CGS 11-25, ADA): how
 * each is met. `carrel`: by the extension itself; `policy`: by a policy of the browser; `document`: on paper. What a check
 * of this machine says outranks that.
 */
export type Method = 'carrel' | 'policy' | 'document';

const POLICY = new Set([16, 28, 37, 38, 40]);
const DOCUMENT = new Set([36, 43]);

/** Index 0 is requirement 1. */
export const METHODS: readonly Method[] = Array.from({ length: 45 }, (_, at) => {
  if (POLICY.has(at + 1)) return 'policy';
  return DOCUMENT.has(at + 1) ? 'document' : 'carrel';
});
