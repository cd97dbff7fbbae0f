/** The way into a session: one button, and what pressing it does. */
import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { $common } from '../../components/messages.ts';
import { Note, Working } from '../../components/parts.tsx';
import type { StartView } from '../../utils/session/view.ts';
import { ask } from '../../utils/worker/ask.ts';
import { $text } from './messages.ts';

export function StartControl(props: { view: StartView; onStarted(): void }) {
  const { view, onStarted } = props;
  const t = useStore($text);
  const common = useStore($common);
  const [counted, setCounted] = useState(false);
  const [state, setState] = useState<'ready' | 'starting' | 'failed'>('ready');

  const start = () => {
    setState('starting');
    ask('session/start', { counted }).then(
      (reply) => {
        if (!reply.ok) setState('failed');
        else if (reply.go !== undefined) location.replace(reply.go);
        else onStarted();
      },
      () => setState('failed'),
    );
  };

  if (state === 'starting') return <Working text={t.starting} />;
  return (
    <>
      {view.eraseFailed ? (
        <Note care>
          <p>{t.eraseFailed}</p>
          <p>{t.eraseFailedHelp}</p>
        </Note>
      ) : (
        <p class="lead">{t.introClosed}</p>
      )}
      {state === 'failed' && !view.eraseFailed && (
        <div role="alert">
          <Note care>
            <p>{t.startFailed}</p>
          </Note>
        </div>
      )}
      {view.startErases && !view.eraseFailed && (
        <Note care id="start-erases">
          <p>{t.startErases}</p>
        </Note>
      )}
      <div class="row">
        <Button
          look="sole"
          onPress={start}
          describedBy={view.startErases && !view.eraseFailed ? 'start-erases' : undefined}
        >
          {view.eraseFailed ? common.tryAgain : t.start}
        </Button>
      </div>
      {view.counts && (
        <div class="small">
          <label class="tick">
            <input
              type="checkbox"
              checked={counted}
              aria-describedby="counted"
              onChange={(event) => setCounted(event.currentTarget.checked)}
            />
            {t.countsTakeIn}
          </label>
          <p class="soft" id="counted">
            {t.countsWhat}
          </p>
        </div>
      )}
    </>
  );
}
