/**
 * `npm run -s explain -- --urls [--config FILE]`: one address a line in, one JSON line out: what Carrel would do.
 * `--cookies`: one cookie as JSON a line in, one JSON line out: keep it or not, why, and how much it looks like a
 * sign-in. With `--config`, a library's policy adds its proxies, vendors and cookie rules.
 */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { explainCookie } from '../cookies/explain.ts';
import { buildVendorIndex } from '../handoff/index-hosts.ts';
import { type ResolveContext, resolve } from '../handoff/resolve.ts';
import type { Policy } from '../policy/schema.ts';
import { validatePolicy } from '../policy/validate.ts';
import { BUILTIN_VENDORS } from '../vendors/builtin.ts';
import { mergeVendors } from '../vendors/merge.ts';

const USAGE =
  'Usage: npm run -s explain -- --urls [--config FILE] < addresses.txt\n       npm run -s explain -- --cookies [--config FILE] < cookies.jsonl';

function contextFrom(configFile: string | undefined): { context: ResolveContext; policy: Policy } {
  const raw: unknown = configFile === undefined ? undefined : JSON.parse(readFileSync(configFile, 'utf8'));
  const { policy, accepted, problems } = validatePolicy(raw);
  for (const problem of problems) console.error(problem);
  if (!accepted) process.exit(1);
  const merged = mergeVendors([
    { name: 'built-in', vendors: BUILTIN_VENDORS },
    { name: 'policy', vendors: policy.vendors },
  ]);
  for (const problem of merged.problems) console.error(problem);
  const context = {
    index: buildVendorIndex(merged.vendors),
    proxies: policy.proxies,
    libraryHosts: policy.cookies.libraryHosts,
  };
  return { context, policy };
}

async function explainCookies(context: ResolveContext, { cookies }: Policy): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() === '') continue;
    process.stdout.write(`${JSON.stringify(explainCookie(line, context, cookies))}\n`);
  }
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
const [urls, cookies] = [args.includes('--urls'), args.includes('--cookies')];
if (urls === cookies || (args.includes('--config') && !config)) {
  console.error(USAGE);
  process.exit(2);
}
const { context, policy } = contextFrom(config);
await (urls ? explainUrls(context) : explainCookies(context, policy));
