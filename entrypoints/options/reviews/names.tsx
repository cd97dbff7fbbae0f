import type { Vendor } from '../../../utils/vendors/record.ts';
import { hrefTo } from '../route.ts';

/** Names of vendors, each a way to its record. */
export function Names(props: { vendors: readonly Vendor[]; none: string }) {
  if (props.vendors.length === 0) return <p>{props.none}</p>;
  return (
    <ul class="plain names">
      {props.vendors.map((vendor) => (
        <li key={vendor.id}>
          <a href={hrefTo('vendors', vendor.id)}>
            <bdi>{vendor.name}</bdi>
          </a>
        </li>
      ))}
    </ul>
  );
}
