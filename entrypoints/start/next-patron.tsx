/** Somebody finds a session that is not theirs: one press to the question, and everything of it goes. */
import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { EndDialog } from '../../components/end-dialog.tsx';
import { $common } from '../../components/messages.ts';
import { Section } from '../../components/parts.tsx';

export function NextPatron() {
  const t = useStore($common);
  const [asking, setAsking] = useState(false);
  return (
    <Section id="next-patron" heading={t.nextPatronHeading}>
      <p>{t.nextPatronExplained}</p>
      <div class="row">
        <Button onPress={() => setAsking(true)}>{t.nextPatron}</Button>
      </div>
      {asking && <EndDialog reason="next-patron" onKeep={() => setAsking(false)} />}
    </Section>
  );
}
