/** What a tab asks the worker once, and again when something changes. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { onChanged } from '../../utils/platform/messaging.ts';
import { ask, type PlainName, type Requests } from '../../utils/worker/ask.ts';

/**
 * @param follow also ask again whenever the worker says that something has changed
 * @returns `view` once known, and `failed` while there is no answer
 */
export function useAsk<N extends PlainName>(name: N, follow: boolean) {
  const [view, setView] = useState<Requests[N]['reply']>();
  const [failed, setFailed] = useState(false);
  const turn = useRef(0);
  const refresh = useCallback(() => {
    turn.current += 1;
    const mine = turn.current;
    ask(name).then(
      (reply) => {
        if (mine !== turn.current) return;
        setView(reply);
        setFailed(false);
      },
      () => mine === turn.current && setFailed(true),
    );
  }, [name]);
  useEffect(() => {
    refresh();
    const stop = follow ? onChanged(refresh) : undefined;
    return () => {
      stop?.();
      turn.current = -1;
    };
  }, [refresh, follow]);
  return { view, failed, refresh };
}
