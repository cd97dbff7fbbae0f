/** Buttons. `sole` is for a page with one way on; choices between two things all look the same. */
import type { ComponentChildren, Ref } from 'preact';

export interface ButtonProps {
  onPress(press: MouseEvent): void;
  look?: 'choice' | 'sole' | 'quiet';
  /** Still focusable and announced, but does nothing: a control that vanishes from the keyboard confuses. */
  disabled?: boolean;
  describedBy?: string | undefined;
  buttonRef?: Ref<HTMLButtonElement>;
  children: ComponentChildren;
}

export function Button({
  onPress,
  look = 'choice',
  disabled,
  describedBy,
  buttonRef,
  children,
}: ButtonProps) {
  return (
    <button
      type="button"
      class={look === 'choice' ? 'button' : `button ${look}`}
      aria-disabled={disabled ? 'true' : undefined}
      aria-describedby={describedBy}
      ref={buttonRef ?? null}
      onClick={(press) => {
        if (!disabled) onPress(press);
      }}
    >
      {/* One flex item, or a name in `<bdi>` would lose the space before it. */}
      <span>{children}</span>
    </button>
  );
}
