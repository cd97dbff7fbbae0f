/** The popup: what this session holds right now, and its two ways out of trouble. */
import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { EndDialog } from '../../components/end-dialog.tsx';
import { $common } from '../../components/messages.ts';
import { Page } from '../../components/page.tsx';
import { Note } from '../../components/parts.tsx';
import { useView } from '../../components/use-view.ts';
import { Waiting } from '../../components/waiting.tsx';
import { Cookies, Time, Vendors } from './held.tsx';
import { $text } from './messages.ts';
import { SiteControl } from './site-control.tsx';

/** Cookie figures change without an announcement. */
const REFRESH_MS = 2000;

export function App() {
  const t = useStore($text);
  const common = useStore($common);
  const { view, failed, refresh } = useView('session/view', REFRESH_MS);
  const [asking, setAsking] = useState(false);
  if (!view) return <Waiting failed={failed} retry={refresh} />;
  if (view.phase !== 'open') {
    return (
      <Page title={t.title} heading={t.title} library={view.library.name} focusKey={view.phase}>
        <p>{t.closed}</p>
        <p>
          <a href="/start.html" target="_blank" rel="noopener">
            {t.openStart}
          </a>
        </p>
      </Page>
    );
  }
  return (
    <Page title={t.title} heading={t.title} library={view.library.name} focusKey="open">
      <section class="section" aria-labelledby="heading">
        <Time view={view} />
        <Vendors vendors={view.vendors} onRevoked={refresh} />
        <Cookies view={view} />
        {view.downloads.length > 0 && (
          <div class="held">
            <h2>{t.downloads}</h2>
            <p>{t.downloadsCount(view.downloads.length)}</p>
          </div>
        )}
        <p>
          <a href="/session.html" target="_blank" rel="noopener">
            {t.seeAll}
          </a>
        </p>
      </section>
      {view.protection === 'reduced' && (
        <Note care>
          <p class="small">{common.reduced}</p>
        </Note>
      )}
      <div class="ways-out">
        <SiteControl site={view.site} onRelaxed={refresh} />
        <Button onPress={() => setAsking(true)}>{common.endSession}</Button>
      </div>
      {asking && <EndDialog onKeep={() => setAsking(false)} onEnding={() => window.close()} />}
    </Page>
  );
}
