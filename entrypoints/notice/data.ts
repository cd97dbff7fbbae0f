/** Names of what may be passed on, to be said in one sentence. */
import type { PassedCode } from '../../utils/vendors/passed.ts';
import { type $text, passedName } from './messages.ts';

/** Only the first begins with a capital. */
export function dataNames(
  t: ReturnType<(typeof $text)['get']>,
  codes: readonly PassedCode[],
  language: string,
): string[] {
  return codes.map((code, index) => {
    const name = passedName(t, code);
    return index === 0 ? name : lowerFirst(name, language);
  });
}

/** An abbreviation ("PIN") keeps its capitals. */
function lowerFirst(text: string, language: string): string {
  return /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLocaleLowerCase(language) + text.slice(1);
}
