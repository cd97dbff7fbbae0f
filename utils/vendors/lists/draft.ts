/** What the next list would say: the one in use, with the staff's own changes over it. Pure. */
import type { LayerContent } from '../layer.ts';
import type { LibraryWording, NoticeWording } from '../library-wording.ts';
import type { VendorPatch } from '../record.ts';

/**
 * Two layers as one: `upper` beats `lower` field by field and text by text.
 * @param below ids of the vendors that the layers below know
 */
export function combineLayers(
  lower: LayerContent,
  upper: LayerContent,
  below: ReadonlySet<string>,
): LayerContent {
  const vendors = new Map(lower.vendors.map((patch) => [patch.id, patch]));
  for (const patch of upper.vendors) {
    const before = vendors.get(patch.id);
    // Of two claims on a host the later one counts, so a record with new hosts goes to the end.
    if (patch.hosts) vendors.delete(patch.id);
    vendors.set(patch.id, { ...before, ...patch });
  }
  // Clearing what was not there did nothing, and must not begin to, now that the upper layer may add it.
  const there = new Set([...below, ...lower.vendors.map((patch) => patch.id)]);
  // By id in a map: an object has something under "constructor" from its birth.
  const cleared = new Map(Object.entries(lower.cleared).filter(([id]) => there.has(id)));
  const clears = new Map(Object.entries(upper.cleared));
  for (const [id, fields] of clears) {
    const before = vendors.get(id);
    if (before) {
      const kept = Object.entries(before).filter(([field]) => !(fields as string[]).includes(field));
      vendors.set(id, Object.fromEntries(kept) as VendorPatch);
    }
    cleared.set(id, [...new Set([...(cleared.get(id) ?? []), ...fields])]);
  }
  // A field that the upper layer gives is not a cleared one any more.
  for (const patch of upper.vendors) {
    const again = (field: string) =>
      (patch as Record<string, unknown>)[field] !== undefined &&
      !(clears.get(patch.id) as string[] | undefined)?.includes(field);
    const rest = cleared.get(patch.id)?.filter((field) => !again(field));
    if (rest?.length === 0) cleared.delete(patch.id);
    else if (rest) cleared.set(patch.id, rest);
  }
  const named = new Set(upper.vendors.map((patch) => patch.id));
  const back = (id: string) => named.has(id) && !upper.retired.includes(id);
  return {
    vendors: [...vendors.values()],
    retired: [...new Set([...lower.retired.filter((id) => !back(id)), ...upper.retired])],
    cleared: Object.fromEntries(cleared),
    subscribed: { ...lower.subscribed, ...upper.subscribed },
    categories: { ...lower.categories, ...upper.categories },
    wording: combineWording(lower.wording, upper.wording),
  };
}

function combineWording(lower: LibraryWording, upper: LibraryWording): LibraryWording {
  return {
    library: combineTexts(lower.library, upper.library),
    categories: combineAll(lower.categories, upper.categories),
    vendors: combineAll(lower.vendors, upper.vendors),
  };
}

function combineAll<K extends string>(
  lower: Partial<Record<K, NoticeWording>>,
  upper: Partial<Record<K, NoticeWording>>,
): Record<K, NoticeWording> {
  const result = new Map(Object.entries(lower) as [K, NoticeWording][]);
  for (const [key, texts] of Object.entries(upper) as [K, NoticeWording][]) {
    result.set(key, combineTexts(result.get(key) ?? {}, texts));
  }
  return Object.fromEntries(result) as Record<K, NoticeWording>;
}

function combineTexts(lower: NoticeWording, upper: NoticeWording): NoticeWording {
  const result: NoticeWording = { ...lower };
  for (const [name, texts] of Object.entries(upper) as [keyof NoticeWording, NoticeWording['summary']][]) {
    result[name] = { ...result[name], ...texts };
  }
  return result;
}

/**
 * The number of the next list: after the last one, and by the clock to the minute, so that it grows without anybody's
 * memory, also twice a day on a computer that takes no list itself. In UTC, since other clocks are put back.
 */
export function nextVersion(last: number | undefined, now: Date): number {
  const minute = Number(now.toISOString().slice(0, 16).replaceAll(/\D/g, ''));
  return Math.max((last ?? 0) + 1, minute);
}

/** A year from now: long enough for a library that changes little, short enough that a stolen old list ends. */
export function defaultEnd(now: Date): string {
  const end = new Date(now.getFullYear() + 1, now.getMonth(), now.getDate());
  const two = (value: number) => String(value).padStart(2, '0');
  return `${end.getFullYear()}-${two(end.getMonth() + 1)}-${two(end.getDate())}`;
}
