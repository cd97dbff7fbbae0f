/** "End your session?": says what goes, then waits for a clear yes. Shared by the start page and the popup. */
import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import type { EndReason } from '../utils/session/reasons.ts';
import { ask } from '../utils/worker/ask.ts';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { $common } from './messages.ts';
import { Note, Working } from './parts.tsx';

export interface EndDialogProps {
  onKeep(): void;
  /** The worker has taken the order; it closes the pages itself. */
  onEnding?(): void;
  /** What brought the question up. */
  reason?: EndReason;
}

export function EndDialog({ onKeep, onEnding, reason = 'button' }: EndDialogProps) {
  const t = useStore($common);
  const [downloads, setDownloads] = useState<string[]>([]);
  const [state, setState] = useState<'asking' | 'ending' | 'failed'>('asking');
  useEffect(() => {
    // Without the list the question still stands: its words say that downloaded files go.
    ask('session/end-view').then(
      (view) => setDownloads(view.downloads),
      () => undefined,
    );
  }, []);

  const end = () => {
    setState('ending');
    ask('session/end', { reason }).then(
      ({ ok }) => (ok ? onEnding?.() : setState('failed')),
      () => setState('failed'),
    );
  };

  return (
    <Dialog heading={t.endHeading} onDismiss={onKeep}>
      <p>{t.endExplained}</p>
      {downloads.length > 0 && (
        <div class="section">
          <p id="going-files">{t.endFiles(downloads.length)}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long list scrolls, and must do so by keyboard too */}
          <ul class="plain scroll" tabIndex={0} aria-labelledby="going-files">
            {downloads.map((name, index) => (
              // two folders may hold files of one name
              <li key={index}>
                <bdi>{name}</bdi>
              </li>
            ))}
          </ul>
          <p class="soft small">{t.endSaveFirst}</p>
        </div>
      )}
      {state === 'failed' && (
        <div role="alert">
          <Note care>
            <p>{t.endNotTaken}</p>
          </Note>
        </div>
      )}
      {state === 'ending' ? (
        <Working text={t.endUnderWay} />
      ) : (
        <div class="choices">
          <Button onPress={end}>{t.eraseEverything}</Button>
          <span data-first style="display:contents">
            <Button onPress={onKeep}>{t.keepWorking}</Button>
          </span>
        </div>
      )}
    </Dialog>
  );
}
