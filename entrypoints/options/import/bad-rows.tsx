/** Rows that cannot come in as they are: each named, with its cell to be corrected on the spot. */
import { useStore } from '@nanostores/preact';
import { useId, useState } from 'preact/hooks';
import { Button } from '../../../components/button.tsx';
import { $format, fill } from '../../../utils/i18n/format.ts';
import { isLanguage, LANGUAGES } from '../../../utils/i18n/languages.ts';
import type { BadRow } from '../../../utils/vendors/sheet/rows-told.ts';
import { useWords } from '../fields/words.ts';
import { $text } from './messages.ts';

const SHOWN = 100;

export function BadRows(props: { bad: readonly BadRow[]; onMend(cells: ReadonlyMap<string, string>): void }) {
  const t = useStore($text);
  const [mended, setMended] = useState<ReadonlyMap<string, string>>(new Map());
  const [shown, setShown] = useState(SHOWN);
  const more = Math.min(SHOWN, props.bad.length - shown);
  const check = () => {
    props.onMend(mended);
    setMended(new Map());
  };
  return (
    <form
      class="section"
      onSubmit={(event) => {
        event.preventDefault();
        check();
      }}
    >
      <h3>{t.badHeading}</h3>
      <p>{t.badIntro}</p>
      <ul class="bad-rows">
        {props.bad.slice(0, shown).map((row) => (
          <Row
            key={row.row}
            row={row}
            mended={mended}
            onMend={(place, text) => setMended(new Map(mended).set(place, text))}
          />
        ))}
      </ul>
      {more > 0 && <p>{t.more(props.bad.length - shown)}</p>}
      <div class="row">
        {more > 0 && (
          <Button look="quiet" onPress={() => setShown(shown + more)}>
            {t.showMore(more)}
          </Button>
        )}
        <button type="submit" class="button quiet">
          <span>{t.check}</span>
        </button>
      </div>
    </form>
  );
}

function Row(props: {
  row: BadRow;
  mended: ReadonlyMap<string, string>;
  onMend(place: string, text: string): void;
}) {
  const t = useStore($text);
  const format = useStore($format);
  const words = useWords();
  const id = useId();
  const { row, name, problems, sameAs } = props.row;
  const number = format.number(row);
  const cellName = ({ field, columnName }: BadRow['problems'][number]) => {
    const language = columnName.slice(columnName.lastIndexOf('.') + 1);
    const label = words.field(field);
    return isLanguage(language) ? `${label} (${LANGUAGES[language].name})` : label;
  };
  // One cell can be wrong in several ways, and is corrected once.
  const cells = new Map(problems.map((problem) => [problem.column, problem]));
  return (
    <li>
      <h4>
        <bdi>{fill(t.row, { row: number, name })}</bdi>
      </h4>
      {sameAs !== undefined && <p>{fill(t.sameAs, { row: format.number(sameAs) })}</p>}
      {[...cells].map(([column, problem]) => {
        const wrong = problems.filter((one) => one.column === column).map(words.problem);
        const key = `${row}.${column}`;
        const inputId = `${id}-${column}`;
        const value = props.mended.get(key) ?? problem.cell;
        if (column === undefined) {
          return <p key={key}>{fill(t.noColumn, { field: problem.columnName })}</p>;
        }
        const shared = {
          id: inputId,
          value,
          'aria-invalid': 'true' as const,
          'aria-describedby': `${inputId}-problem`,
          onInput: (event: { currentTarget: { value: string } }) =>
            props.onMend(key, event.currentTarget.value),
        };
        return (
          <div class="field" key={key}>
            <label for={inputId}>{fill(t.cell, { field: cellName(problem), row: number })}</label>
            {value.includes('\n') ? <textarea {...shared} rows={3} /> : <input {...shared} type="text" />}
            <p class="problem" id={`${inputId}-problem`}>
              {wrong.join(' ')}
            </p>
          </div>
        );
      })}
    </li>
  );
}
