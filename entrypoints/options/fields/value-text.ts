/** Any value of a field on one line, for comparing. */
const LONGEST = 120;

export function valueText(value: unknown, empty: string): string {
  const text = flat(value).trim();
  if (text === '') return empty;
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function flat(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(flat).join(', ');
  if (typeof value !== 'object') return String(value);
  return Object.entries(value)
    .map(([key, inner]) => `${key}: ${flat(inner)}`)
    .join(' · ');
}
