/** The vendors tab: the list, and one vendor at a time (`#vendors/<id>`, `#vendors/new`, `#vendors/copy/<id>`). */
import { useStore } from '@nanostores/preact';
import { useMemo } from 'preact/hooks';
import { localDay } from '../../../utils/vendors/breach.ts';
import { rowsOf } from '../../../utils/vendors/staff/query.ts';
import { hrefTo, useRoute } from '../route.ts';
import { TabWaiting } from '../tab-waiting.tsx';
import { useVendors } from '../vendors-data.ts';
import { VendorForm } from './form.tsx';
import { VendorList } from './list.tsx';
import { $text } from './messages.ts';
import './vendors.css';

export default function Vendors() {
  const t = useStore($text);
  const { rest } = useRoute();
  const { view, failed, retry } = useVendors();
  const today = localDay(new Date());
  const rows = useMemo(() => rowsOf(view?.vendors ?? [], today), [view, today]);
  if (!view) return <TabWaiting failed={failed} retry={retry} />;
  const [place, other] = rest;
  if (place === undefined || place === '') return <VendorList rows={rows} revision={view.revision} />;
  const find = (id: string | undefined) => view.vendors.find(({ vendor }) => vendor.id === id);
  const model = place === 'copy' ? find(other) : undefined;
  const isNew = place === 'new' || (place === 'copy' && model !== undefined);
  const item = isNew ? undefined : find(place);
  return (
    <>
      <p>
        <a href={hrefTo('vendors')}>{t.back}</a>
      </p>
      {item || isNew ? (
        <VendorForm key={rest.join('/')} item={item} model={model} view={view} />
      ) : (
        <p>{t.gone}</p>
      )}
    </>
  );
}
