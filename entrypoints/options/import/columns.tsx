/** What each column of the file was taken for, with the reason, and a person's better word. */
import { useStore } from '@nanostores/preact';
import { Fold } from '../../../components/parts.tsx';
import { $format, fill } from '../../../utils/i18n/format.ts';
import { type Chosen, columnsByName, type Guess } from '../../../utils/vendors/sheet/guess.ts';
import { useWords } from '../fields/words.ts';
import { Choice } from '../parts/choice.tsx';
import { $text } from './messages.ts';

/** What lists of other programs have; a column of another kind is offered where it was found. */
const OFFERED = [
  'name',
  'address',
  'company',
  'category',
  'hosts',
  'notice',
  'privacyPolicyUrl',
  'contact',
] as const;

const COLUMNS = columnsByName();

interface ColumnsProps {
  guesses: readonly Guess[];
  onChoose(chosen: Chosen): void;
}

export function Columns({ guesses, onChoose }: ColumnsProps) {
  const t = useStore($text);
  const format = useStore($format);
  const words = useWords();
  const label = (name: string) => {
    if (name === 'address' || name === 'company' || name === 'work') return t[`column_${name}`];
    const column = guesses.find((guess) => guess.column?.name === name)?.column ?? COLUMNS.get(name);
    const field = words.field(column?.field ?? 'name');
    return column?.language === undefined ? field : `${field} (${column.language})`;
  };
  const choose = (at: number, name: string) => {
    // One column is one thing: what was it before is not any more.
    const kept = guesses.filter((guess) => guess.why === 'chosen' && guess.column?.name !== name);
    onChoose(new Map([...kept.map((guess) => [guess.at, guess.column?.name ?? ''] as const), [at, name]]));
  };
  return (
    <Fold summary={t.columnsHeading}>
      <p>{t.columnsIntro}</p>
      <ul class="import-rows">
        {guesses.map(({ at, heading, column, why }) => {
          const names = [...new Set([...OFFERED, ...(column ? [column.name] : [])])];
          const number = format.number(at + 1);
          return (
            <li key={at}>
              <Choice
                label={
                  <bdi>
                    {heading === '' ? fill(t.columnOf, { number }) : fill(t.columnNamed, { number, heading })}
                  </bdi>
                }
                value={column?.name ?? ''}
                options={[['', t.columnLeave], ...names.map((name) => [name, label(name)] as const)]}
                onChange={(name) => choose(at, name)}
              />
              <span class="soft">{t[`why_${why}`]}</span>
            </li>
          );
        })}
      </ul>
    </Fold>
  );
}
