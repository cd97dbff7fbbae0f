/** A modal question in the browser's own `<dialog>`: focus stays inside, Escape means "no". */
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import './dialog.css';

export interface DialogProps {
  heading: ComponentChildren;
  /** Escape, or anything else that dismisses it. */
  onDismiss(): void;
  children: ComponentChildren;
}

/** Open as long as it is rendered. The control marked `data-first` takes the focus. */
export function Dialog({ heading, onDismiss, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const leaving = useRef(false);
  const headingId = useId();
  // Before the next key press can reach what lies behind.
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    const opener = document.activeElement;
    dialog.showModal();
    dialog.querySelector<HTMLElement>('[data-first] button')?.focus();
    return () => {
      // The event of this close comes later, when the question may already stand there anew.
      leaving.current = true;
      dialog.close();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  return (
    <dialog
      ref={ref}
      aria-labelledby={headingId}
      // Browsers let a second Escape through uncancelled.
      onClose={() => {
        if (!leaving.current) onDismiss();
      }}
      onCancel={(event) => {
        event.preventDefault();
        onDismiss();
      }}
    >
      <div class="section">
        <h2 id={headingId}>{heading}</h2>
        {children}
      </div>
    </dialog>
  );
}
