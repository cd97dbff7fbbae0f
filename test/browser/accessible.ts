/** axe finds nothing on a page, in any colours. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const LOOKS = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'active' },
] as const;
/** Colours are all that a look changes: the other rules have said what they have to say in the first. */
const RULES_OF_COLOURS = ['color-contrast', 'link-in-text-block'];

interface Inspection {
  /** What the report calls the page. */
  where?: string;
  /** Only what is seen now, in one look, by all rules. */
  asItIs?: true;
  /** A frame that holds a page of its own, which has its own test. */
  exclude?: string;
  /** In each look, once it has been inspected. */
  inLook?: (name: string) => Promise<unknown>;
}

/** Inspects the page in every look, and leaves it in the first. */
export async function expectAccessible(page: Page, inspection: Inspection = {}): Promise<void> {
  const { where = page.url(), asItIs, exclude, inLook } = inspection;
  for (const look of asItIs ? [undefined] : LOOKS) {
    if (look) await page.emulateMedia({ ...look, reducedMotion: 'reduce' });
    // In the page itself: else axe opens a tab for each report, and every tab is something to do for Carrel.
    const axe = new AxeBuilder({ page }).setLegacyMode();
    if (exclude) axe.exclude(exclude);
    if (look && look !== LOOKS[0]) axe.withRules(RULES_OF_COLOURS);
    const { violations } = await axe.analyze();
    const found = violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]);
    expect
      .soft(found, look ? `${where}, ${look.colorScheme}, forced colours ${look.forcedColors}` : where)
      .toEqual([]);
    if (look) await inLook?.(`${look.colorScheme}-${look.forcedColors}`);
  }
  if (!asItIs) await page.emulateMedia({ ...LOOKS[0] });
}
