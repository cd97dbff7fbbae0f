/**
 * The floor under Chromium's guards: a proxy script (PAC) that sends the hosts of vendors without a yes to a proxy that
 * is not there. Whatever the browser asks for by itself, past every rule and listener, asks for a proxy first. The
 * script sees hosts and no paths, so it holds less than the guard, and never more: the notice must come before it. Pure.
 */
import type { Vendor } from '../vendors/record.ts';

export interface FloorInput {
  /** Vendors without a yes whose notice is wanted. */
  waiting: readonly Vendor[];
  /** All other vendors. */
  passing: readonly Vendor[];
  /** Hosts that pass with all below them, whoever claims one: the library's own, its proxies, what Carrel asks itself. */
  own: readonly string[];
}

/** Names of hosts, each with all below it; of two that cover a host the more specific one counts. */
export interface HeldHosts {
  held: ReadonlySet<string>;
  /** Only those that lie below a held one. */
  passing: ReadonlySet<string>;
}

/** What Chromium and Edge need for themselves (updates, policies, lists of bad sites), should a vendor have the domain. */
const BROWSER_SERVICES = [
  'clients1.google.com',
  'clients2.google.com',
  'clients2.googleusercontent.com',
  'clientservices.googleapis.com',
  'dl.google.com',
  'm.google.com',
  'safebrowsing.google.com',
  'safebrowsing.googleapis.com',
  'sb-ssl.google.com',
  'update.googleapis.com',
  'config.edge.skype.com',
  'edge.microsoft.com',
  'msedge.api.cdp.microsoft.com',
  'smartscreen.microsoft.com',
];

/** Nobody listens on the port for discarding. */
const NOWHERE = 'PROXY 127.0.0.1:9';

/**
 * Which hosts the script holds. A vendor by path holds none, and one that may pass keeps its whole host free. What
 * library pages embed passes, and so do the pages of the library itself.
 */
export function heldHosts({ waiting, passing, own }: FloorInput): HeldHosts {
  const embedded = [...waiting, ...passing].flatMap(({ embeddedHosts }) => embeddedHosts ?? []);
  const free = namesOf([...own, ...embedded, ...BROWSER_SERVICES]);
  const granted = namesOf(passing.flatMap(({ hosts }) => hosts));
  const claimed = namesOf(waiting.flatMap(({ hosts }) => hosts.filter((entry) => !/[:/]/.test(entry))));
  const held = new Set([...claimed].filter((name) => !granted.has(name) && !covering(name, free)));
  const below = [...free, ...granted].filter((name) => covering(name, held));
  return { held, passing: new Set(below) };
}

/** What the script says of a host. */
export function isHeld(host: string, { held, passing }: HeldHosts): boolean {
  const name = host.replace(/\.$/, '');
  const found = covering(name, held);
  if (found === undefined) return false;
  const free = covering(name, passing);
  return free === undefined || free.length < found.length;
}

/**
 * The script, in ASCII: the browser refuses any other.
 * @param otherwise what it answers for every other host, as proxy scripts say it
 */
export function proxyScript({ held, passing }: HeldHosts, otherwise: string): string {
  return `var held = new Set(${JSON.stringify([...held])});
var passing = new Set(${JSON.stringify([...passing])});
function FindProxyForURL(url, host) {
  for (var name = host.replace(/\\.$/, ''); ; ) {
    if (passing.has(name)) break;
    if (held.has(name)) return ${JSON.stringify(NOWHERE)};
    var dot = name.indexOf('.');
    if (dot < 0) break;
    name = name.slice(dot + 1);
  }
  return ${JSON.stringify(otherwise)};
}
`;
}

/** Whether whatever passes by `next` passes by `before` too. */
export function holdsNoMore(before: HeldHosts, next: HeldHosts): boolean {
  return (
    [...before.held].every((name) => isHeld(name, next)) &&
    [...next.passing].every((name) => !isHeld(name, before))
  );
}

/** The name itself or the nearest above it that is among `names`. */
function covering(host: string, names: ReadonlySet<string>): string | undefined {
  for (let name = host; ; ) {
    if (names.has(name)) return name;
    const dot = name.indexOf('.');
    if (dot < 0) return undefined;
    name = name.slice(dot + 1);
  }
}

/** Hosts of entries, as the browser writes them; no host of another kind can be asked for. */
function namesOf(entries: readonly string[]): Set<string> {
  const names = entries.map((entry) => inAscii(entry.replace(/[:/].*$/, '')));
  return new Set(names.filter((name) => name !== null));
}

function inAscii(name: string): string | null {
  const host = /^[a-z0-9_.-]*$/.test(name) ? name : URL.parse(`https://${name}`)?.hostname;
  return host && /^[a-z0-9_.-]+$/.test(host) ? host.replace(/\.$/, '') : null;
}
