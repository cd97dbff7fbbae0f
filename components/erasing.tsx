/** An erase under way. One that takes long says what is done, what is being done and what is still to come. */
import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { fill } from '../utils/i18n/format.ts';
import type { Progress } from '../utils/platform/messages.ts';
import './erasing.css';
import { $common } from './messages.ts';
import { Working } from './parts.tsx';

/** Most erases are over by then; a list that flashes by would only unsettle. */
const LONG_MS = 2_000;
/** What the worker does, in the four steps that a person can follow. */
const STEPS = ['files', 'tabs', 'erase', 'check'] as const;

export function stepOf({ phase, step }: Progress): (typeof STEPS)[number] {
  if (phase === 'verifying') return 'check';
  if (step === 'tabs') return 'tabs';
  return step === undefined || step === 'gate' || step === 'files' ? 'files' : 'erase';
}

/**
 * @param text what is said of it while it is short
 * @param wait whether one has to wait, while it is short
 */
export function Erasing(props: { progress: Progress; text: string; wait: string }) {
  const t = useStore($common);
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!long) {
    return (
      <>
        <Working text={props.text} />
        <p class="soft">{props.wait}</p>
      </>
    );
  }
  const names = { files: t.stepFiles, tabs: t.stepTabs, erase: t.stepErase, check: t.stepCheck };
  const now = STEPS.indexOf(stepOf(props.progress));
  return (
    <>
      <Working text={`${names[STEPS[now]!]}…`} />
      <p class="soft">{t.slowHere}</p>
      <ol class="steps" aria-label={t.stepsHeading}>
        {STEPS.map((step, at) => {
          const state = at < now ? 'done' : at === now ? 'now' : 'next';
          const words = { done: t.stepDone, now: t.stepNow, next: t.stepNext }[state];
          return (
            <li key={step} class={state} aria-current={state === 'now' ? 'step' : undefined}>
              <span class="mark" aria-hidden="true">
                {{ done: '✓', now: '→', next: '·' }[state]}
              </span>
              {fill(words, { step: names[step] })}
            </li>
          );
        })}
      </ol>
    </>
  );
}
