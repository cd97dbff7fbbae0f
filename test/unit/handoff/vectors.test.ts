/** 135 hand-off addresses from public proxies and link pages, and where each of them really leads. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { resolve } from '../../../utils/handoff/resolve.ts';
import { BUILTIN_VENDORS } from '../../../utils/vendors/builtin.ts';
import { buildVendorIndex } from '../../../utils/vendors/index-hosts.ts';

interface Vector {
  input: string;
  kind: string;
  destination: string | null;
  /** The proxy's own name, where no shape tells it: a library would have configured it. */
  proxy_suffix?: string;
}
const vectors: Vector[] = JSON.parse(readFileSync(join(import.meta.dirname, 'vectors.json'), 'utf8'));
const index = buildVendorIndex(BUILTIN_VENDORS);

it.each(vectors)('$kind: $input', ({ input, destination, proxy_suffix: host }) => {
  const proxies = host ? [{ host, kind: 'ezproxy' as const, labels: {}, ports: {} }] : [];
  expect(resolve(input, { index, proxies, libraryHosts: [] }).destination).toBe(destination);
});
