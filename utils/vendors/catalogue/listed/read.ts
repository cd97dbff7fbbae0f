/**
 * Companies that public lists of libraries name (proxy configurations, usage-statistics platforms, A–Z pages), one line
 * each: `id|name|hosts`. What such a list shows is that libraries hand patrons to these sites, and nothing more. Text
 * and no objects, so that a start of the worker parses two short columns and not a thousand literals.
 *
 * Titles that share a domain are one company; a domain that several companies rent (`silverchair-cdn.com`) joins none and
 * never stands here, nor do helpers of pages, services that catalogues call by script (`thirdiron.com`), proxies, the whole
 * of a university or a government, and sites that nobody licenses. Of what a proxy never carries, a company's own hosts are
 * among its hosts, and another company's make it one that hands on (`handsOffTo`).
 */
import type { Category, Vendor } from '../../record.ts';
import { DATABASES_A_TO_B } from './database-a-b.ts';
import { DATABASES_C_TO_E } from './database-c-e.ts';
import { DATABASES_F_TO_J } from './database-f-j.ts';
import { DATABASES_K_TO_P } from './database-k-p.ts';
import { DATABASES_Q_TO_Z } from './database-q-z.ts';
import { ECONTENT } from './econtent.ts';
import { GENEALOGY } from './genealogy.ts';
import { LEARNING } from './learning.ts';
import { MORE_HOSTS } from './more-hosts.ts';
import { NEWS } from './news.ts';

const TEXTS: readonly (readonly [Category, string])[] = [
  ['database', DATABASES_A_TO_B],
  ['database', DATABASES_C_TO_E],
  ['database', DATABASES_F_TO_J],
  ['database', DATABASES_K_TO_P],
  ['database', DATABASES_Q_TO_Z],
  ['econtent', ECONTENT],
  ['genealogy', GENEALOGY],
  ['learning', LEARNING],
  ['news', NEWS],
];

/** The records of all lines. */
export function listedVendors(): Vendor[] {
  return TEXTS.flatMap(([category, text]) =>
    linesOf(text).map((line) => {
      const [id, name, hosts] = line.split('|') as [string, string, string];
      return { id, name, category, hosts: hosts.split(' ') };
    }),
  );
}

/** By vendor id: hosts that such lists name for a company beyond those of its full record. */
export function moreHosts(): Map<string, string[]> {
  return new Map(
    linesOf(MORE_HOSTS).map((line) => {
      const [id, hosts] = line.split('|') as [string, string];
      return [id, hosts.split(' ')];
    }),
  );
}

function linesOf(text: string): string[] {
  return text.trim().split('\n');
}
