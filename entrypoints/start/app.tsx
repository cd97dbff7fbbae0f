/** The start page, which is also every new tab: the door before a session, a short way on during one. */
import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { Erasing } from '../../components/erasing/index.tsx';
import { $common } from '../../components/messages.ts';
import { Page } from '../../components/page.tsx';
import { Note } from '../../components/parts.tsx';
import { Fill } from '../../components/text.tsx';
import { useView } from '../../components/use-view.ts';
import { Waiting } from '../../components/waiting.tsx';
import { fill } from '../../utils/i18n/format.ts';
import type { StartView } from '../../utils/session/view.ts';
import { ask } from '../../utils/worker/ask.ts';
import { Keeps, PolicyNews, StaffProblems } from './keeps.tsx';
import { $text } from './messages.ts';
import { OpenView } from './open.tsx';
import { StartControl } from './start-control.tsx';

export function App() {
  const { view, failed, refresh } = useView('start/view');
  const begins = useOwnStart(view?.beginsItself === true, refresh);
  return view && !begins ? (
    <StartPage view={view} refresh={refresh} />
  ) : (
    <Waiting failed={failed} retry={refresh} />
  );
}

/**
 * Asks for a session where one begins without a press.
 * @returns whether one is on its way; where it does not come, the page shows its button
 */
function useOwnStart(due: boolean, refresh: () => void): boolean {
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    setRefused(false);
    if (!due) return;
    ask('session/start', { counted: false }).then(
      ({ ok }) => {
        setRefused(!ok);
        refresh();
      },
      () => setRefused(true),
    );
  }, [due, refresh]);
  return due && !refused;
}

export function StartPage({ view, refresh }: { view: StartView; refresh(): void }) {
  const t = useStore($text);
  const common = useStore($common);
  const { library, phase } = view;
  const busy = phase === 'ending' || phase === 'verifying';
  return (
    <Page
      title={fill(t.heading, { library: library.name })}
      heading={<Fill text={t.heading} values={{ library: <bdi>{library.name}</bdi> }} />}
      focusKey={phase}
    >
      {busy && (
        <Erasing progress={view} text={phase === 'ending' ? t.ending : t.verifying} wait={t.waitHere} />
      )}
      {phase === 'closed' && <StartControl view={view} onStarted={refresh} />}
      {phase === 'open' && <OpenView library={library} />}
      {view.protection === 'reduced' && (
        <Note care>
          <p>{common.reduced}</p>
        </Note>
      )}
      {library.policyChanged && (
        <Note>
          <p>
            <PolicyNews library={library} />
          </p>
        </Note>
      )}
      <Keeps library={library} idleMinutes={view.idleMinutes} />
      <StaffProblems problems={view.problems} />
    </Page>
  );
}
