/**
 * Gateways that stand for many sites under one name of their own and put the site into the path, or hide it there:
 * Cisco's and Ivanti's clientless VPN, WebVPN, EZproxy by port. Pure.
 */
import type { LibraryProxy } from '../policy/schema.ts';
import { type Hop, type Place, webTarget } from './schemes.ts';

/** `/+CSCO+0h75676763663A2F2F…++/path`: the origin in ROT13, in hexadecimal. */
const CISCO = /^\/\+CSCO\+[0-9a-z]{0,4}?(75676763(?:66)?3A2F2F(?:[0-9A-F]{2})+)\+\+([^+]*)$/i;
/** `/stable/,DanaInfo=www.jstor.org,SSL+1`: the host stands in the path, unless IT has it hidden. */
const IVANTI = /^([^,]*),DanaInfo=([a-z0-9-]+(?:\.[a-z0-9-]+)+)((?:,[^+]*)?)\+?(.*)$/i;

/** Where a gateway's address says where it leads, or null. */
export function tunnelled({ path, search }: Place): Hop | null {
  if (!path.includes('+')) return null;
  const [, hex, rest] = CISCO.exec(path) ?? [];
  if (hex !== undefined) return hop(`${rot13(fromHex(hex))}${rest || '/'}${search}`);
  const [, before, host, options, after] = IVANTI.exec(path) ?? [];
  if (host === undefined) return null;
  return hop(`${/\bSSL\b/.test(options ?? '') ? 'https' : 'http'}://${host}${before}${after}${search}`);
}

function hop(address: string): Hop | null {
  const to = webTarget(address);
  return to === null ? null : { to, via: 'webvpn' };
}

function fromHex(hex: string): string {
  return hex.replace(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16)));
}

function rot13(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => {
    const base = letter <= 'Z' ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base);
  });
}

/** EZproxy's own ports (its documentation's defaults); every other one stands for a site. */
const OWN_PORTS = new Set(['', '2048', '2443']);
/** The first two parts of WebVPN's paths, `/https/77726476…`, stand for a site; Cisco's and Ivanti's mark is enough. */
const HIDDEN = /^\/(?:https?(?:-\d+)?\/[0-9a-f]{32,}|\+CSCO\+[^/]+)|,DanaInfo=[^,+]+/i;

/**
 * What stands for a hidden site at a configured proxy: the same for all its pages, and nothing else. Null where the
 * address is the proxy's own, as its sign-in and its menu are.
 */
export function hiddenAt({ url, path }: Place, proxy: LibraryProxy): string | null {
  const own = proxy.host.split(':')[1];
  if (!OWN_PORTS.has(url.port) && url.port !== own) return `:${url.port}`;
  return HIDDEN.exec(path)?.[0] ?? null;
}
