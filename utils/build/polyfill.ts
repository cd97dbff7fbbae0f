/**
 * How `webextension-polyfill` gets into the build: into worker and pages. Scripts inside web pages go without: they ask
 * the worker one thing, as every browser of ours can, and what every web page loads must be small.
 */
import type { Plugin } from 'vite';

/** Gives `wxt/browser` back what the polyfill's module has taken from it. */
export function bareBrowser(): Plugin {
  return {
    name: 'carrel-bare-browser',
    enforce: 'pre',
    resolveId(source, importer) {
      if (source !== '@wxt-dev/webextension-polyfill/browser') return null;
      return this.resolve('@wxt-dev/browser', importer);
    },
  };
}

/** Makes a module of the polyfill, which is a script for CommonJS: else each page loads one file more to join the two. */
export function polyfillAsModule(): Plugin {
  return {
    name: 'carrel-polyfill-as-module',
    transform(code, id) {
      if (!/\/webextension-polyfill\/dist\/browser-polyfill\.js$/.test(id)) return null;
      return `const exports = {}, module = { exports };\n${code}\nexport default module.exports;`;
    },
  };
}
