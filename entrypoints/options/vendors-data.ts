/** The list of vendors, asked once for all tabs and again when it has changed. */
import { useStore } from '@nanostores/preact';
import { atom } from 'nanostores';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { VendorsView } from '../../utils/vendors/staff/view.ts';
import { ask } from '../../utils/worker/ask.ts';
import { useStaff } from './staff.ts';

const $vendors = atom<{ version: string; view: VendorsView } | null>(null);

/** The list, or undefined until it is known; `failed` where the worker does not answer. */
export function useVendors(): { view: VendorsView | undefined; failed: boolean; retry(): void } {
  const { version } = useStaff();
  const known = useStore($vendors);
  const [failed, setFailed] = useState(false);
  const load = useCallback(() => {
    if ($vendors.get()?.version === version) return;
    setFailed(false);
    ask('staff/vendors').then(
      (view) => $vendors.set({ version, view }),
      () => setFailed(true),
    );
  }, [version]);
  useEffect(load, [load]);
  return { view: known?.view, failed, retry: load };
}
