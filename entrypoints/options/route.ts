/** Where in the console one is: the fragment of its address, `#tab/part/part`. */
import { useEffect, useMemo, useState } from 'preact/hooks';

export interface Route {
  tab: string;
  /** What follows the tab, part by part, decoded. */
  rest: string[];
}

function routeOf(fragment: string): Route {
  const [tab = '', ...rest] = fragment.replace(/^#/, '').split('/').map(decode);
  return { tab, rest };
}

/** A fragment typed by hand may be no valid encoding. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The address of a place in the console. */
export function hrefTo(tab: string, ...rest: string[]): string {
  return `#${[tab, ...rest].map(encodeURIComponent).join('/')}`;
}

/** Goes to a place in the console; Back leads here again. */
export function goTo(tab: string, ...rest: string[]): void {
  location.hash = hrefTo(tab, ...rest);
}

export function useRoute(): Route {
  const [fragment, setFragment] = useState(() => location.hash);
  useEffect(() => {
    const follow = () => setFragment(location.hash);
    window.addEventListener('hashchange', follow);
    // It may have changed between the first look and here.
    follow();
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return useMemo(() => routeOf(fragment), [fragment]);
}
