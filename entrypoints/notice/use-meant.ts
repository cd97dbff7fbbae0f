/** Watches whether the notice is seen and how the patron presses, for "Continue" to answer only what was meant. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Presses } from './presses.ts';

const PRESSING_KEYS = ['Enter', ' '];
const LOOKED_AT = ['focus', 'blur', 'pageshow'] as const;

/**
 * @param asked whether the question stands on the page
 * @returns `early` as long as no press counts; `meant`, to be asked of each
 */
export function useMeant(asked: boolean): { early: boolean; meant(click: MouseEvent): boolean } {
  const presses = useRef<Presses | undefined>(undefined);
  const [early, setEarly] = useState(true);

  useEffect(() => {
    if (!asked) return;
    const here = new Presses();
    presses.current = here;
    let timer: ReturnType<typeof setTimeout> | undefined;
    // Only shows it: what counts is decided by the time of the press itself.
    const show = () => {
      clearTimeout(timer);
      const wait = here.from - performance.now();
      setEarly(wait > 0);
      if (wait > 0 && wait < Infinity) timer = setTimeout(show, wait);
    };
    const look = () => {
      if (document.visibilityState === 'visible' && document.hasFocus()) here.seen(performance.now());
      else here.unseen();
      show();
    };
    const press = (event: PointerEvent | KeyboardEvent) => {
      const key = 'key' in event;
      if (key && !PRESSING_KEYS.includes(event.key)) return;
      here.begins(event.timeStamp, key && event.repeat);
      show();
    };
    const listening = new AbortController();
    const { signal } = listening;
    for (const name of LOOKED_AT) window.addEventListener(name, look, { signal });
    document.addEventListener('visibilitychange', look, { signal });
    window.addEventListener('pointerdown', press, { signal, capture: true });
    window.addEventListener('keydown', press, { signal, capture: true });
    look();
    return () => {
      listening.abort();
      clearTimeout(timer);
      presses.current = undefined;
      setEarly(true);
    };
  }, [asked]);

  const meant = ({ isTrusted, timeStamp }: MouseEvent) =>
    isTrusted && presses.current?.counts(timeStamp) === true;
  return { early, meant };
}
