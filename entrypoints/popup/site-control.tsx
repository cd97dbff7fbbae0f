/** "This site is not working": relaxes the cookie guard for the site in the active tab, for this session only. */
import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import type { SessionView } from '../../utils/session/view.ts';
import { ask } from '../../utils/worker/ask.ts';
import { $text } from './messages.ts';

export function SiteControl(props: { site: SessionView['site']; onRelaxed(): void }) {
  const t = useStore($text);
  const [failed, setFailed] = useState(false);
  const relax = () => {
    ask('site/relax').then(
      ({ ok }) => {
        setFailed(!ok);
        props.onRelaxed();
      },
      () => setFailed(true),
    );
  };
  const told = { none: t.brokenNone, guarded: t.brokenWhy, relaxed: t.brokenDone }[props.site];
  return (
    <>
      <p class="soft small told" id="site-told" role="status">
        {failed && props.site === 'guarded' ? t.brokenFailed : told}
      </p>
      <Button onPress={relax} disabled={props.site !== 'guarded'} describedBy="site-told">
        {t.broken}
      </Button>
    </>
  );
}
