/** Scripts that run among a page's own go by no name of ours in its stack traces (`sourceURL`, ECMA-426). */
import type { Plugin } from 'vite';

const AMONG_THE_PAGES_OWN = /(?:^|\/)cookie-guard\.js$/;

export function namelessInPages(): Plugin {
  return {
    name: 'carrel-nameless-in-pages',
    apply: 'build',
    generateBundle(_options, bundle) {
      for (const [name, file] of Object.entries(bundle)) {
        if (file.type === 'chunk' && AMONG_THE_PAGES_OWN.test(name))
          file.code += '\n//# sourceURL=<anonymous>\n';
      }
    },
  };
}
