/** What each page loads before a person sees it, as built: script and style, uncompressed. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { expect, test } from '@playwright/test';

const BUILT = join(import.meta.dirname, '..', '..', '.output', 'chrome-mv3');
const PAGES = ['start', 'notice', 'ended', 'popup', 'slip', 'session', 'options'];
/** What `webextension-polyfill` weighs in the file that all pages share. Browsers without `browser` cannot do without. */
const POLYFILL = 9_583;
const MOST = 60_000 + POLYFILL;
/** The notice keeps its answers on the screen and takes no press in haste: 3.4 KB that no other page needs. */
const MOST_OF: Record<string, number> = { notice: 64_000 + POLYFILL };

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

test('each page loads at most 60 KB of script and style, and the polyfill', () => {
  for (const page of PAGES) {
    const files = loaded(page);
    const bytes = files.reduce((sum, file) => sum + statSync(join(BUILT, file)).size, 0);
    console.log(`${page.padEnd(8)} ${bytes} bytes in ${files.length} files`);
    expect(files.length).toBeGreaterThan(2);
    expect(bytes, page).toBeLessThanOrEqual(MOST_OF[page] ?? MOST);
  }
});

test('the polyfill is in the worker and the file of all pages, and in no script inside web pages', () => {
  const sentence = 'This script should only be loaded in a browser extension.';
  const scripts = readdirSync(BUILT, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.js'),
  );
  const having = scripts.filter((name) => readFileSync(join(BUILT, name), 'utf8').includes(sentence));
  expect(having.map((name) => name.replace(/-[\w-]+\.js$/, '')).sort()).toEqual([
    'background.js',
    'chunks/shared',
  ]);
});
