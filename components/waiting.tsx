/** What a page shows while the worker has not answered yet, or does not answer at all. */
import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from './button.tsx';
import { Mark } from './lamp.tsx';
import { $common } from './messages.ts';
import { Page } from './page.tsx';

const PATIENCE_MS = 500;

export function Waiting(props: { failed: boolean; retry(): void }) {
  const t = useStore($common);
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  if (props.failed) {
    return (
      <Page title={t.noAnswerHeading} heading={t.noAnswerHeading}>
        <p>{t.noAnswer}</p>
        <div class="row">
          <Button onPress={props.retry}>{t.tryAgain}</Button>
        </div>
      </Page>
    );
  }
  // Nearly always the answer comes at once: words that flash by would only unsettle.
  return slow ? (
    <Page title={t.oneMoment} heading={t.oneMoment}>
      {null}
    </Page>
  ) : (
    <div class="desk">
      <header class="masthead">
        <span class="nameplate">
          <Mark />
        </span>
      </header>
      <main class="sheet" aria-busy="true" />
    </div>
  );
}
