/** Words of the dialog that asks before a session ends by itself, in every language that Carrel speaks. */
import { LANGUAGES, type LanguageCode } from '../../utils/i18n/languages.ts';
import type { IdleTexts } from './show.ts';

type Words = Pick<IdleTexts, 'heading' | 'countdown' | 'keep' | 'end'> & {
  /** In place of the heading, where the library's time is over and not the patron's patience. */
  moreTime: string;
};

const WORDS: Record<LanguageCode, Words> = {
  en: {
    heading: 'Are you still there?',
    moreTime: 'Do you need more time?',
    countdown: 'Your session ends in {seconds} seconds. Everything will be erased.',
    keep: 'Keep my session',
    end: 'End session',
  },
  es: {
    heading: '¿Sigue usted ahí?',
    moreTime: '¿Necesita más tiempo?',
    countdown: 'Su sesión termina en {seconds} segundos. Se borrará todo.',
    keep: 'Seguir con mi sesión',
    end: 'Terminar la sesión',
  },
  fr: {
    heading: 'Êtes-vous toujours là ?',
    moreTime: 'Avez-vous besoin de plus de temps ?',
    countdown: 'Votre session se termine dans {seconds} s. Tout sera effacé.',
    keep: 'Garder ma session',
    end: 'Terminer la session',
  },
  pt: {
    heading: 'Você ainda está aí?',
    moreTime: 'Precisa de mais tempo?',
    countdown: 'A sua sessão termina em {seconds} s. Tudo será apagado.',
    keep: 'Manter a minha sessão',
    end: 'Encerrar a sessão',
  },
  pl: {
    heading: 'Czy nadal tu jesteś?',
    moreTime: 'Czy potrzebujesz więcej czasu?',
    countdown: 'Sesja skończy się za {seconds} s. Wszystko zostanie wymazane.',
    keep: 'Zachowaj sesję',
    end: 'Zakończ sesję',
  },
  ht: {
    heading: 'Èske w toujou la?',
    moreTime: 'Èske w bezwen plis tan?',
    countdown: 'Sesyon w lan ap fini nan {seconds} segonn. N ap efase tout.',
    keep: 'Kenbe sesyon m lan',
    end: 'Fini sesyon an',
  },
  zh: {
    heading: '您还在吗？',
    moreTime: '您需要更多时间吗？',
    countdown: '您的使用将在 {seconds} 秒后结束。所有内容都会被清除。',
    keep: '继续我的使用',
    end: '结束使用',
  },
  vi: {
    heading: 'Quý vị còn ở đó không?',
    moreTime: 'Quý vị có cần thêm thời gian không?',
    countdown: 'Phiên của quý vị kết thúc sau {seconds} giây. Mọi thứ sẽ bị xóa.',
    keep: 'Giữ phiên của tôi',
    end: 'Kết thúc phiên',
  },
  ru: {
    heading: 'Вы ещё здесь?',
    moreTime: 'Вам нужно ещё время?',
    countdown: 'Ваш сеанс закончится через {seconds} с. Всё будет стёрто.',
    keep: 'Продолжить сеанс',
    end: 'Закончить сеанс',
  },
  ar: {
    heading: 'هل ما زلت هنا؟',
    moreTime: 'هل تحتاج إلى مزيد من الوقت؟',
    countdown: 'تنتهي جلستك خلال {seconds} ثانية. سيُمحى كل شيء.',
    keep: 'إبقاء جلستي',
    end: 'إنهاء الجلسة',
  },
};

/** The dialog's words in a language, for either question. */
export function idleTexts(language: LanguageCode, about: 'idle' | 'time'): IdleTexts {
  const { moreTime, ...words } = WORDS[language];
  const heading = about === 'time' ? moreTime : words.heading;
  return { lang: language, dir: LANGUAGES[language].dir, ...words, heading };
}
