/** What an import would change, what is wrong and can be mended here, and the one button that does it. */
import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Button } from '../../../components/button.tsx';
import { resolve } from '../../../utils/handoff/resolve.ts';
import { $format, fill } from '../../../utils/i18n/format.ts';
import { localDay } from '../../../utils/vendors/breach.ts';
import { CATEGORIES, type Category } from '../../../utils/vendors/record.ts';
import type { Chosen } from '../../../utils/vendors/sheet/guess.ts';
import type { FileRows } from '../../../utils/vendors/sheet/read.ts';
import type { VendorsView } from '../../../utils/vendors/staff/view.ts';
import { change } from '../changes.ts';
import { useWords } from '../fields/words.ts';
import { Choice } from '../parts/choice.tsx';
import { BadRows } from './bad-rows.tsx';
import { Columns } from './columns.tsx';
import { Losses } from './losses.tsx';
import { $text } from './messages.ts';
import { importOrder, newlyOurs } from './order.ts';
import { AddedTable, ChangedTable, KnownTable } from './tables.tsx';
import { UnclearRows } from './unclear.tsx';
import { usePlan } from './use-plan.ts';
import { ApartRows, Findings, Gains } from './words.tsx';

export interface PlanViewProps {
  file: FileRows;
  emptyCells: 'leave' | 'clear';
  view: VendorsView;
  /** A person says which column is what. */
  onChoose(chosen: Chosen): void;
  onCancel(): void;
  onDone(count: number): void;
}

export function PlanView({ file, emptyCells, view, onChoose, onCancel, onDone }: PlanViewProps) {
  const t = useStore($text);
  const format = useStore($format);
  const words = useWords();
  const [rows, setRows] = useState(file.rows);
  const heading = useRef<HTMLHeadingElement>(null);
  // What the file would do stands below what is on screen, and is what one wants to read now.
  useEffect(() => heading.current?.focus(), []);
  const [busy, setBusy] = useState(false);
  const [agreed, setAgreed] = useState<ReadonlySet<string>>(new Set());
  const [answers, setAnswers] = useState<ReadonlyMap<number, string>>(new Map());
  const [category, setCategory] = useState<Category>('database');
  const input = useMemo(
    () => ({
      columns: file.columns,
      rows,
      places: file.places,
      current: view.vendors.map(({ vendor }) => vendor),
      own: view.own,
      resolve,
      emptyCells,
      agreed,
      answers,
      defaults: { category },
      today: localDay(new Date()),
    }),
    [file, rows, view, emptyCells, agreed, answers, category],
  );
  const { plan, progress } = usePlan(input);
  if (!plan) {
    return (
      <div class="section">
        <h3 tabIndex={-1} ref={heading}>
          {t.preview}
        </h3>
        <div role="status">{t.working}</div>
        <div class="row">
          <progress aria-label={t.working} value={progress ?? 1} />
          <Button look="quiet" onPress={onCancel}>
            {t.stop}
          </Button>
        </div>
      </div>
    );
  }
  const count = plan.added.length + plan.changed.length;
  const ours = newlyOurs(plan, view).length;
  // A tick shows at once, also while the plan that it changes is being made.
  const losses = plan.losses.map((loss) => ({ ...loss, agreed: agreed.has(loss.vendor.id) }));
  const losing = losses.filter((loss) => !loss.agreed).length;
  const agree = (id: string, yes: boolean) => {
    const others = [...agreed].filter((one) => one !== id);
    setAgreed(new Set(yes ? [...others, id] : others));
  };
  const mend = (cells: ReadonlyMap<string, string>) => {
    const mended = rows.map((row, at) => {
      const place = file.places[at];
      return row.map((cell, column) => cells.get(`${place}.${column}`) ?? cell);
    });
    setRows(mended);
    // The cell that had the focus may be right now, and gone.
    heading.current?.focus();
  };
  const bringIn = async () => {
    // What is on the screen must be what comes in.
    if (busy || progress !== undefined) return;
    setBusy(true);
    const done = await change(importOrder(plan, view, t.subject(count || ours)), view.revision);
    setBusy(false);
    if (done) onDone(count || ours);
  };
  return (
    <div class="section">
      <h3 tabIndex={-1} ref={heading}>
        {t.preview}
      </h3>
      <div role="status">
        <ul class="plain">
          <li>{t.added(plan.added.length)}</li>
          <li>{t.changed(plan.changed.length)}</li>
          {(plan.same > 0 || plan.known.length === 0) && <li>{t.same(plan.same)}</li>}
          {plan.known.length > 0 && <li>{t.known(plan.known.length)}</li>}
          {ours > 0 && <li>{t.ours(ours)}</li>}
          {plan.apart.length > 0 && <li>{t.apart(plan.apart.length)}</li>}
          {plan.unclear.length > 0 && (
            <li>
              <strong>{t.unclear(plan.unclear.length)}</strong>
            </li>
          )}
          {losing > 0 && (
            <li>
              <strong>{t.losing(losing)}</strong>
            </li>
          )}
          {plan.bad.length > 0 && (
            <li>
              <strong>{t.bad(plan.bad.length)}</strong>
            </li>
          )}
        </ul>
      </div>
      {file.ignored.length > 0 && (
        <p class="soft">{fill(t.ignored, { columns: format.list(file.ignored.slice(0, 20)) })}</p>
      )}
      {file.guesses.length > 0 && <Columns guesses={file.guesses} onChoose={onChoose} />}
      {file.findings.length > 0 && <Findings findings={file.findings} />}
      {plan.bad.length > 0 && <BadRows bad={plan.bad} onMend={mend} />}
      {losses.length > 0 && <Losses losses={losses} onAgree={agree} />}
      {plan.unclear.length > 0 && (
        <UnclearRows
          rows={plan.unclear}
          onAnswer={(row, vendor) => {
            setAnswers(new Map(answers).set(row, vendor));
            // The row that had the focus is settled, and gone.
            heading.current?.focus();
          }}
        />
      )}
      {plan.apart.length > 0 && <ApartRows rows={plan.apart} />}
      <Gains changes={plan.changed} />
      {plan.changed.length > 0 && <ChangedTable changes={plan.changed} />}
      {plan.added.length > 0 && <AddedTable changes={plan.added} />}
      {plan.added.length > 0 && (
        <Choice
          label={t.newKind}
          value={category}
          options={CATEGORIES.map((one) => [one, words.category(one)] as const)}
          onChange={(one) => setCategory(one as Category)}
        />
      )}
      {plan.known.length > 0 && <KnownTable rows={plan.known} />}
      {count + ours === 0 && plan.bad.length === 0 && plan.unclear.length === 0 && losing === 0 && (
        <p>{t.nothing}</p>
      )}
      <div class="row">
        {count + ours > 0 && (
          <Button disabled={busy || progress !== undefined} onPress={() => void bringIn()}>
            {count > 0 ? t.bringIn(count) : t.markOurs(ours)}
          </Button>
        )}
        <Button look="quiet" onPress={onCancel}>
          {t.cancel}
        </Button>
      </div>
    </div>
  );
}
