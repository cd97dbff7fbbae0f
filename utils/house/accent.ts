/** A library's colour, made light or dark enough to be read on Carrel's paper. Pure. */

type Rgb = readonly [number, number, number];

/** The sheet in light and in dark looks (`components/theme.css`), and what WCAG asks of small text, with a reserve. */
const SHEET = { light: '#fdfbf6', dark: '#211f1b' } as const;
const NEEDED = 5;

/** The colour nearest to `hex` that can be read on the sheet of a look. */
export function readableAccent(hex: string, look: 'light' | 'dark'): string {
  const sheet = parse(SHEET[look]);
  const towards: Rgb = look === 'light' ? [0, 0, 0] : [255, 255, 255];
  const from = parse(hex);
  for (let step = 0; step <= 20; step += 1) {
    const mixed = from.map((part, at) => part + ((towards[at]! - part) * step) / 20) as unknown as Rgb;
    if (contrast(mixed, sheet) >= NEEDED) return format(mixed);
  }
  return format(towards);
}

/** Contrast of two colours as WCAG counts it: 1 to 21. */
export function contrastOf(one: string, other: string): number {
  return contrast(parse(one), parse(other));
}

function contrast(one: Rgb, other: Rgb): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function parse(hex: string): Rgb {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;
}

function format(colour: Rgb): string {
  return `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}
