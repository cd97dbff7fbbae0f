/** What of a long erase is done, what is being done and what is still to come. */
import { useStore } from '@nanostores/preact';
import { fill } from '../../utils/i18n/format.ts';
import type { Progress } from '../../utils/session/view.ts';
import { Working } from '../parts.tsx';
import { $text } from './messages.ts';
import './steps.css';

/** What the worker does, in the four steps that a person can follow. */
const STEPS = ['files', 'tabs', 'erase', 'check'] as const;

function stepOf({ phase, step }: Progress): (typeof STEPS)[number] {
  if (phase === 'verifying') return 'check';
  if (step === 'tabs') return 'tabs';
  return step === undefined || step === 'gate' || step === 'files' ? 'files' : 'erase';
}

export function Steps({ progress }: { progress: Progress }) {
  const t = useStore($text);
  const now = STEPS.indexOf(stepOf(progress));
  return (
    <>
      <Working text={`${t[STEPS[now]!]}…`} />
      <p class="soft">{t.wait}</p>
      <ol class="steps" aria-label={t.heading}>
        {STEPS.map((step, at) => {
          const state = at < now ? 'done' : at === now ? 'now' : 'next';
          return (
            <li key={step} class={state} aria-current={state === 'now' ? 'step' : undefined}>
              <span class="mark" aria-hidden="true">
                {{ done: '✓', now: '→', next: '·' }[state]}
              </span>
              {fill(t[state], { step: t[step] })}
            </li>
          );
        })}
      </ol>
    </>
  );
}
