/** A labelled list to choose from. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export function Choice(props: {
  label: ComponentChildren;
  value: string;
  options: readonly (readonly [value: string, label: string])[];
  onChange(value: string): void;
  disabled?: boolean;
}) {
  const id = useId();
  return (
    <div class="choice">
      <label for={id}>{props.label}</label>
      <select
        id={id}
        value={props.value}
        disabled={props.disabled}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      >
        {props.options.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
