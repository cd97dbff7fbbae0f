/** "This computer": tries out on the real machine what holds, says what to mend, and saves the result for IT. */
import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { Button } from '../../../components/button.tsx';
import { Note, Working } from '../../../components/parts.tsx';
import { useView } from '../../../components/use-view.ts';
import { probe } from '../../../utils/deploy/selfcheck/probe.ts';
import { makeReport, type Report } from '../../../utils/deploy/selfcheck/report.ts';
import { fill } from '../../../utils/i18n/format.ts';
import { STAFF_LANGUAGES } from '../../../utils/i18n/languages.ts';
import { ask } from '../../../utils/worker/ask.ts';
import { $text } from './messages.ts';
import { Results } from './results.tsx';

export default function ThisComputer() {
  const t = useStore($text);
  const { view } = useView('start/view', undefined, STAFF_LANGUAGES);
  const [state, setState] = useState<'idle' | 'running' | 'failed' | Report>('idle');
  const run = async () => {
    setState('running');
    setState(await tryOut().then(makeReport, () => 'failed' as const));
  };
  const report = typeof state === 'object' ? state : undefined;
  return (
    <>
      <p class="lead">{t.intro}</p>
      {view?.phase === 'open' && (
        <Note>
          <p>{t.closedOnly}</p>
        </Note>
      )}
      {state === 'running' ? (
        <Working text={t.running} />
      ) : (
        <p>
          <Button look="sole" onPress={() => void run()}>
            {state === 'idle' ? t.run : t.again}
          </Button>
        </p>
      )}
      <div role="status">
        {state === 'failed' && <p>{t.failedRun}</p>}
        {report && <p class="lead">{told(t, report.summary.P1)}</p>}
      </div>
      {report && <Results report={report} />}
    </>
  );
}

async function tryOut() {
  const { phase, eraseFailed, floor } = await ask('start/view');
  return probe({ phase, eraseFailed, floor, list: () => ask('list/view') });
}

/** What stands out of a check, in a sentence: "all done" only where all was tried. */
function told(t: ReturnType<typeof $text.get>, counts: Report['summary']['P1']): string {
  const open = counts['needs-work'] + counts.missing;
  if (open > 0) return fill(t.openP1, { count: String(open) });
  return counts['not-tried'] > 0 ? fill(t.untriedP1, { count: String(counts['not-tried']) }) : t.allP1;
}
