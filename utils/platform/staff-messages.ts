/** Messages of the staff console: what its tabs may ask the worker, and what they may order. */

import type { FinderTarget } from '../cookies/finder/target.ts';
import type { OwnHosts } from '../policy/own-hosts.ts';
import type { LayerContent } from '../vendors/layer.ts';
import type { FieldOrigin, LayerName } from '../vendors/merge.ts';
import type { NoticeKind, Vendor, VendorField, VendorPatch } from '../vendors/record.ts';
import type { StaffChange, StaffChangeInput } from '../vendors/staff/change.ts';
import type { ChangeResult } from '../vendors/staff/store.ts';
import type { LibraryView } from './messages.ts';

/** A change as a menu names it. */
export type ChangeName = Pick<StaffChange, 'kind' | 'subject'>;

/** What the shell of the console shows on every tab. */
export interface StaffView {
  library: LibraryView;
  /** True where this machine lets nobody change anything here. */
  locked: boolean;
  /** Grows with each change; a change says which state it was made for. */
  revision: number;
  undo?: ChangeName | undefined;
  redo?: ChangeName | undefined;
  /** Changes whenever the vendors or what notices say have changed, by whichever layer. */
  version: string;
  /** A damaged copy of the staff's changes is kept aside. */
  setAside: boolean;
  /** Whom to call when somebody asks for records. */
  directorContact?: string | undefined;
}

/** A vendor as the console sees it: the merged record, and what is known of each field. */
export interface StaffVendor {
  vendor: Vendor;
  /** Which layer gave each field. */
  origin: FieldOrigin;
  retiredBy?: LayerName | undefined;
  /** What the staff's own layer says; absent where it says nothing. */
  own?: VendorPatch | undefined;
  cleared?: VendorField[] | undefined;
  /** The record without the staff's layer and policy: `null` for no record, absent where it is `vendor` itself. */
  below?: Vendor | null | undefined;
  /** Fields of a built-in record that nobody has checked against a source. */
  unverified: (keyof Vendor)[];
}

export interface VendorsView {
  revision: number;
  vendors: StaffVendor[];
  /** What the list above the built-in records and the staff say beyond single vendors. */
  list: Pick<LayerContent, 'categories' | 'wording'>;
  staff: Pick<LayerContent, 'categories' | 'wording'>;
  /** The library's hosts and proxies, which no vendor may claim. */
  own: OwnHosts;
  /** What policy says of categories; it beats both. */
  policyCategories: LayerContent['categories'];
}

export interface TriedCookie {
  /** Pasted by staff, named in the record, or an example of its kind. */
  what: 'pasted' | 'sign-in' | 'server' | 'script' | 'tracker' | 'foreign';
  name: string;
  /** `visit`: kept until the last tab has left the site. */
  decision: 'keep' | 'visit' | 'refuse';
  reason: string;
}
export type TryReply =
  | { found: 'no-address' }
  | { found: 'library' | 'no-vendor'; host: string; cookies: TriedCookie[] }
  | {
      found: 'vendor';
      host: string;
      vendor: Vendor;
      /** False for a site that only stands behind the library's proxy. */
      listed: boolean;
      via: string[];
      kind: NoticeKind;
      /** What the address would tell without need: Carrel stops it. */
      identifiers: string[];
      cookies: TriedCookie[];
    };
