/** Says for vendors whether the library has them: for all that the list shows, or for one. */
import { useStore } from '@nanostores/preact';
import { Button } from '../../../components/button.tsx';
import type { Row } from '../../../utils/vendors/staff/query.ts';
import type { StaffVendor } from '../../../utils/vendors/staff/view.ts';
import { change } from '../changes.ts';
import { $text } from './messages.ts';

/** What policy says only policy changes. */
const sayable = ({ oursBy }: StaffVendor) => oursBy !== 'policy';

function say(items: readonly StaffVendor[], has: boolean, subject: string, revision: number): void {
  const subscribed = Object.fromEntries(items.map(({ vendor }) => [vendor.id, has]));
  void change({ kind: 'ours', subject, subscribed }, revision);
}

export function Have({ rows, revision }: { rows: readonly Row[]; revision: number }) {
  const t = useStore($text);
  const items = rows.map(({ item }) => item).filter(sayable);
  const others = items.filter(({ oursBy }) => oursBy === undefined);
  const ours = items.filter(({ oursBy }) => oursBy !== undefined);
  return (
    <div class="row">
      {others.length > 0 && (
        <Button look="quiet" onPress={() => say(others, true, t.subject(others.length), revision)}>
          {t.haveThese(others.length)}
        </Button>
      )}
      {ours.length > 0 && (
        <Button look="quiet" onPress={() => say(ours, false, t.subject(ours.length), revision)}>
          {t.haveNotThese(ours.length)}
        </Button>
      )}
      <p class="soft">{t.haveHelp}</p>
    </div>
  );
}

export function HaveOne({ item, revision }: { item: StaffVendor; revision: number }) {
  const t = useStore($text);
  if (!sayable(item)) return <span class="soft">{t.oursBySettings}</span>;
  const has = item.oursBy !== undefined;
  return (
    <Button look="quiet" onPress={() => say([item], !has, item.vendor.name, revision)}>
      {has ? t.haveNot : t.haveIt}
    </Button>
  );
}
