/** Rows of which only the name is known: a person says whom each means, and nothing is taken before. */
import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { Button } from '../../../components/button.tsx';
import { $format, fill } from '../../../utils/i18n/format.ts';
import type { UnclearRow } from '../../../utils/vendors/sheet/rows-told.ts';
import { Choice } from '../parts/choice.tsx';
import { $text } from './messages.ts';

const SHOWN = 100;

interface UnclearRowsProps {
  rows: readonly UnclearRow[];
  onAnswer(row: number, vendor: string): void;
}

export function UnclearRows({ rows, onAnswer }: UnclearRowsProps) {
  const t = useStore($text);
  const format = useStore($format);
  const [shown, setShown] = useState(SHOWN);
  const more = Math.min(SHOWN, rows.length - shown);
  return (
    <section class="section" aria-labelledby="unclear">
      <h3 id="unclear">{t.unclearHeading}</h3>
      <p>{t.unclearIntro}</p>
      <ul class="import-rows">
        {rows.slice(0, shown).map(({ row, name, candidates }) => (
          <li key={row}>
            {candidates.length === 0 ? (
              <>
                <strong>
                  <bdi>{fill(t.row, { row: format.number(row), name })}</bdi>
                </strong>
                <span>{t.unclearNobody}</span>
              </>
            ) : (
              <Choice
                label={<bdi>{fill(t.unclearWho, { row: format.number(row), name })}</bdi>}
                value=""
                options={[['', t.unclearLeave], ...candidates.map((one) => [one.id, one.name] as const)]}
                onChange={(vendor) => onAnswer(row, vendor)}
              />
            )}
          </li>
        ))}
      </ul>
      {more > 0 && (
        <div class="row">
          <Button look="quiet" onPress={() => setShown(shown + more)}>
            {t.showMore(more)}
          </Button>
        </div>
      )}
    </section>
  );
}
