/**
 * What lets a page be painted as soon as its HTML is there: its style stands in the HTML itself, and the scripts that
 * all pages share are one file; the notice, which a patron meets in mid-click, has all that it needs in one of its own.
 * Reading a file of an extension costs more than its bytes.
 */
import { basename } from 'node:path';
import { rolldown } from 'rolldown';
import type { Plugin, Rolldown } from 'vite';

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

/** What every page needs before it can show anything. The idle question is not among it: it seldom comes. */
const SHARED =
  /\/node_modules\/(?:preact|nanostores|@nanostores|@wxt-dev|wxt)\/|\/components\/(?!(?:end-|idle-)?dialog)|\/utils\/i18n\/[\w-]+\.ts$|\/utils\/(?:house\/accent|house\/item|policy\/item|platform\/messaging|platform\/storage)\.ts$|vite\/preload-helper|wxt-html-plugins/;

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
        { name: 'console', test: CONSOLE },
      ];
      return { ...options, codeSplitting: { groups } };
    },
  };
}

const PRELOADED = /\n\s*<link rel="modulepreload"[^>]*>/g;
const ENTRY = /<script type="module"[^>]*? src="\/([^"]+)"/;

/** Joins the scripts of one page into its first. What is loaded later, such as languages, stays apart. */
export function oneFile(page: string): Plugin {
  return {
    name: 'carrel-one-file',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle = {}, filename }) {
        if (!filename.endsWith(`/${page}/index.html`)) return html;
        const entry = bundle[ENTRY.exec(html)?.[1] ?? ''];
        if (entry?.type !== 'chunk') throw new Error(`The page "${page}" has no script.`);
        entry.code = await joined(entry, bundle);
        return html.replaceAll(PRELOADED, '');
      },
    },
  };
}

async function joined(entry: Rolldown.OutputChunk, bundle: Rolldown.OutputBundle): Promise<string> {
  const code = new Map(
    Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file.code]] : [])),
  );
  const nameOf = (source: string) => `chunks/${basename(source)}`;
  const build = await rolldown({
    input: entry.fileName,
    plugins: [
      {
        name: 'written-chunks',
        resolveId: (source, _importer, { kind }) =>
          kind === 'dynamic-import'
            ? { id: source, external: true }
            : code.has(nameOf(source))
              ? nameOf(source)
              : null,
        load: (id) => code.get(id) ?? null,
      },
    ],
  });
  const { output } = await build.generate({ format: 'es', minify: true });
  return output[0].code;
}

const CHECKED = /import \{ translationOf \} from ["'][^"']+["'];?|translationOf\(\)(?=\()/g;

/** A translation is checked by the compiler. What is left of that at run time would tie it to the shared file. */
export function plainTranslations(): Plugin {
  return {
    name: 'carrel-plain-translations',
    apply: 'build',
    enforce: 'post',
    transform: {
      filter: { id: /\/utils\/i18n\/[a-z]{2}\// },
      handler: (code) => ({ code: code.replaceAll(CHECKED, ''), map: null }),
    },
  };
}
