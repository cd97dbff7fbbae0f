/** Keeps a page's view of the worker fresh, through a worker that sleeps, wakes or is busy. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { offerLanguages } from '../utils/i18n/language.ts';
import { type LanguageCode, offeredLanguages } from '../utils/i18n/languages.ts';
import { onChanged } from '../utils/platform/messaging.ts';
import { ask, type Requests } from '../utils/worker/ask.ts';

type ViewName = 'start/view' | 'session/view' | 'session/end-view' | 'ended/view' | 'staff/view';

const RETRY_MS = [150, 300, 600, 1200];
const LATE_RETRY_MS = 5000;
/** How often to ask while an erase runs. */
const BUSY_MS = 2000;

/**
 * The current view, asked again whenever the worker announces a change.
 * @param everyMs also ask at this pace, for figures that change without an announcement
 * @param languages what this page speaks, where that is not the library's choice for patrons
 * @returns `view` once known; `failed` while the worker gives no answer to several attempts
 */
export function useView<N extends ViewName>(name: N, everyMs?: number, languages?: readonly LanguageCode[]) {
  const [view, setView] = useState<Requests[N]['reply']>();
  const [failed, setFailed] = useState(false);
  const latest = useRef(0);

  const refresh = useCallback(() => {
    const turn = ++latest.current;
    const attempt = (tries: number) => {
      ask(name).then(
        async (reply) => {
          // A reply overtaken by a newer question must not turn the page back.
          if (turn !== latest.current) return;
          await offerLanguages(languages ?? offeredLanguages(reply.library.languages));
          setView(reply);
          setFailed(false);
        },
        () => {
          if (turn !== latest.current) return;
          if (tries >= RETRY_MS.length) setFailed(true);
          setTimeout(() => turn === latest.current && attempt(tries + 1), RETRY_MS[tries] ?? LATE_RETRY_MS);
        },
      );
    };
    attempt(0);
  }, [name, languages]);

  // A worker killed in the middle of an erase finishes it when something wakes it: a question does.
  const busy = view !== undefined && 'phase' in view && /^(ending|verifying)$/.test(view.phase);
  useEffect(() => {
    if (!busy) return;
    const timer = setInterval(refresh, BUSY_MS);
    return () => clearInterval(timer);
  }, [busy, refresh]);

  useEffect(() => {
    refresh();
    const stop = onChanged(refresh);
    const timer = everyMs === undefined ? undefined : setInterval(refresh, everyMs);
    // A page taken back from the back/forward cache may show a session that is over.
    window.addEventListener('pageshow', refresh);
    return () => {
      stop();
      clearInterval(timer);
      window.removeEventListener('pageshow', refresh);
      latest.current = -1;
    };
  }, [refresh, everyMs]);

  return { view, failed, refresh };
}
