/** Small parts: a note, a fold-out, progress. */
import type { ComponentChildren } from 'preact';

/** Something to know. `care` stands out more; its words carry the meaning, never the colour alone. */
export function Note(props: { care?: boolean; id?: string; children: ComponentChildren }) {
  return (
    <div class={props.care ? 'note care' : 'note'} id={props.id}>
      {props.children}
    </div>
  );
}

/** Details that open on demand. */
export function Fold(props: { summary: ComponentChildren; children: ComponentChildren }) {
  return (
    <details>
      <summary>{props.summary}</summary>
      <div class="folded">{props.children}</div>
    </details>
  );
}

/** Work under way, said once to a screen reader and again whenever the words change. */
export function Working(props: { text: string }) {
  return (
    <div class="working">
      <p role="status" class="lead">
        {props.text}
      </p>
      <div class="bar" aria-hidden="true" />
    </div>
  );
}

/** A section under a heading of its own. */
export function Section(props: { id: string; heading: ComponentChildren; children: ComponentChildren }) {
  return (
    <section class="section" aria-labelledby={props.id}>
      <h2 id={props.id}>{props.heading}</h2>
      {props.children}
    </section>
  );
}
