/** Words of the idle dialog, in every language that Carrel speaks. */
import { LANGUAGES, type LanguageCode } from '../../utils/i18n/languages.ts';
import type { IdleTexts } from './show.ts';

type Words = Pick<IdleTexts, 'heading' | 'countdown' | 'keep' | 'end'>;

const WORDS: Record<LanguageCode, Words> = {
  en: {
    heading: 'Are you still there?',
    countdown: 'Your session ends in {seconds} seconds. Everything will be erased.',
    keep: 'Keep my session',
    end: 'End session',
  },
  es: {
    heading: '¿Sigue usted ahí?',
    countdown: 'Su sesión termina en {seconds} segundos. Se borrará todo.',
    keep: 'Seguir con mi sesión',
    end: 'Terminar la sesión',
  },
};

/** The dialog's words in a language. */
export function idleTexts(language: LanguageCode): IdleTexts {
  return { lang: language, dir: LANGUAGES[language].dir, ...WORDS[language] };
}
