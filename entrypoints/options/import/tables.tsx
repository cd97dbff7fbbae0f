/** What would be new, and what would be different: as tables. */
import { useStore } from '@nanostores/preact';
import { Fold } from '../../../components/parts.tsx';
import type { KnownRow, PlannedChange } from '../../../utils/vendors/sheet/rows-told.ts';
import { useWords } from '../fields/words.ts';
import { TableSpace } from '../parts/table-space.tsx';
import { $text } from './messages.ts';

const SHOWN = 100;

export function ChangedTable({ changes }: { changes: readonly PlannedChange[] }) {
  const t = useStore($text);
  const words = useWords();
  const lines = changes.flatMap(({ vendor, fields }) => fields.map((field) => ({ vendor, ...field })));
  return (
    <Fold summary={`${t.changedHeading}: ${t.changed(changes.length)}`}>
      <TableSpace label={t.changedHeading}>
        <table aria-label={t.changedHeading}>
          <thead>
            <tr>
              <th scope="col">{t.vendor}</th>
              <th scope="col">{t.field}</th>
              <th scope="col">{t.from}</th>
              <th scope="col">{t.to}</th>
            </tr>
          </thead>
          <tbody>
            {lines.slice(0, SHOWN).map(({ vendor, field, from, to }) => (
              <tr key={`${vendor.id}.${field}`}>
                <th scope="row">
                  <bdi>{vendor.name}</bdi>
                </th>
                <td>{words.field(field)}</td>
                <td>
                  <bdi>{words.value(field, from)}</bdi>
                </td>
                <td>
                  <bdi>{words.value(field, to)}</bdi>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableSpace>
      {lines.length > SHOWN && <p>{t.more(lines.length - SHOWN)}</p>}
    </Fold>
  );
}

export function AddedTable({ changes }: { changes: readonly PlannedChange[] }) {
  const t = useStore($text);
  const words = useWords();
  return (
    <Fold summary={`${t.addedHeading}: ${t.added(changes.length)}`}>
      <TableSpace label={t.addedHeading}>
        <table aria-label={t.addedHeading}>
          <thead>
            <tr>
              <th scope="col">{t.vendor}</th>
              <th scope="col">{words.field('category')}</th>
              <th scope="col">{t.addresses}</th>
            </tr>
          </thead>
          <tbody>
            {changes.slice(0, SHOWN).map(({ vendor }) => (
              <tr key={vendor.id}>
                <th scope="row">
                  <bdi>{vendor.name}</bdi>
                </th>
                <td>{words.category(vendor.category)}</td>
                <td class="host-cell">{vendor.hosts.join(', ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableSpace>
      {changes.length > SHOWN && <p>{t.more(changes.length - SHOWN)}</p>}
    </Fold>
  );
}

export function KnownTable({ rows }: { rows: readonly KnownRow[] }) {
  const t = useStore($text);
  return (
    <Fold summary={`${t.knownHeading}: ${t.known(rows.length)}`}>
      <p>{t.knownIntro}</p>
      <TableSpace label={t.knownHeading}>
        <table aria-label={t.knownHeading}>
          <thead>
            <tr>
              <th scope="col">{t.inFile}</th>
              <th scope="col">{t.vendor}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, SHOWN).map(({ row, name, vendor }) => (
              <tr key={row}>
                <th scope="row">
                  <bdi>{name}</bdi>
                </th>
                <td>
                  <bdi>{vendor}</bdi>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableSpace>
      {rows.length > SHOWN && <p>{t.more(rows.length - SHOWN)}</p>}
    </Fold>
  );
}
