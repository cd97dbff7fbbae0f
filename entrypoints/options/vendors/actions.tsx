/** What can be done with a whole vendor. */
import { useStore } from '@nanostores/preact';
import { Button } from '../../../components/button.tsx';
import { Note } from '../../../components/parts.tsx';
import type { StaffVendor } from '../../../utils/vendors/staff/view.ts';
import { change } from '../changes.ts';
import { goTo } from '../route.ts';
import { useStaff } from '../staff.ts';
import { HaveOne } from './have.tsx';
import { $text } from './messages.ts';

export function Actions({ item, revision }: { item: StaffVendor; revision: number }) {
  const t = useStore($text);
  const { locked } = useStaff();
  const { vendor, own, retiredBy } = item;
  const order = (kind: 'retire' | 'restore') => {
    const retired = { [vendor.id]: kind === 'retire' };
    // What the list has retired comes back where the staff's layer names it.
    const vendors =
      kind === 'restore' && retiredBy === 'list' ? { [vendor.id]: own ?? { id: vendor.id } } : {};
    void change({ kind, subject: vendor.name, retired, vendors }, revision);
  };
  return (
    <>
      {retiredBy && (
        <Note>
          <p>{t.isRetired}</p>
        </Note>
      )}
      {!locked && (
        <div class="row">
          <Button look="quiet" onPress={() => goTo('vendors', 'copy', vendor.id)}>
            {t.copy}
          </Button>
          <Button look="quiet" onPress={() => order(retiredBy ? 'restore' : 'retire')}>
            {retiredBy ? t.restore : t.retire}
          </Button>
          {!retiredBy && <HaveOne item={item} revision={revision} />}
        </div>
      )}
    </>
  );
}
