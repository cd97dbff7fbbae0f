/** What the thousand companies of the catalogue cost that only lists of libraries name, against the described ones alone. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { LibraryProxy } from '../../utils/policy/schema.ts';
import { openRules } from '../../utils/rules/hand-offs.ts';
import { heldHosts, proxyScript } from '../../utils/rules/proxy-script.ts';
import { BUILTIN_VENDORS, standingOf } from '../../utils/vendors/builtin.ts';
import { Knowledge } from '../../utils/vendors/knowledge.ts';
import type { Bench, Figures } from './bench.ts';
import { median } from './measure.ts';

const STARTS = 15;
const ROUNDS = 31;
const PROXY: LibraryProxy = { host: 'ezproxy.ashbylib.example', kind: 'ezproxy', labels: {}, ports: {} };

/** Fresh processes in turns, so that a slow moment of the machine hits both. */
function starts(): Figures {
  const file = join(import.meta.dirname, 'in-node', 'start.ts');
  const start = (which: string): Figures =>
    JSON.parse(execFileSync(process.execPath, ['--expose-gc', file, which], { encoding: 'utf8' }));
  const runs = Array.from({ length: STARTS }, () => [start('described'), start('whole')] as const);
  const of = (at: 0 | 1, key: string) => median(runs.map((run) => run[at][key]!));
  return {
    'start, described, ms': of(0, 'ms'),
    'start, whole, ms': of(1, 'ms'),
    'start, described, MB': of(0, 'megabytes'),
    'start, whole, MB': of(1, 'megabytes'),
  };
}

function milliseconds(work: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const from = performance.now();
    work();
    return performance.now() - from;
  });
  return median(times.slice(10));
}

/** What is written anew at each yes. */
async function rulesOf(name: string, vendors: typeof BUILTIN_VENDORS): Promise<Figures> {
  const knowledge = new Knowledge(vendors);
  await knowledge.take({});
  const wanted = knowledge.noticeVendors();
  const rules = (proxies: LibraryProxy[]) =>
    openRules({
      vendors: wanted,
      listed: knowledge.listedOnly(),
      consents: ['overdrive'],
      proxies,
      libraryHosts: ['ashbylib.example'],
      beforeConsent: 'block-everything',
      noticeUrl: 'chrome-extension://carrel/notice.html',
      reduced: false,
    });
  const script = () => proxyScript(heldHosts({ waiting: wanted, passing: [], own: [] }), 'DIRECT');
  return {
    [`rules, ${name}, ms`]: milliseconds(() => rules([])),
    [`rules, ${name}, KB`]: JSON.stringify(rules([])).length / 1000,
    [`rules with a proxy, ${name}`]: rules([PROXY]).length,
    [`rules with a proxy, ${name}, ms`]: milliseconds(() => rules([PROXY])),
    [`rules with a proxy, ${name}, KB`]: JSON.stringify(rules([PROXY])).length / 1000,
    [`proxy script, ${name}, ms`]: milliseconds(script),
    [`proxy script, ${name}, KB`]: script().length / 1000,
  };
}

/** None of it needs a browser. */
export async function catalogueCosts(): Promise<Figures> {
  const described = BUILTIN_VENDORS.filter(({ id }) => !standingOf(id)?.listed);
  return {
    ...starts(),
    ...(await rulesOf('described', described)),
    ...(await rulesOf('whole', BUILTIN_VENDORS)),
  };
}

export const catalogueBenches: Bench[] = [{ name: 'catalogue from lists', run: catalogueCosts }];
