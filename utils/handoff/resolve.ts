/**
 * URL in, who it hands the patron to out. Sees through proxies, redirectors and sign-in chains. Never throws, never
 * loops, linear in the length of the input. Pure; the schemes themselves are in `schemes.ts`.
 */
import { isLibraryHost } from '../policy/own-hosts.ts';
import type { LibraryProxy } from '../policy/schema.ts';
import { type Behind, proxyBase, rewrittenBehind } from '../vendors/hosts.ts';
import { type Entry, entriesFor, type ResolveContext, vendorAt } from '../vendors/index-hosts.ts';
import {
  bareLoginTarget,
  catalogSignOut,
  type Hop,
  loginTarget,
  mapped,
  mayLeadOn,
  openAthens,
  type Place,
  placeOf,
  proxyParameter,
  shibboleth,
  wamLogin,
  wayfless,
} from './schemes.ts';
import { hiddenAt, tunnelled } from './tunnels.ts';

export interface Resolution {
  /** Vendor id, or null where no record names the destination. */
  vendor: string | null;
  /** The real address behind proxies and redirectors; null where there is none in between, or it is opaque. */
  destination: string | null;
  /** The services passed on the way, outermost first. */
  via: string[];
  /** Where the library's proxy hides the site it leads to: its host, and what stands there for the site. */
  hidden?: string;
}

const MAX_DEPTH = 8;
const MAX_LENGTH = 65_536;

/**
 * Resolves an address; anything that is not http(s) resolves to nothing. The first vendor on the way that is more
 * than a sign-in service is the one: it receives the bytes, wherever it leads on to.
 */
export function resolve(input: string, context: ResolveContext): Resolution {
  const via: string[] = [];
  let place = placeOf(input.length > MAX_LENGTH ? input.slice(0, MAX_LENGTH) : input);
  let destination: string | null = null;
  let vendor: string | null = null;
  let hidden: string | undefined;
  for (let depth = 0; place !== null; depth += 1) {
    const known = factsOf(place.host, context);
    const here = known.library ? undefined : vendorAt(known.entries, place.path);
    if (here) {
      vendor = here.id;
      if (here.category !== 'authentication') break;
    }
    const hop: Hop | null = depth === MAX_DEPTH ? null : nextHop(place, known, context);
    if (hop === null) {
      vendor ??= systemByPath(place, known, context, via);
      break;
    }
    via.push(hop.via);
    vendor = hop.vendor ?? vendor;
    if (hop.hidden !== undefined) hidden = place.host + hop.hidden;
    place = hop.to;
    if (place !== null) destination = place.url.href;
  }
  return { vendor, destination, via, ...(hidden === undefined ? {} : { hidden }) };
}

/** What follows from a host alone. Visits repeat hosts far more often than they bring new ones. */
interface HostFacts {
  library: boolean;
  entries: Entry[];
  proxy: LibraryProxy | undefined;
  behind: Behind | null;
}

/** Hosts of the last few thousand look-ups: when `recent` is full it becomes `older`, and what `older` held is forgotten. */
interface Remembered {
  recent: Map<string, HostFacts>;
  older: Map<string, HostFacts>;
}

const MAX_RECENT = 5000;
/** For whoever looks addresses up without a memory of their own. */
const byContext = new WeakMap<ResolveContext, Remembered>();

function factsOf(host: string, context: ResolveContext): HostFacts {
  const memory = context.hosts as WeakMap<object, Remembered> | undefined;
  let hosts = memory ? memory.get(context.index) : byContext.get(context);
  if (!hosts) {
    hosts = { recent: new Map(), older: new Map() };
    if (memory) memory.set(context.index, hosts);
    else byContext.set(context, hosts);
  }
  const known = hosts.recent.get(host);
  if (known) return known;
  const facts = hosts.older.get(host) ?? {
    library: isLibraryHost(host, context.libraryHosts),
    entries: entriesFor(context.index, host),
    proxy: configuredProxy(host, context.proxies),
    behind: rewrittenBehind(host, context.proxies, context.index.hyphenated),
  };
  if (hosts.recent.size >= MAX_RECENT) {
    hosts.older = hosts.recent;
    hosts.recent = new Map();
  }
  hosts.recent.set(host, facts);
  return facts;
}

/**
 * Catalogue systems under a library's own name, told by the shape of their paths. Only a hint: whether a host is a
 * third party is for staff to say, so a guard must not act on `path-shape`.
 */
const MAY_BE_SYSTEM = /^\/(?:cgi-bin|polaris|iii|eg|GroupedWork|client)\//i;
const SYSTEM_PATHS: readonly [shape: RegExp, vendor: string][] = [
  [/^\/cgi-bin\/koha\/opac-/, 'koha'],
  [/^\/polaris\/(search|logon|patronaccount)/i, 'polaris'],
  [/^\/iii\/(encore|cas)\//, 'iii-sierra'],
  [/^\/eg\/opac\//, 'evergreen'],
  [/^\/GroupedWork\/[0-9a-f-]+/, 'aspen'],
  [/^\/client\/[a-z]{2}_[A-Z]{2}\//, 'sirsidynix-enterprise'],
];

function systemByPath(
  { path }: Place,
  { library }: HostFacts,
  { index }: ResolveContext,
  via: string[],
): string | null {
  if (library || !MAY_BE_SYSTEM.test(path)) return null;
  const found = systemAt(path);
  if (found === undefined || !index.ids.has(found)) return null;
  via.push('path-shape');
  return found;
}

/** The catalogue system whose paths look like this. */
export function systemAt(path: string): string | undefined {
  return SYSTEM_PATHS.find(([shape]) => shape.test(path))?.[1];
}

/** One step towards the destination, or null where this address is it. */
function nextHop(place: Place, { proxy, behind }: HostFacts, context: ResolveContext): Hop | null {
  if (proxy) return atProxy(place, proxy);
  if (behind) {
    const { href } = place.url;
    const at = href.indexOf('//') + 2;
    // Put together by hand: each setter of `URL` parses anew.
    const real = `${href.slice(0, at)}${behind.host}${href.slice(href.indexOf('/', at))}`;
    return { to: placeOf(permanent(real, behind.host)), via: behind.via };
  }
  if (!mayLeadOn(place)) return null;
  const leadsSomewhere = (target: Place) => {
    const { entries, behind: proxied } = factsOf(target.host, context);
    return vendorAt(entries, target.path) !== undefined || proxied !== null || loginTarget(target) !== null;
  };
  const tunnel = tunnelled(place);
  return (
    (tunnel?.to && leadsSomewhere(tunnel.to) ? tunnel : null) ??
    openAthens(place) ??
    wamLogin(place) ??
    loginTarget(place) ??
    bareLoginTarget(place, leadsSomewhere) ??
    shibboleth(place) ??
    catalogSignOut(place) ??
    wayfless(place, leadsSomewhere)
  );
}

/** The steps that only an address of a configured proxy can take. */
function atProxy(place: Place, proxy: LibraryProxy): Hop | null {
  const { kind } = proxy;
  const hop =
    loginTarget(place) ??
    bareLoginTarget(place, () => true) ??
    tunnelled(place) ??
    mapped(place, proxy) ??
    proxyParameter(place, kind);
  if (hop) return hop;
  const hidden = hiddenAt(place, proxy);
  return hidden === null ? null : { to: null, via: kind, hidden };
}

/** ProQuest puts account and session into a document's address; behind a proxy only the document counts. */
function permanent(address: string, host: string): string {
  if (host !== 'search.proquest.com') return address;
  const document = /^[^?#]*\/docview\/(\d+)/.exec(address)?.[1];
  return document === undefined ? address : `https://www.proquest.com/docview/${document}`;
}

function configuredProxy(host: string, proxies: readonly LibraryProxy[]): LibraryProxy | undefined {
  for (const proxy of proxies) {
    const base = proxyBase(proxy.host);
    if (host === base || host === `login.${base}`) return proxy;
  }
  return undefined;
}
