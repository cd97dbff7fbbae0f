/** What the tabs that only staff may read show on a locked machine. */
import { useStore } from '@nanostores/preact';
import { $console } from './messages.ts';

export function LockedHere() {
  const t = useStore($console);
  return <p>{t.staffTab}</p>;
}
