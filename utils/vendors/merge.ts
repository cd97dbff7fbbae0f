/** Layers of vendor records into one list: later wins, field by field. Pure. */

import { parse } from 'tldts';
import * as v from 'valibot';
import { type Vendor, type VendorPatch, vendorSchema } from './record.ts';

export interface Layer {
  name: 'built-in' | 'list' | 'staff' | 'policy';
  vendors: readonly (Vendor | VendorPatch)[];
}

export interface Merged {
  vendors: Vendor[];
  /** One sentence for each problem: record, field and fix. */
  problems: string[];
}

/**
 * Merges layers, first to last. A record that is incomplete after all layers is left out and named; a host that is
 * a public suffix is dropped and named; of two vendors that claim a host, the later claim wins, and that is named.
 */
export function mergeVendors(layers: readonly Layer[]): Merged {
  const problems: string[] = [];
  const drafts = new Map<string, { patch: VendorPatch; layer: string }>();
  for (const { name, vendors } of layers) {
    for (const patch of vendors) {
      // A later layer's record moves to the end: its claim on a host wins.
      const before = drafts.get(patch.id)?.patch;
      if (name !== 'built-in') drafts.delete(patch.id);
      drafts.set(patch.id, { patch: { ...before, ...patch }, layer: name });
    }
  }
  const owners = new Map<string, Vendor>();
  const merged = new Map<string, Vendor>();
  for (const { patch, layer } of drafts.values()) {
    const vendor = complete(patch, layer, problems);
    if (!vendor) continue;
    merged.set(vendor.id, vendor);
    for (const host of vendor.hosts) {
      const owner = owners.get(host);
      if (owner && owner.id !== vendor.id) {
        problems.push(
          `vendor "${vendor.id}" (${layer}): "hosts" has "${host}", which "${owner.id}" has too; remove it from one of them ("${vendor.id}" has it now).`,
        );
        merged.set(owner.id, { ...owner, hosts: owner.hosts.filter((own) => own !== host) });
      }
      owners.set(host, vendor);
    }
  }
  return { vendors: [...merged.values()], problems };
}

function complete(patch: VendorPatch, layer: string, problems: string[]): Vendor | null {
  const parsed = v.safeParse(vendorSchema, patch);
  if (!parsed.success) {
    const fields = [...new Set(parsed.issues.map((issue) => v.getDotPath(issue)))].join('", "');
    problems.push(
      `vendor "${patch.id}" (${layer}): needs "${fields}"; add what is missing, or correct the id if it should change a built-in vendor.`,
    );
    return null;
  }
  const vendor = parsed.output;
  const suffixes = vendor.hosts.filter(isPublicSuffix);
  for (const host of suffixes) {
    problems.push(
      `vendor "${vendor.id}" (${layer}): "hosts" has "${host}", under which anybody has a site; name the site.`,
    );
  }
  return suffixes.length === 0
    ? vendor
    : { ...vendor, hosts: vendor.hosts.filter((host) => !suffixes.includes(host)) };
}

function isPublicSuffix(entry: string): boolean {
  const host = entry.split(/[/:]/, 1)[0]!;
  const { isIp, domain, isIcann } = parse(host);
  return isIp !== true && domain === null && isIcann === true;
}
