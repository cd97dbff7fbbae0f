/** What makes the pages the library's own: its mark, its accent colour, two more policies, words of its own. */
import * as v from 'valibot';
import { LANGUAGES } from '../i18n/languages.ts';
import { check, placeOf } from '../json/sentence.ts';

const MAX_LOGO = 200_000;

const httpUrl = v.pipe(
  v.string(),
  v.check((text) => /^https?:$/.test(URL.parse(text)?.protocol ?? ''), 'must begin with https:// or http://'),
);
/** Own words by `namespace.key`; a form of a plural by `namespace.key.form`. */
const words = v.record(
  v.pipe(v.string(), v.regex(/^[a-z]+\.[A-Za-z0-9]+(\.[a-z]+)?$/, 'must name a text, such as "start.start"')),
  v.pipe(v.string(), v.trim(), v.minLength(1, 'must not be empty'), v.maxLength(2000)),
);

export const houseSchema = v.object({
  /** A picture as a `data:` address: nothing is fetched. */
  logo: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^data:image\/(png|svg\+xml|webp|jpeg);/, 'must be a PNG, SVG, WebP or JPEG picture'),
      v.maxLength(MAX_LOGO, 'must be smaller than 150 KB'),
    ),
  ),
  accent: v.optional(v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i, 'must be a colour such as #1c5a49'))),
  internetSafetyPolicyUrl: v.optional(httpUrl),
  siteBlockingPolicyUrl: v.optional(httpUrl),
  texts: v.optional(
    v.record(v.picklist(Object.keys(LANGUAGES), 'must be a language of the pages, such as "en"'), words),
    {},
  ),
});
export type House = v.InferOutput<typeof houseSchema>;

/**
 * Checks what a person wrote or imported.
 * @returns the house, or one sentence for each problem: field and fix
 */
export function checkHouse(raw: unknown): { house: House } | { problems: string[] } {
  const parsed = check(v.strictObject(houseSchema.entries), raw);
  if (parsed.success) return { house: parsed.output };
  return { problems: parsed.issues.map((issue) => `"${placeOf(issue, 'file')}": ${issue.message}.`) };
}
