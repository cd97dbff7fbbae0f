/** What a tab shows while it loads, or where it does not. */
import { useStore } from '@nanostores/preact';
import { Button } from '../../components/button.tsx';
import { Note } from '../../components/parts.tsx';
import { $console } from './messages.ts';

export function TabWaiting(props: { failed: boolean; retry(): void }) {
  const t = useStore($console);
  if (!props.failed) return <p role="status">{t.loading}</p>;
  return (
    <div role="alert">
      <Note care>
        <p>{t.failed}</p>
        <div class="row">
          <Button look="quiet" onPress={props.retry}>
            {t.tryAgain}
          </Button>
        </div>
      </Note>
    </div>
  );
}
