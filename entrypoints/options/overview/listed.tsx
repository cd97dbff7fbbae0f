/** Sites that the library's own lists link to and no record names: one press adds one. */
import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../../components/button.tsx';
import { Section } from '../../../components/parts.tsx';
import { $format, fill } from '../../../utils/i18n/format.ts';
import { slug } from '../../../utils/vendors/sheet/row.ts';
import type { VendorsView } from '../../../utils/vendors/staff/view.ts';
import { ask } from '../../../utils/worker/ask.ts';
import { change } from '../changes.ts';
import { TableSpace } from '../parts/table-space.tsx';
import { useStaff } from '../staff.ts';
import { useVendors } from '../vendors-data.ts';
import { $text } from './messages.ts';

type Reply = Awaited<ReturnType<typeof ask<'staff/listed'>>>;

export function Listed() {
  const { locked } = useStaff();
  return locked ? null : <ListedHere />;
}

function ListedHere() {
  const t = useStore($text);
  const format = useStore($format);
  const { version } = useStaff();
  const { view } = useVendors();
  const [reply, setReply] = useState<Reply>();
  // With each change of the vendors some may be known by now.
  useEffect(() => {
    ask('staff/listed').then(setReply, () => undefined);
  }, [version]);
  if (!reply || !view) return null;
  const { hasLists, found } = reply;
  return (
    <>
      <Section id="listed" heading={t.listedHeading}>
        <p>{t.listedIntro}</p>
        {!hasLists ? (
          <p>{t.listedNoLists}</p>
        ) : found === null ? (
          <p>{t.listedClosed}</p>
        ) : found.sites.length === 0 ? (
          <p>{t.listedNone}</p>
        ) : (
          <Table sites={found.sites} view={view} />
        )}
      </Section>
      {found !== null && found.lookalikes.length > 0 && (
        <Section id="own-name" heading={t.ownNameHeading}>
          <p>{t.ownNameIntro}</p>
          <ul class="plain">
            {found.lookalikes.map(({ host, vendor, links }) => (
              <li key={`${host} ${vendor}`}>
                {fill(t.ownName, { host, vendor, links: format.number(links) })}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function Table({ sites, view }: { sites: NonNullable<Reply['found']>['sites']; view: VendorsView }) {
  const t = useStore($text);
  const format = useStore($format);
  return (
    <TableSpace label={t.listedHeading}>
      <table aria-labelledby="listed">
        <thead>
          <tr>
            <th scope="col">{t.listedSite}</th>
            <th scope="col" class="number">
              {t.listedLinks}
            </th>
            <th scope="col">{t.listedAdd}</th>
          </tr>
        </thead>
        <tbody>
          {sites.map(({ site, links }) => (
            <tr key={site}>
              <th scope="row">
                <bdi>{site}</bdi>
              </th>
              <td class="number">{format.number(links)}</td>
              <td>
                <Button look="quiet" onPress={() => add(site, view)}>
                  {t.listedAdd}
                  <span class="unseen">: {site}</span>
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableSpace>
  );
}

/** The least that a record says; the library has it, since its list says so. */
function add(site: string, view: VendorsView): void {
  const taken = new Set(view.vendors.map(({ vendor }) => vendor.id));
  const plain = slug(site);
  const id = taken.has(plain) ? `${plain.slice(0, 59)}-site` : plain;
  const record = { id, name: site, category: 'database' as const, hosts: [site] };
  void change(
    { kind: 'add', subject: site, vendors: { [id]: record }, subscribed: { [id]: true } },
    view.revision,
  );
}
