/** A library's own words in the place of shipped ones. Pure. */
/** One text by plural form of the language; `{count}` stands for the number. */
export type Plural = { other: string } & { [form in Exclude<Intl.LDMLPluralRule, 'other'>]?: string };
export type Bundle = Readonly<Record<string, string | Plural>>;

/**
 * The texts of a component with the library's words in them. A word for a text that is not there, or one that leaves
 * out a `{name}` of the text it replaces, is passed over: what is shipped stands.
 * @param words by `component.key`, or `component.key.form` for one form of a plural
 */
export function ownWords<T extends Bundle>(
  component: string,
  texts: T,
  words: Readonly<Record<string, string>>,
): T {
  const result: Record<string, string | Plural> = { ...texts };
  for (const [path, word] of Object.entries(words)) {
    const [name, key = '', form] = path.split('.');
    const shipped = result[key];
    if (name !== component || shipped === undefined || !Object.hasOwn(texts, key)) continue;
    if (typeof shipped === 'string') {
      if (form === undefined && sameNames(shipped, word)) result[key] = word;
    } else if (form !== undefined && Object.hasOwn(shipped, form)) {
      result[key] = { ...shipped, [form]: word };
    }
  }
  return result as T;
}

/** Whether two texts have the same `{names}`. */
export function sameNames(one: string, other: string): boolean {
  const names = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort().join();
  return names(one) === names(other);
}
