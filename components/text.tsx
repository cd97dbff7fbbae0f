/** Texts with parts that are not plain: names that must keep their own direction, text in another language. */
import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { pickAmong } from '../utils/i18n/languages.ts';
import type { Names } from '../utils/i18n/messages.ts';
import { $language } from '../utils/i18n/store.ts';

/** A message with `{placeholders}` filled by nodes, for example a name in `<bdi>`. */
export function Fill<const Text extends string>(props: {
  text: Text;
  values: Record<Names<Text>, ComponentChildren>;
}) {
  const parts = props.text.split(/\{(\w+)\}/);
  const values = props.values as Record<string, ComponentChildren>;
  return <>{parts.map((part, index) => (index % 2 === 0 ? part : values[part]))}</>;
}

/**
 * A text that a library wrote by language; says which language it is in where that is not the page's.
 * `or`, a text in the page's language, is said instead where there is none that the reader has chosen to read.
 */
export function Localised(props: {
  texts: Readonly<Record<string, string>> | undefined;
  or?: string | undefined;
}) {
  const language = useStore($language);
  const found = pickAmong(
    [props.texts, props.or === undefined ? undefined : { [language]: props.or }],
    language,
  );
  if (!found) return null;
  if (found.language === language) return <span>{found.value}</span>;
  // In its own direction and on lines of its own (`theme.css`), or it starts where another text ends and its full
  // stops stand at the wrong end.
  return (
    <span lang={found.language} dir="auto">
      {found.value}
    </span>
  );
}

/** An address, which may go on in the next line after a dot or a slash. */
export function Host(props: { address: string }) {
  return (
    <bdi class="host" dir="ltr">
      {props.address
        .split(/(?<=[./])/)
        .flatMap((part, index) => (index === 0 ? part : [<wbr key={index} />, part]))}
    </bdi>
  );
}
