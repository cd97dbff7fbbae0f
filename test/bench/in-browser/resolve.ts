/** What `resolve` costs for one address, with 10,000 hosts in the index, against the parse by the platform. Runs in the browser. */

import { resolve } from '../../../utils/handoff/resolve.ts';
import { BUILTIN_VENDORS } from '../../../utils/vendors/builtin.ts';
import { buildVendorIndex } from '../../../utils/vendors/index-hosts.ts';
import type { Vendor } from '../../../utils/vendors/record.ts';
import { median } from '../measure.ts';

const HOSTS = 10_000;
const ROUNDS = 41;
const WARM_UP = 10;

export function manyVendors(): Vendor[] {
  const known = [...BUILTIN_VENDORS];
  const missing = HOSTS - known.reduce((sum, { hosts }) => sum + hosts.length, 0);
  const made = Array.from({ length: missing }, (_, at): Vendor => {
    return { id: `v${at}`, name: `Vendor ${at}`, category: 'database', hosts: [`vendor${at}.com`] };
  });
  return [...known, ...made];
}

function once(work: (address: string) => unknown, inputs: readonly string[]): number {
  const from = performance.now();
  for (const input of inputs) work(input);
  return ((performance.now() - from) * 1000) / inputs.length;
}

/** Microseconds an address. */
export interface Cost {
  newUrl: number;
  resolve: number;
}

/** Medians for each set of addresses. Both take turns, so that a slow moment of the machine hits both. */
export function costs(sets: Record<string, string[]>): Record<string, Cost> {
  const context = { index: buildVendorIndex(manyVendors()), proxies: [], libraryHosts: ['derby.example'] };
  const parse = (address: string) => new URL(address);
  const full = (address: string) => resolve(address, context);
  const measure = (inputs: string[]): Cost => {
    const rounds = Array.from({ length: WARM_UP + ROUNDS }, () => [once(parse, inputs), once(full, inputs)]);
    const counted = rounds.slice(WARM_UP);
    return { newUrl: median(counted.map(([one]) => one!)), resolve: median(counted.map(([, two]) => two!)) };
  };
  // All sets before any is counted: what has met only one kind of address is compiled for that kind.
  for (const inputs of Object.values(sets)) measure(inputs);
  return Object.fromEntries(Object.entries(sets).map(([name, inputs]) => [name, measure(inputs)]));
}
