/** What `resolve` costs for one address: in the browser, where a patron's addresses are resolved, and what its index weighs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { buildVendorIndex } from '../../utils/vendors/index-hosts.ts';
import type { Bench, Figures, Stage } from './bench.ts';
import { type Cost, costs, manyVendors } from './in-browser/resolve.ts';

const ADDRESSES = 5000;

/** All addresses differ, as far as there are so many. */
function addressSets(): Record<string, string[]> {
  const file = join(import.meta.dirname, '..', 'unit', 'handoff', 'vectors.json');
  const vectors = (JSON.parse(readFileSync(file, 'utf8')) as { input: string }[])
    .map(({ input }) => input)
    .filter((input) => URL.canParse(input));
  const handOff = (at: number) => vectors[at % vectors.length]!;
  const vendor = (at: number) => `https://www.vendor${(at * 7) % 9000}.com/article/${at}?n=${at}`;
  const other = (at: number) => `https://news${at % 200}.example/path/${at}/story.html?page=2&n=${at}`;
  const set = (address: (at: number) => string) => Array.from({ length: ADDRESSES }, (_, at) => address(at));
  return {
    // A patron's: each fourth a hand-off of some scheme, each fourth a vendor, half the rest of the web.
    mixture: set((at) => (at % 4 === 0 ? handOff(at / 4) : at % 4 === 1 ? vendor(at) : other(at))),
    handOffs: set(handOff),
    other: set(other),
  };
}

/** The module, for a page: its exports become properties of a global `bench`. */
async function bundled(): Promise<string> {
  const bundle = await rolldown({ input: join(import.meta.dirname, 'in-browser', 'resolve.ts') });
  const { output } = await bundle.generate({ format: 'iife', name: 'bench' });
  await bundle.close();
  return output[0].code;
}

function indexMegabytes(): number | undefined {
  const { gc } = globalThis as { gc?: () => void };
  if (!gc) return undefined;
  const vendors = manyVendors();
  gc();
  const before = process.memoryUsage().heapUsed;
  const index = buildVendorIndex(vendors);
  gc();
  const after = process.memoryUsage().heapUsed;
  return index.byHost.size > 0 ? (after - before) / 1e6 : undefined;
}

/** Microseconds an address and their ratio, for each set; the mixture in Node too, where `explain` runs. */
async function benchResolve({ barePage }: Stage): Promise<Figures> {
  const sets = addressSets();
  await barePage.goto('about:blank');
  const measured = await barePage.evaluate<Record<string, Cost>, { code: string; sets: typeof sets }>(
    ({ code, sets: given }) => new Function('given', `${code}; return bench.costs(given);`)(given),
    { code: await bundled(), sets },
  );
  const figures: Figures = {};
  for (const [name, { newUrl, resolve }] of Object.entries(measured)) {
    figures[`${name}: new URL, us`] = newUrl;
    figures[`${name}: resolve, us`] = resolve;
    figures[`${name}: ratio`] = resolve / newUrl;
  }
  const node = costs({ mixture: sets.mixture! }).mixture!;
  figures['mixture in Node: ratio'] = node.resolve / node.newUrl;
  const indexMB = indexMegabytes();
  if (indexMB !== undefined) figures.indexMB = indexMB;
  return figures;
}

export const resolveBenches: Bench[] = [{ name: 'resolve one address', run: benchResolve }];
