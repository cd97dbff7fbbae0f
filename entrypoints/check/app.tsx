/** The self-check as a page of its own: `check.html`, for IT to open on a machine without the rest of the console. */
import { useStore } from '@nanostores/preact';
import { Page } from '../../components/page.tsx';
import { useView } from '../../components/use-view.ts';
import { Waiting } from '../../components/waiting.tsx';
import { STAFF_LANGUAGES } from '../../utils/i18n/languages.ts';
import { $console } from '../options/messages.ts';
import ThisComputer from '../options/this-computer/index.tsx';

export function App() {
  const t = useStore($console);
  const { view, failed, refresh } = useView('staff/view', undefined, STAFF_LANGUAGES);
  if (!view) return <Waiting failed={failed} retry={refresh} />;
  return (
    <Page title={t.thisComputer} heading={t.thisComputer} library={view.library.name}>
      <ThisComputer />
    </Page>
  );
}
