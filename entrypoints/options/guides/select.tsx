/** A list to choose one from, with its label. */
import { useId } from 'preact/hooks';

export function Select<Value extends string>(props: {
  label: string;
  value: Value;
  options: Readonly<Record<string, string>>;
  onChoose(value: Value): void;
}) {
  const id = useId();
  return (
    <span class="choice">
      <label for={id}>{props.label}</label>
      <select
        id={id}
        value={props.value}
        onChange={(event) => props.onChoose(event.currentTarget.value as Value)}
      >
        {Object.entries(props.options).map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </span>
  );
}
