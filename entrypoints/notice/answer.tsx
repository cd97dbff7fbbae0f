/** Where the notice is answered: kept in view however long the notice is. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Of a window's height. Where the answers need more of it they stand at the end of the text, as on paper. */
const MOST_OF_WINDOW = 0.36;

/**
 * @param props.early a press does not count yet
 * @param props.long a name stands on a button that needs several lines
 */
export function Answer(props: { early: boolean; long: boolean; children: ComponentChildren }) {
  const ref = useRef<HTMLDivElement>(null);
  const [flows, setFlows] = useState(false);
  useLayoutEffect(() => {
    const bar = ref.current;
    if (!bar) return;
    const root = document.documentElement;
    const measure = () => {
      const height = bar.offsetHeight;
      const tooHigh = height > window.innerHeight * MOST_OF_WINDOW;
      setFlows(tooHigh);
      // What has the focus is scrolled clear of it and its fade, where they lie over the text.
      root.style.setProperty('--answer', tooHigh ? 'calc(-1 * var(--fade))' : `${height}px`);
    };
    const observer = new ResizeObserver(measure);
    observer.observe(bar);
    window.addEventListener('resize', measure);
    measure();
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', measure);
      root.style.removeProperty('--answer');
    };
  }, []);
  return (
    <div
      class={`answer${props.long ? ' long' : ''}${flows ? ' flows' : ''}`}
      ref={ref}
      data-early={props.early ? '' : undefined}
    >
      {props.children}
    </div>
  );
}
