/** The one choice about the library's own figures: to be counted or not, for this session only. */
import { useStore } from '@nanostores/preact';
import { Button } from '../../components/button.tsx';
import { Section } from '../../components/parts.tsx';
import { ask } from '../../utils/worker/ask.ts';
import { $text } from './messages.ts';

export function Choice(props: { counted: boolean; onChosen(): void }) {
  const t = useStore($text);
  const choose = () => {
    ask('session/count', { counted: !props.counted }).then(props.onChosen, props.onChosen);
  };
  return (
    <Section id="choice" heading={t.countsHeading}>
      <p role="status">{props.counted ? t.countsOn : t.countsOff}</p>
      <div class="row">
        <Button look="quiet" onPress={choose}>
          {props.counted ? t.countsLeaveOut : t.countsTakeIn}
        </Button>
      </div>
    </Section>
  );
}
