/** Where a built-in record comes from. Apart from the catalogue, so that the worker does not carry it. */
import { SOURCES } from './catalogue/sources.ts';

/** Where the hosts and facts of a built-in vendor were seen; undefined where they are general knowledge. */
export function sourceOf(id: string): string | undefined {
  return Object.hasOwn(SOURCES, id) ? SOURCES[id] : undefined;
}
