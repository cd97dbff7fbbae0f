/** A word without case, accents, spaces and marks, in whatever script. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** Words by what they mean -> what they mean by word. */
export function byWord<T extends string>(words: Readonly<Record<T, string>>): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const [meaning, list] of Object.entries(words) as [T, string][]) {
    found.set(folded(meaning), meaning);
    for (const word of list.split(',')) found.set(folded(word), meaning);
  }
  return found;
}
