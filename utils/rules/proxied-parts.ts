/**
 * Rules for parts of pages (pictures, frames, fetches) behind the library's proxies. There a vendor has a name below
 * the library's own, `www-somedb-com.ezproxy.example.org`. Pages are decoded by the guard, one by one; parts are too
 * many for that, so the browser is told beforehand how the proxies write the hosts. Pure.
 */

import { isLibraryHost } from '../policy/own-hosts.ts';
import type { LibraryProxy } from '../policy/schema.ts';
import { proxyBase } from '../vendors/hosts.ts';
import type { Rule } from './rule.ts';

/** The browser takes 5,000 rules in all. Where these would be more, every rewritten host waits for a yes. */
const MOST = 2400;
/** Above "the web is open", below what passes by its own name. */
const PRIORITY = 20;
const MOST_SPECIFIC = 9;

export interface ProxiedParts {
  proxies: readonly LibraryProxy[];
  /** Hosts of the vendors that wait for a yes, some with a path. */
  waiting: readonly string[];
  waitingIds: ReadonlySet<string>;
  /** More such hosts, of companies that this library may not have: told by their usual names only, in one rule for all. */
  listed?: readonly string[];
  /** Hosts whose parts pass: those of vendors with a yes, and what library pages embed. */
  passing: readonly string[];
  libraryHosts: readonly string[];
}

interface RewritingProxy {
  /** What rewritten hosts end with. */
  parent: string;
  kind: LibraryProxy['kind'];
}

/**
 * Blocks parts of vendors that wait. Of two hosts the longer one decides: a yes to one is no yes to its parent.
 * @param parts what counts as a part of a page
 */
export function proxiedPartRules(session: ProxiedParts, parts: Rule['condition']): Omit<Rule, 'id'>[] {
  const proxies = session.proxies.map(({ host, kind }) => ({ parent: proxyBase(host), kind }));
  if (proxies.length === 0) return [];
  const waiting = session.waiting.filter((host) => isRewritten(host, session.libraryHosts));
  const passing = session.passing.filter((host) => isRewritten(host, session.libraryHosts));
  const rule = (priority: number, condition: Rule['condition'], type: 'block' | 'allow') => ({
    priority,
    condition: { ...condition, ...parts },
    action: { type },
  });
  const rulesFor = (entries: readonly string[], type: 'block' | 'allow') => [
    ...[...bySpecificity(entries)].map(([specificity, some]) =>
      rule(PRIORITY + specificity, { requestDomains: rewrittenHosts(some, proxies) }, type),
    ),
    ...entries.flatMap((entry) =>
      filters(entry, proxies).map((urlFilter) => rule(PRIORITY + specificityOf(entry), { urlFilter }, type)),
    ),
  ];
  const listed = (session.listed ?? []).filter(
    (host) => !host.includes('/') && isRewritten(host, session.libraryHosts),
  );
  const listedBlocks = [...bySpecificity(listed)].map(([specificity, some]) =>
    rule(PRIORITY + specificity, { requestDomains: usualHosts(some, proxies) }, 'block'),
  );
  const ports = mappedPorts(session).map((urlFilter) => rule(PRIORITY, { urlFilter }, 'block'));
  const blocks = rulesFor(waiting, 'block');
  if (blocks.length <= MOST) {
    // Where nothing above them waits they pass in any case.
    const above = new Set([...waiting, ...listed]);
    const below = passing.filter((host) => namesAbove(host).some((up) => above.has(up)));
    return [...blocks, ...listedBlocks, ...rulesFor(below, 'allow').slice(0, MOST - blocks.length), ...ports];
  }
  const all = proxies.map(({ parent }) =>
    rule(
      PRIORITY,
      { regexFilter: `^[a-z]+://[^/:]*[-.][^/:]*\\.${parent.replaceAll('.', '\\.')}[:/]` },
      'block',
    ),
  );
  return [...all, ...rulesFor(passing, 'allow').slice(0, MOST), ...ports];
}

/** A host with a port of its own is none that a proxy could write; what is the library's is no vendor's. */
function isRewritten(entry: string, libraryHosts: readonly string[]): boolean {
  const host = hostOf(entry);
  return !host.includes(':') && !isLibraryHost(host, libraryHosts);
}

/** The host itself and all below it whose dots stay. (A rule's domain covers those below it.) */
function rewrittenHosts(entries: readonly string[], proxies: readonly RewritingProxy[]): string[] {
  return entries
    .filter((entry) => !entry.includes('/'))
    .flatMap((host) =>
      proxies.flatMap(({ parent }) => [host, ...hyphened(host)].map((label) => `${label}.${parent}`)),
    );
}

/** The same, and of what lies below in one label the name that nearly every site has. */
function usualHosts(hosts: readonly string[], proxies: readonly RewritingProxy[]): string[] {
  const below = hosts
    .flatMap(hyphened)
    .flatMap((label) => proxies.map(({ parent }) => `www-${label}.${parent}`));
  return [...rewrittenHosts(hosts, proxies), ...below];
}

/** `a.b.com`, `b.com`, `com`. */
function namesAbove(host: string): string[] {
  const labels = hostOf(host).split('.');
  return [host, ...labels.map((_label, at) => labels.slice(at).join('.'))];
}

/** For what a rule's domains cannot say: hosts below that are one label, `www-somedb-com`; ports before it; paths. */
function filters(entry: string, proxies: readonly RewritingProxy[]): string[] {
  const host = hostOf(entry);
  const path = entry.slice(host.length);
  return proxies.flatMap(({ parent, kind }) => {
    const labels = kind === 'wam' ? [host, ...hyphened(host)] : hyphened(host);
    // Some put an `-s` for https behind the host.
    if (kind === 'webvpn') labels.push(...hyphened(host).map((label) => `${label}-s`));
    const below = labels.map((label) => `-${label}.${parent}${path || '^'}`);
    return path === ''
      ? below
      : [...below, ...[host, ...hyphened(host)].map((label) => `||${label}.${parent}${path}`)];
  });
}

/** Dots become hyphens; real hyphens double, though not everywhere. */
function hyphened(host: string): string[] {
  return [...new Set([host.replaceAll('-', '--'), host])].map((text) => text.replaceAll('.', '-'));
}

/** `ezproxy.example.org:2050`, where staff have said whose port it is. */
function mappedPorts({ proxies, waitingIds }: ProxiedParts): string[] {
  return proxies.flatMap(({ host, ports }) =>
    Object.entries(ports)
      .filter(([, vendor]) => waitingIds.has(vendor))
      .map(([port]) => `||${proxyBase(host)}:${port}^`),
  );
}

function hostOf(entry: string): string {
  const slash = entry.indexOf('/');
  return slash < 0 ? entry : entry.slice(0, slash);
}

function specificityOf(entry: string): number {
  return Math.min(hostOf(entry).split('.').length + (entry.includes('/') ? 1 : 0), MOST_SPECIFIC);
}

function bySpecificity(entries: readonly string[]): Map<number, string[]> {
  const plain = entries.filter((entry) => !entry.includes('/'));
  return Map.groupBy(plain, specificityOf);
}
