/** An erase under way. One that takes long says more: `steps.tsx`, fetched only then. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Progress } from '../../utils/session/view.ts';
import { Working } from '../parts.tsx';

/** Most erases are over by then; a list that flashes by would only unsettle. */
const LONG_MS = 2_000;

/**
 * @param text what is said of it while it is short
 * @param wait whether one has to wait, while it is short
 */
export function Erasing(props: { progress: Progress; text: string; wait: string }) {
  const [Steps, setSteps] = useState<ComponentType<{ progress: Progress }>>();
  useEffect(() => {
    const timer = setTimeout(async () => {
      const steps = await import('./steps.tsx');
      setSteps(() => steps.Steps);
    }, LONG_MS);
    return () => clearTimeout(timer);
  }, []);
  if (Steps) return <Steps progress={props.progress} />;
  return (
    <>
      <Working text={props.text} />
      <p class="soft">{props.wait}</p>
    </>
  );
}
