/** The list of vendors: search, filters, and a table that grows as one reads on. */
import { useStore } from '@nanostores/preact';
import { atom } from 'nanostores';
import { useMemo } from 'preact/hooks';
import { Button } from '../../../components/button.tsx';
import { CATEGORIES, type Category, GRADES } from '../../../utils/vendors/record.ts';
import {
  FIRST_QUERY,
  inOrder,
  matching,
  type Query,
  type Row,
  STANDINGS,
  type Standing,
} from '../../../utils/vendors/staff/query.ts';
import { useWords } from '../fields/words.ts';
import { Choice } from '../parts/choice.tsx';
import { goTo, hrefTo } from '../route.ts';
import { useStaff } from '../staff.ts';
import { Have } from './have.tsx';
import { $text } from './messages.ts';
import { VendorTable } from './table.tsx';

/** Kept while the console is open, so that coming back from a vendor finds the list as it was. */
export const $query = atom<Query>(FIRST_QUERY);

export function VendorList({ rows, revision }: { rows: readonly Row[]; revision: number }) {
  const t = useStore($text);
  const words = useWords();
  const query = useStore($query);
  const { locked } = useStaff();
  const { sort, descending } = query;
  const sorted = useMemo(() => inOrder(rows, { sort, descending }), [rows, sort, descending]);
  const found = useMemo(() => matching(sorted, query), [sorted, query]);
  const ask = (change: Partial<Query>) => $query.set({ ...query, ...change });
  return (
    <>
      <p class="lead">{t.intro}</p>
      <div class="row">
        {!locked && <Button onPress={() => goTo('vendors', 'new')}>{t.add}</Button>}
        <a href={hrefTo('import')}>{t.toImport}</a>
      </div>
      <search class="fields-row">
        <div class="choice wide">
          <label for="search">{t.search}</label>
          <input
            id="search"
            type="search"
            placeholder={t.searchHelp}
            value={query.search}
            onInput={(event) => ask({ search: event.currentTarget.value })}
          />
        </div>
        <Choice
          label={t.kind}
          value={query.category}
          options={[['all', t.any], ...CATEGORIES.map((name) => [name, words.category(name)] as const)]}
          onChange={(category) => ask({ category: category as Category | 'all' })}
        />
        <Choice
          label={t.grade}
          value={query.grade}
          options={[['all', t.any], ...GRADES.map((name) => [name, words.grade(name)] as const)]}
          onChange={(grade) => ask({ grade: grade as Query['grade'] })}
        />
        <Choice
          label={t.show}
          value={query.standing}
          options={STANDINGS.map((name) => [name, t[`show_${name}`]] as const)}
          onChange={(standing) => ask({ standing: standing as Standing })}
        />
      </search>
      <p role="status">{found.length === 0 ? t.none : t.found(found.length)}</p>
      {!locked && found.length > 0 && found.length < rows.length && <Have rows={found} revision={revision} />}
      {found.length > 0 ? (
        <VendorTable rows={found} query={query} onSort={ask} />
      ) : (
        <div class="row">
          <Button look="quiet" onPress={() => $query.set(FIRST_QUERY)}>
            {t.clear}
          </Button>
        </div>
      )}
    </>
  );
}
