/**
 * An address that ends the session: a PC manager opens `end.html`, staff `end.html#check-in`. The keyboard shortcut
 * opens `end.html#ask`, which asks first. Web sites cannot open it.
 */
import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { EndDialog } from '../../components/end-dialog.tsx';
import { $common } from '../../components/messages.ts';
import { Page } from '../../components/page.tsx';
import { Working } from '../../components/parts.tsx';
import { useView } from '../../components/use-view.ts';
import { Waiting } from '../../components/waiting.tsx';
import { ask } from '../../utils/worker/ask.ts';

export function App() {
  const t = useStore($common);
  const { view, failed, refresh } = useView('session/end-view');
  const asks = location.hash === '#ask';
  const [told, setTold] = useState(false);
  const phase = view?.phase;
  useEffect(() => {
    if (phase === undefined || told) return;
    if (phase !== 'open' && asks) location.replace('/start.html');
    if (asks) return;
    setTold(true);
    // Also where no session is open: what is not proven clean is erased now, and the ended page says how it went.
    const reason = location.hash === '#check-in' ? 'check-in' : 'external';
    ask('session/end', { reason }).then(
      () => location.replace('/ended.html'),
      () => setTold(false),
    );
  }, [phase, asks, told]);
  if (!view) return <Waiting failed={failed} retry={refresh} />;
  return (
    <Page title={t.endHeading} heading={t.endHeading} library={view.library.name} focusKey="end">
      {asks && phase === 'open' ? (
        <EndDialog reason="shortcut" onKeep={goBack} />
      ) : (
        <Working text={t.endUnderWay} />
      )}
    </Page>
  );
}

/** The shortcut opened a tab of its own: back to work means that it goes. */
function goBack(): void {
  window.close();
}
