/**
 * A library's own words for its notices: for every vendor, for a category, for one vendor. The nearest wins, text by
 * text and language by language. Pure.
 */
import * as v from 'valibot';
import { fillNames, unknownNames } from './placeholders.ts';
import { CATEGORIES, type Category, type LocalisedText, localisedText } from './record.ts';

/** The texts of a notice that a library may write itself. `alternatives` is one way a line. */
export const WORDING_TEXTS = ['summary', 'outside', 'passed', 'kept', 'alternatives', 'paragraph'] as const;
export type WordingText = (typeof WORDING_TEXTS)[number];
/** What a text may name; filled in on the notice. */
export const WORDING_NAMES = ['library', 'vendor'] as const;
/** Longer than this, nobody at a public computer reads it. */
export const MAX_WORDING_LENGTH = 1200;

const text = v.pipe(
  localisedText,
  v.check(
    (texts) => Object.values(texts).every((one) => unknownNames(one, WORDING_NAMES).length === 0),
    `may have no {…} but {${WORDING_NAMES.join('} and {')}}`,
  ),
  v.check(
    (texts) => Object.values(texts).every((one) => one.length <= MAX_WORDING_LENGTH),
    `must be ${MAX_WORDING_LENGTH} characters or fewer`,
  ),
);

export const noticeWordingSchema = v.partial(
  v.object({ summary: text, outside: text, passed: text, kept: text, alternatives: text, paragraph: text }),
);
export type NoticeWording = v.InferOutput<typeof noticeWordingSchema>;

export const wordingSchema = v.object({
  library: v.optional(noticeWordingSchema, {}),
  categories: v.optional(v.record(v.picklist(CATEGORIES), noticeWordingSchema), {}),
  vendors: v.optional(v.record(v.string(), noticeWordingSchema), {}),
});
export type LibraryWording = v.InferOutput<typeof wordingSchema>;

/**
 * What the library says on the notice of one vendor.
 * @param layers weakest first; within each, a vendor's text beats its category's, and that the library's
 */
export function wordingFor(
  layers: readonly LibraryWording[],
  vendor: { id: string; category: Category },
): NoticeWording {
  const scopes = [
    ...layers.map((layer) => layer.library),
    ...layers.map((layer) => layer.categories[vendor.category]),
    ...layers.map((layer) =>
      Object.hasOwn(layer.vendors, vendor.id) ? layer.vendors[vendor.id] : undefined,
    ),
  ];
  const result: NoticeWording = {};
  for (const name of WORDING_TEXTS) {
    const texts: LocalisedText = Object.assign({}, ...scopes.map((scope) => scope?.[name] ?? {}));
    if (Object.keys(texts).length > 0) result[name] = texts;
  }
  return result;
}

/** The same with the names filled in. */
export function filledWording(
  wording: NoticeWording,
  names: Readonly<Record<(typeof WORDING_NAMES)[number], string>>,
): NoticeWording {
  const fillAll = (texts: LocalisedText) =>
    Object.fromEntries(Object.entries(texts).map(([code, one]) => [code, fillNames(one, names)]));
  return Object.fromEntries(
    Object.entries(wording).map(([name, texts]) => [name, fillAll(texts as LocalisedText)]),
  );
}
