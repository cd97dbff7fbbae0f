/** Steps of an erase, in their order. A killed worker repeats all of them: each may run twice without harm. */
export const STEPS = ['gate', 'files', 'tabs', 'lock', 'erase', 'leftovers'] as const;
export type Step = (typeof STEPS)[number];
