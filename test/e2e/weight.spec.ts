/** What each page loads before a person sees it, as built: script and style, uncompressed. */
import { readFileSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { expect, test } from '@playwright/test';

const BUILT = join(import.meta.dirname, '..', '..', '.output', 'chrome-mv3');
const PAGES = ['start', 'notice', 'ended', 'popup', 'slip', 'session', 'options'];
const MOST = 60_000;
/** The notice keeps its answers on the screen and takes no press in haste: 3.4 KB that no other page needs. */
const MOST_OF: Record<string, number> = { notice: 64_000 };

/** The files that a page's HTML names, and all that those import before running. */
function loaded(page: string): string[] {
  const html = readFileSync(join(BUILT, `${page}.html`), 'utf8');
  const found = new Set<string>();
  const add = (path: string) => {
    if (found.has(path)) return;
    found.add(path);
    if (!path.endsWith('.js')) return;
    const imports = readFileSync(join(BUILT, path), 'utf8').matchAll(
      /(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g,
    );
    for (const [, target] of imports) add(posix.join(dirname(path), target!));
  };
  for (const [, path] of html.matchAll(/(?:src|href)="\/((?:chunks|assets)\/[^"]+)"/g)) add(path!);
  return [...found];
}

test('each page loads at most 60 KB of script and style', () => {
  for (const page of PAGES) {
    const files = loaded(page);
    const bytes = files.reduce((sum, file) => sum + statSync(join(BUILT, file)).size, 0);
    console.log(`${page.padEnd(8)} ${bytes} bytes in ${files.length} files`);
    expect(files.length).toBeGreaterThan(2);
    expect(bytes, page).toBeLessThanOrEqual(MOST_OF[page] ?? MOST);
  }
});
