/**
 * Which vendors this library has: reviews, reports and the overview speak of these. Policy, signed list and staff say so
 * (`subscribed`); where nobody does, all that the library's own layers say anything of. Pure.
 */
import type { LayerContent } from './layer.ts';
import type { LayerName, Merged } from './merge.ts';

type Subscribed = LayerContent['subscribed'];

export interface Ours {
  /** By id, who says that the library has it; `undefined` where that only follows from what a layer says of it. */
  vendors: ReadonlyMap<string, LayerName | undefined>;
  /** Whether anybody has said which vendors the library has. */
  named: boolean;
}

/**
 * @param layers what the layers above the catalogue say, weakest first: of two that speak of a vendor the later counts
 * @param policy the vendors that policy names; nobody takes one of these away
 */
export function oursOf(
  { vendors, origin }: Pick<Merged, 'vendors' | 'origin'>,
  layers: readonly { name: LayerName; subscribed: Subscribed }[],
  policy: readonly string[],
): Ours {
  const said = new Map<string, LayerName | null>();
  for (const { name, subscribed } of layers)
    for (const [id, has] of Object.entries(subscribed)) said.set(id, has ? name : null);
  for (const id of policy) said.set(id, 'policy');
  const named = [...said.values()].some((by) => by !== null);
  const touched = (id: string) => Object.values(origin.get(id) ?? {}).some((layer) => layer !== 'built-in');
  const ours = vendors.flatMap(({ id }): [string, LayerName | undefined][] => {
    const by = said.get(id);
    if (by) return [[id, by]];
    return !named && by === undefined && touched(id) ? [[id, undefined]] : [];
  });
  return { vendors: new Map(ours), named };
}
