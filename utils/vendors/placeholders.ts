/** `{names}` in texts that people write: which are wrong, and filling them in. Pure. */

/** What is in braces and not known, also braces that are left open; in the order of the text. */
export function unknownNames(text: string, known: readonly string[]): string[] {
  const wrong: string[] = [];
  for (const [part, name] of text.matchAll(/\{([^{}]*)\}|[{}]/g)) {
    if (name === undefined || !known.includes(name)) wrong.push(part);
  }
  return wrong;
}

/** Puts values in the place of `{names}`, literally; what is not known stays as it is. */
export function fillNames(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? (values[name] as string) : whole,
  );
}
