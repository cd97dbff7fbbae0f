/** What an import would do, and what it leaves out, in sentences. */
import { useStore } from '@nanostores/preact';
import { $format, fill } from '../../../utils/i18n/format.ts';
import type { Finding } from '../../../utils/vendors/sheet/readers/table.ts';
import type { ApartRow, PlannedChange } from '../../../utils/vendors/sheet/rows-told.ts';
import { $text } from './messages.ts';

const SHOWN = 100;

/** Vendors that would cover more than now. */
export function Gains({ changes }: { changes: readonly PlannedChange[] }) {
  const t = useStore($text);
  const format = useStore($format);
  const gains = changes.flatMap(({ vendor, fields }) => {
    const hosts = fields.find(({ field }) => field === 'hosts');
    const before = new Set(hosts?.from as string[] | undefined);
    const added = hosts ? vendor.hosts.filter((host) => !before.has(host)) : [];
    return added.length > 0 ? [{ vendor, added }] : [];
  });
  if (gains.length === 0) return null;
  return (
    <ul class="plain">
      {gains.slice(0, SHOWN).map(({ vendor, added }) => (
        <li key={vendor.id}>
          <bdi>{fill(t.gain, { vendor: vendor.name, hosts: format.list(added) })}</bdi>
        </li>
      ))}
      {gains.length > SHOWN && <li>{t.more(gains.length - SHOWN)}</li>}
    </ul>
  );
}

/** Rows that are set apart, each with its reason. */
export function ApartRows({ rows }: { rows: readonly ApartRow[] }) {
  const t = useStore($text);
  const format = useStore($format);
  return (
    <section class="section" aria-labelledby="apart">
      <h3 id="apart">{t.apartHeading}</h3>
      <ul class="import-rows">
        {rows.slice(0, SHOWN).map(({ row, name, why, host }) => (
          <li key={row}>
            <strong>
              <bdi>{fill(t.row, { row: format.number(row), name })}</bdi>
            </strong>
            <span>{fill(t[`apart_${why}`], { host })}</span>
          </li>
        ))}
      </ul>
      {rows.length > SHOWN && <p>{t.more(rows.length - SHOWN)}</p>}
    </section>
  );
}

/** What of the file was not read, or read and left out. */
export function Findings({ findings }: { findings: readonly Finding[] }) {
  const t = useStore($text);
  const format = useStore($format);
  return (
    <ul class="plain">
      {findings.map((finding) => (
        <li key={finding.code}>
          <bdi>
            {finding.code === 'inner-links'
              ? t['finding_inner-links'](finding.count)
              : fill(t[`finding_${finding.code}`], { items: format.list(finding.items.slice(0, SHOWN)) })}
          </bdi>
        </li>
      ))}
    </ul>
  );
}
