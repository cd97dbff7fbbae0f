/** In which look a preview is shown. */
import { useStore } from '@nanostores/preact';
import type { Preview } from '../../preview/wire.ts';
import { Choice } from '../parts/choice.tsx';
import { $preview } from './messages.ts';

export function LookChoice(props: {
  label: string;
  scheme: Preview['scheme'];
  onScheme(scheme: Preview['scheme']): void;
}) {
  const t = useStore($preview);
  return (
    <Choice
      label={props.label}
      value={props.scheme}
      options={[
        ['light dark', t.asHere],
        ['light', t.light],
        ['dark', t.dark],
      ]}
      onChange={(chosen) => props.onScheme(chosen as Preview['scheme'])}
    />
  );
}
