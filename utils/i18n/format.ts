/** Filling in texts, and numbers, dates and times in the language shown now. */
import { computed } from 'nanostores';
import type { Names } from './messages.ts';
import { $language } from './store.ts';

/** Puts values in the place of `{names}`. Values are taken literally, whatever characters they hold. */
export function fill<const Text extends string>(text: Text, values: Record<Names<Text>, string>): string {
  return text.replaceAll(
    /\{(\w+)\}/g,
    (whole, name: string) => (values as Record<string, string>)[name] ?? whole,
  );
}

/** Formatters of the current language. */
export const $format = computed($language, (language) => ({
  number: (value: number) => new Intl.NumberFormat(language).format(value),
  list: (items: readonly string[]) => new Intl.ListFormat(language).format(items),
  /** An ISO day such as `2019-10-16`. Read as UTC, or the day would slip west of Greenwich. */
  day: (iso: string) => {
    const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
    if (Number.isNaN(date.getTime())) return iso;
    return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
  },
  /** A span of time in hours and minutes, or in seconds below one minute. */
  duration: (milliseconds: number) => {
    const seconds = Math.max(0, Math.floor(milliseconds / 1000));
    const unit = (value: number, name: 'hour' | 'minute' | 'second') =>
      new Intl.NumberFormat(language, { style: 'unit', unit: name, unitDisplay: 'long' }).format(value);
    if (seconds < 60) return unit(seconds, 'second');
    const minutes = Math.floor(seconds / 60);
    const hours = Math.floor(minutes / 60);
    const parts = [hours > 0 && unit(hours, 'hour'), minutes % 60 > 0 && unit(minutes % 60, 'minute')];
    return new Intl.ListFormat(language, { type: 'unit' }).format(parts.filter((part) => part !== false));
  },
}));
