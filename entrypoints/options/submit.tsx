/** The button that sends a form off, also by Enter in any of its fields. */
import type { ComponentChildren } from 'preact';

export function Submit(props: { busy?: boolean; children: ComponentChildren }) {
  return (
    <button type="submit" class="button" aria-disabled={props.busy ? 'true' : undefined}>
      <span>{props.children}</span>
    </button>
  );
}
