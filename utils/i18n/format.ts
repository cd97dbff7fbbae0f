/** Filling in texts, and numbers, dates and times in the language shown now. */
import { computed } from 'nanostores';
import type { LanguageCode } from './languages.ts';
import type { Names } from './messages.ts';
import { $language } from './store.ts';

/** Puts values in the place of `{names}`. Values are taken literally, whatever characters they hold. */
export function fill<const Text extends string>(text: Text, values: Record<Names<Text>, string>): string {
  return text.replaceAll(
    /\{(\w+)\}/g,
    (whole, name: string) => (values as Record<string, string>)[name] ?? whole,
  );
}

type TimeUnit = 'hour' | 'minute' | 'second';

/** Browsers have no Haitian Creole of their own, and would answer in their own language: these few words are ours. */
const HAITIAN = {
  months: 'janvye,fevriye,mas,avril,me,jen,jiyè,out,septanm,oktòb,novanm,desanm'.split(','),
  units: { hour: 'èdtan', minute: 'minit', second: 'segonn' } satisfies Record<TimeUnit, string>,
};

/** Formatters of one language. */
export function formatters(language: LanguageCode) {
  // For numbers and lists French does as the Haitian press does.
  const locale = language === 'ht' ? 'fr' : language;
  const unit = (value: number, name: TimeUnit) =>
    language === 'ht'
      ? `${value} ${HAITIAN.units[name]}`
      : new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'long' }).format(value);
  const list = (items: readonly string[], type: 'conjunction' | 'unit' = 'conjunction') => {
    if (language !== 'ht') return new Intl.ListFormat(locale, { type }).format(items);
    return items.length < 2 ? items.join() : `${items.slice(0, -1).join(', ')} ak ${items.at(-1)}`;
  };
  return {
    number: (value: number) => new Intl.NumberFormat(locale).format(value),
    list: (items: readonly string[]) => list(items),
    /** An ISO day such as `2019-10-16`. Read as UTC, or the day would slip west of Greenwich. */
    day: (iso: string) => {
      const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
      if (Number.isNaN(date.getTime())) return iso;
      if (language === 'ht') {
        return `${date.getUTCDate()} ${HAITIAN.months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
      }
      return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
    },
    /** A span of time in hours and minutes, or in seconds below one minute. */
    duration: (milliseconds: number) => {
      const seconds = Math.max(0, Math.floor(milliseconds / 1000));
      if (seconds < 60) return unit(seconds, 'second');
      const minutes = Math.floor(seconds / 60);
      const hours = Math.floor(minutes / 60);
      const parts = [hours > 0 && unit(hours, 'hour'), minutes % 60 > 0 && unit(minutes % 60, 'minute')];
      return list(
        parts.filter((part) => part !== false),
        'unit',
      );
    },
  };
}

/** Formatters of the current language. */
export const $format = computed($language, formatters);
