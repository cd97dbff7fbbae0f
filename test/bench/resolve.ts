/** What `resolve` costs for one address with 10,000 hosts in the index, against the parse by the platform (`URL`) that any reader needs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildVendorIndex } from '../../utils/handoff/index-hosts.ts';
import { resolve } from '../../utils/handoff/resolve.ts';
import { BUILTIN_VENDORS } from '../../utils/vendors/builtin.ts';
import type { Vendor } from '../../utils/vendors/record.ts';
import type { Bench, Figures } from './bench.ts';
import { median } from './measure.ts';

const HOSTS = 10_000;
const ROUNDS = 41;
const ADDRESSES = 5000;

function manyVendors(): Vendor[] {
  const known = [...BUILTIN_VENDORS];
  const missing = HOSTS - known.reduce((sum, { hosts }) => sum + hosts.length, 0);
  const made = Array.from({ length: missing }, (_, at): Vendor => {
    return { id: `v${at}`, name: `Vendor ${at}`, category: 'database', hosts: [`vendor${at}.com`] };
  });
  return [...known, ...made];
}

/** A patron's mixture: half vendors and hand-offs of every scheme, half the rest of the web; all addresses differ. */
function addresses(): string[] {
  const file = join(import.meta.dirname, '..', 'unit', 'handoff', 'vectors.json');
  const vectors = JSON.parse(readFileSync(file, 'utf8')) as { input: string }[];
  return Array.from({ length: ADDRESSES }, (_, at) => {
    const end = `n=${at}`;
    if (at % 4 === 0) return vectors[(at / 4) % vectors.length]!.input;
    if (at % 4 === 1) return `https://www.vendor${(at * 7) % 9000}.com/article/${at}?${end}`;
    return `https://news${at % 200}.example/path/${at}/story.html?page=2&${end}`;
  });
}

function microseconds(work: (address: string) => unknown, inputs: readonly string[]): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const from = performance.now();
    for (const input of inputs) work(input);
    return performance.now() - from;
  });
  return (median(times) * 1000) / inputs.length;
}

/** Figures for the table: microseconds an address, their ratio, and the index in MB (with `node --expose-gc`). */
function benchResolve(): Figures {
  const vendors = manyVendors();
  const { gc } = globalThis as { gc?: () => void };
  gc?.();
  const before = process.memoryUsage().heapUsed;
  const index = buildVendorIndex(vendors);
  gc?.();
  const indexMB = (process.memoryUsage().heapUsed - before) / 1e6;
  const context = { index, proxies: [], libraryHosts: ['derby.example'] };
  const inputs = addresses();
  const parse = (address: string) => URL.parse(address);
  microseconds(parse, inputs);
  const urlMicros = microseconds(parse, inputs);
  const resolveMicros = microseconds((address) => resolve(address, context), inputs);
  return {
    hosts: index.byHost.size,
    newUrlMicros: urlMicros,
    resolveMicros,
    ratio: resolveMicros / urlMicros,
    ...(gc ? { indexMB } : {}),
  };
}

export const resolveBenches: Bench[] = [{ name: 'resolve one address', run: benchResolve }];
