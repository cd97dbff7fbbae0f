/** Whom to ask, where the library has said so. */
import { useStore } from '@nanostores/preact';
import { $common } from './messages.ts';
import { Fill } from './text.tsx';

export function Contact({ contact }: { contact: string | undefined }) {
  const common = useStore($common);
  if (contact === undefined) return null;
  return (
    <p>
      <Fill text={common.contact} values={{ contact: <bdi>{contact}</bdi> }} />
    </p>
  );
}
