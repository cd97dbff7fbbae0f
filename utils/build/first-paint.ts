/**
 * What lets a page be painted as soon as its HTML is there: its style stands in the HTML itself, and the scripts that
 * all pages share are one file. Reading a file of an extension costs more than its bytes.
 */
import type { Plugin } from 'vite';

const STYLESHEET = /<link rel="stylesheet"[^>]*? href="\/([^"]+)">/g;

/** Puts the stylesheets of each page into its HTML. */
export function styleInPage(): Plugin {
  return {
    name: 'carrel-style-in-page',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const style: string[] = [];
        // A disabled link is not loaded. It tells parts that come later that this style is already there.
        const linked = html.replaceAll(STYLESHEET, (_link, name: string) => {
          const file = bundle[name];
          if (file?.type !== 'asset') throw new Error(`There is no stylesheet "${name}".`);
          style.push(file.source.toString().trim());
          return `<link rel="stylesheet" href="/${name}" disabled>`;
        });
        return linked.replace('</title>', () => `</title>\n    <style>${style.join('')}</style>`);
      },
    },
  };
}

/** What every page needs before it can show anything. What seldom comes is not among it: the idle question, a long erase. */
const SHARED =
  /\/node_modules\/(?:preact|nanostores|@nanostores|@wxt-dev|wxt|webextension-polyfill)\/|\/components\/(?!(?:end-|idle-)?dialog|erasing)|\/utils\/i18n\/[\w-]+\.ts$|\/utils\/(?:house\/accent|house\/item|policy\/item|platform\/messaging|platform\/storage)\.ts$|vite\/preload-helper|wxt-html-plugins/;

/** The words of the notice: its own page shows them, and several tabs of the console. */
const NOTICE_WORDS =
  /\/entrypoints\/notice\/(?:messages|wording)\.ts$|\/utils\/i18n\/en\/(?:notice|wording)\.ts$/;

/** What the console needs beyond that before any of its tabs. */
const CONSOLE = /\/entrypoints\/options\/(?:changes|messages|route|staff|tab-waiting|toolbar)\.tsx?$/;

/** Puts each into one file; the worker and the content scripts are one file each in any case. */
export function oneSharedFile(): Plugin {
  return {
    name: 'carrel-one-shared-file',
    apply: 'build',
    outputOptions(options) {
      if (options.format === 'iife') return options;
      const groups = [
        { name: 'shared', test: SHARED },
        { name: 'notice-words', test: NOTICE_WORDS },
        { name: 'console', test: CONSOLE },
      ];
      return { ...options, codeSplitting: { groups } };
    },
  };
}
