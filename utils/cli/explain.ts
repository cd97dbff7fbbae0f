/**
 * `npm run -s explain -- --urls [--config FILE]`: one address a line in, one JSON line out: what Carrel would do.
 * With `--config`, a library's policy adds its proxies and vendors.
 */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { buildVendorIndex } from '../handoff/index-hosts.ts';
import { type ResolveContext, resolve } from '../handoff/resolve.ts';
import { validatePolicy } from '../policy/validate.ts';
import { BUILTIN_VENDORS } from '../vendors/builtin.ts';
import { mergeVendors } from '../vendors/merge.ts';

const USAGE = 'Usage: npm run -s explain -- --urls [--config FILE] < addresses.txt';

function contextFrom(configFile: string | undefined): ResolveContext {
  const raw: unknown = configFile === undefined ? undefined : JSON.parse(readFileSync(configFile, 'utf8'));
  const { policy, accepted, problems } = validatePolicy(raw);
  for (const problem of problems) console.error(problem);
  if (!accepted) process.exit(1);
  const merged = mergeVendors([
    { name: 'built-in', vendors: BUILTIN_VENDORS },
    { name: 'policy', vendors: policy.vendors },
  ]);
  for (const problem of merged.problems) console.error(problem);
  return {
    index: buildVendorIndex(merged.vendors),
    proxies: policy.proxies,
    libraryHosts: policy.cookies.libraryHosts,
  };
}

async function explainUrls(context: ResolveContext): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() === '') continue;
    const { vendor, destination, via } = resolve(line.trim(), context);
    process.stdout.write(`${JSON.stringify({ input: line, vendor, destination, via })}\n`);
  }
}

const args = process.argv.slice(2);
const config = args.includes('--config') ? args[args.indexOf('--config') + 1] : undefined;
if (!args.includes('--urls') || (args.includes('--config') && !config)) {
  console.error(USAGE);
  process.exit(2);
}
await explainUrls(contextFrom(config));
