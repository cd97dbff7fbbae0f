/**
 * `npm run -s explain -- --urls [--config FILE]`: one address a line in, one JSON line out: what Carrel would do.
 * `--cookies`: one cookie as JSON a line in, one JSON line out: keep it or not, why, and how much it looks like a
 * sign-in. With `--config`, a library's policy adds its proxies, vendors and cookie rules.
 */
import { createInterface } from 'node:readline';
import { explainCookie } from '../cookies/explain.ts';
import { resolve } from '../handoff/resolve.ts';
import type { Policy } from '../policy/schema.ts';
import type { ResolveContext } from '../vendors/index-hosts.ts';
import { buildVendorIndex } from '../vendors/index-hosts.ts';
import { libraryFrom } from './settings.ts';
import { readArguments, stop } from './usage.ts';

const USAGE = `Usage: npm run -s explain -- --urls [--config FILE] < addresses.txt
       npm run -s explain -- --cookies [--config FILE] < cookies.jsonl
  --urls     one address a line in, one JSON line out: whose it is, and through what
  --cookies  one cookie as JSON a line in, one JSON line out: kept or not, and why
  --config   a library's settings, for its proxies, vendors and cookie rules`;

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

const { values } = readArguments(USAGE, {
  urls: { type: 'boolean', default: false },
  cookies: { type: 'boolean', default: false },
  config: { type: 'string' },
});
if (values.urls === values.cookies) stop(`Give --urls or --cookies.\n${USAGE}`);
const { policy, own, vendors } = libraryFrom(values.config);
const context = { index: buildVendorIndex(vendors), ...own };
await (values.urls ? explainUrls(context) : explainCookies(context, policy));
