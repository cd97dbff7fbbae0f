/** Web addresses and hosts in a cell, as people write them. Pure. */

const SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i;
/** What can only be the beginning of another address: words of a query have no dots, as a rule. */
const BEGINS = /^(?:[a-z][a-z0-9+.-]*:\/\/|[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+(?:[:/,;]|$))/iu;
/** Where the path or query of an address begins; a slash that nothing follows is none. */
const PATH = /[/?#](?![,;]|$)/;

/**
 * The addresses of a cell: one a line, or set apart by spaces, commas or semicolons. Paths and queries may hold all
 * three (`authtype=ip,uid`), so behind one only the beginning of another address sets apart.
 */
export function addressesIn(cell: string): string[] {
  return cell
    .split('\n')
    .flatMap(onLine)
    .filter((address) => address !== '');
}

function onLine(line: string): string[] {
  const found: string[] = [];
  for (const word of line.trim().split(/\s+/)) {
    const last = found.at(-1);
    if (last !== undefined && pathAt(last) >= 0 && !BEGINS.test(word)) found.push(`${found.pop()} ${word}`);
    else {
      if (last !== undefined) found.push(found.pop()!.replace(/[\s,;]+$/, ''));
      found.push(...separated(word));
    }
  }
  return found;
}

/** A word without spaces: hosts may stand in a row, and an address may begin behind another one's path. */
function separated(word: string): string[] {
  return word.split(/[,;]+(?=[a-z][a-z0-9+.-]*:\/\/)/i).flatMap((part) => {
    const at = pathAt(part);
    const hosts = (at < 0 ? part : part.slice(0, at)).split(/[,;]/);
    return at < 0 ? hosts : [...hosts.slice(0, -1), hosts.at(-1)! + part.slice(at)];
  });
}

function pathAt(address: string): number {
  const from = SCHEME.exec(address)?.[0].length ?? 0;
  const at = address.slice(from).search(PATH);
  return at < 0 ? at : from + at;
}

/** An address as the browser has it, where people left out `https://`. */
export function withScheme(address: string): string {
  return SCHEME.test(address) ? address : `https://${address}`;
}

/** `https://www.Example.com/` -> `www.example.com`; `example.com/learning` stays. */
export function hostOf(text: string): string {
  const bare = text.trim().replace(SCHEME, '');
  const end = bare.search(/[/?#]/);
  const host = (end < 0 ? bare : bare.slice(0, end)).toLowerCase().replace(/\.$/, '');
  const path = end < 0 ? '' : bare.slice(end).replace(/[?#].*$/, '');
  return path === '/' ? host : host + path;
}
