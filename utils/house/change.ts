/** One change of what makes the pages the library's own, and the change that takes it back. Pure. */
import * as v from 'valibot';
import { LANGUAGES } from '../i18n/languages.ts';
import type { House } from './house.ts';

const value = v.optional(v.nullable(v.string()));

/** New values; `null` takes away what was said. What a value may be is checked on the whole that comes of it. */
export const houseChangeSchema = v.object({
  logo: value,
  accent: value,
  internetSafetyPolicyUrl: value,
  siteBlockingPolicyUrl: value,
  texts: v.optional(
    v.record(v.picklist(Object.keys(LANGUAGES)), v.record(v.string(), v.nullable(v.string()))),
  ),
});
export type HouseChange = v.InferOutput<typeof houseChangeSchema>;
export const HOUSE_FIELDS = ['logo', 'accent', 'internetSafetyPolicyUrl', 'siteBlockingPolicyUrl'] as const;

/** Applies a change. `inverse` takes it back. */
export function applyHouse(
  house: Partial<House>,
  change: HouseChange,
): { house: House; inverse: HouseChange } {
  const after: Partial<House> = { ...house };
  const inverse: HouseChange = {};
  for (const field of HOUSE_FIELDS) {
    const next = change[field];
    if (next === undefined) continue;
    inverse[field] = house[field] ?? null;
    if (next === null) delete after[field];
    else after[field] = next;
  }
  const texts: House['texts'] = { ...house.texts };
  const textsBefore: NonNullable<HouseChange['texts']> = {};
  for (const [language, words] of Object.entries(change.texts ?? {})) {
    const now = { ...texts[language] };
    const before: Record<string, string | null> = {};
    for (const [path, word] of Object.entries(words)) {
      before[path] = Object.hasOwn(now, path) ? now[path]! : null;
      if (word === null) delete now[path];
      else now[path] = word;
    }
    textsBefore[language] = before;
    if (Object.keys(now).length > 0) texts[language] = now;
    else delete texts[language];
  }
  if (change.texts) inverse.texts = textsBefore;
  return { house: { ...after, texts }, inverse };
}

/** The change that makes `to` out of `from`. */
export function changeTo(from: Partial<House>, to: Partial<House>): HouseChange {
  const change: HouseChange = {};
  for (const field of HOUSE_FIELDS) if (from[field] !== to[field]) change[field] = to[field] ?? null;
  const texts: NonNullable<HouseChange['texts']> = {};
  for (const language of new Set([...Object.keys(from.texts ?? {}), ...Object.keys(to.texts ?? {})])) {
    const [old, now] = [from.texts?.[language] ?? {}, to.texts?.[language] ?? {}];
    const paths = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter(
      (path) => old[path] !== now[path],
    );
    if (paths.length > 0)
      texts[language] = Object.fromEntries(paths.map((path) => [path, now[path] ?? null]));
  }
  return Object.keys(texts).length > 0 ? { ...change, texts } : change;
}

/** Two changes, one after the other, as one. */
export function joinChanges(first: HouseChange, second: HouseChange): HouseChange {
  const languages = [...Object.keys(first.texts ?? {}), ...Object.keys(second.texts ?? {})];
  const texts = languages.map((code) => [code, { ...first.texts?.[code], ...second.texts?.[code] }] as const);
  return { ...first, ...second, ...(texts.length > 0 ? { texts: Object.fromEntries(texts) } : {}) };
}
