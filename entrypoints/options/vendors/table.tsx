/** The table itself. Only what can be read so far is in the page: a list of thousands costs what a list of fifty does. */
import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../../components/button.tsx';
import { $format, fill } from '../../../utils/i18n/format.ts';
import {
  originOf,
  type Query,
  type Row,
  SORT_KEYS,
  type SortKey,
} from '../../../utils/vendors/staff/query.ts';
import { useWords } from '../fields/words.ts';
import { TableSpace } from '../parts/table-space.tsx';
import { hrefTo } from '../route.ts';
import { $text } from './messages.ts';

const FIRST_ROWS = 50;
const MORE_ROWS = 100;

export interface VendorTableProps {
  rows: readonly Row[];
  query: Query;
  onSort(change: Pick<Query, 'sort' | 'descending'>): void;
}

export function VendorTable({ rows, query, onSort }: VendorTableProps) {
  const t = useStore($text);
  const [shown, setShown] = useState({ query, count: FIRST_ROWS });
  // Another search or order starts at the top again, at once: each row more is work for a key press.
  const count = shown.query === query ? shown.count : FIRST_ROWS;
  const showMore = () => setShown({ query, count: count + MORE_ROWS });
  const more = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const end = more.current;
    if (!end) return;
    const observer = new IntersectionObserver(
      ([entry]) => entry?.isIntersecting && setShown({ query, count: count + MORE_ROWS }),
      { rootMargin: '600px' },
    );
    observer.observe(end);
    return () => observer.disconnect();
  }, [count, query, rows]);
  const labels: Record<SortKey, string> = {
    name: t.columnName,
    category: t.columnCategory,
    hosts: t.columnHosts,
    notice: t.columnNotice,
    grade: t.columnGrade,
    reviewed: t.columnReviewed,
    origin: t.columnOrigin,
  };
  const left = rows.length - count;
  return (
    <>
      <TableSpace label={t.table}>
        <table class="vendors" aria-label={t.table} aria-rowcount={rows.length + 1}>
          <thead>
            <tr>
              {SORT_KEYS.map((key) => {
                const sorted = query.sort === key;
                const way = query.descending ? 'descending' : 'ascending';
                return (
                  <th key={key} scope="col" aria-sort={sorted ? way : undefined}>
                    <button
                      type="button"
                      onClick={() => onSort({ sort: key, descending: sorted && !query.descending })}
                    >
                      {labels[key]}
                      <span aria-hidden="true">
                        {sorted ? (query.descending ? '\u00a0↓' : '\u00a0↑') : ''}
                      </span>
                    </button>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, count).map((row, index) => (
              <VendorRow key={row.item.vendor.id} row={row} index={index} />
            ))}
          </tbody>
        </table>
      </TableSpace>
      {left > 0 && (
        <div class="row" ref={more}>
          <Button look="quiet" onPress={showMore}>
            {t.more(Math.min(MORE_ROWS, left))}
          </Button>
        </div>
      )}
    </>
  );
}

function VendorRow({ row, index }: { row: Row; index: number }) {
  const t = useStore($text);
  const format = useStore($format);
  const words = useWords();
  const { item, due } = row;
  const { vendor } = item;
  const [first = '', ...others] = vendor.hosts;
  return (
    <tr aria-rowindex={index + 2}>
      <th scope="row">
        <a href={hrefTo('vendors', vendor.id)}>
          <bdi>{vendor.name}</bdi>
        </a>
        {item.oursBy && <span class="mark">{t.ours}</span>}
        {vendor.breach && <span class="mark care">{t.leak}</span>}
        {item.retiredBy && <span class="mark">{t.retired}</span>}
      </th>
      <td>{words.category(vendor.category)}</td>
      <td class="host-cell">
        {others.length === 0 ? first : fill(t.andMore, { host: first, count: format.number(others.length) })}
      </td>
      <td>{vendor.notice ? words.notice(vendor.notice) : <span class="soft">{t.byKind}</span>}</td>
      <td>{words.grade(vendor.grade ?? 'unrated')}</td>
      <td>
        {item.listed ? (
          <span class="soft">{t.fromLists}</span>
        ) : vendor.reviewed === undefined ? (
          t.never
        ) : (
          format.day(vendor.reviewed)
        )}
        {due && <span class="mark">{t.due}</span>}
      </td>
      <td>{words.layer(originOf(item))}</td>
    </tr>
  );
}
