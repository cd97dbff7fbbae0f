/** The statistics: published figures as charts, tables and a spreadsheet. */
import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { Button } from '../../../components/button.tsx';
import { Note, Section } from '../../../components/parts.tsx';
import { $format, fill } from '../../../utils/i18n/format.ts';
import type { Report } from '../../../utils/statistics/report.ts';
import { ask } from '../../../utils/worker/ask.ts';
import type { StatisticsView } from '../../../utils/worker/office-messages.ts';
import { LockedHere } from '../locked-here.tsx';
import '../office.css';
import { useStaff } from '../staff.ts';
import { TabWaiting } from '../tab-waiting.tsx';
import { useAsk } from '../use-ask.ts';
import { Columns } from './chart.tsx';
import { $text } from './messages.ts';
import { OneMonth } from './month.tsx';
import { Survey } from './survey.tsx';

/** So many days fit a screen and a memory. */
const DAYS_SHOWN = 31;

export default function Statistics() {
  const { locked } = useStaff();
  return locked ? <LockedHere /> : <Figures />;
}

function Figures() {
  const t = useStore($text);
  const { view, failed, refresh } = useAsk('statistics/view', false);
  if (!view) return <TabWaiting failed={failed} retry={refresh} />;
  const { report } = view;
  return (
    <>
      <p class="lead">{t.intro}</p>
      <p>{fill(t.rule, { small: String(view.smallCount) })}</p>
      {!view.enabled && (
        <Note care>
          <p>{t.off}</p>
        </Note>
      )}
      {view.setAside.length > 0 && <SetAside view={view} />}
      {report === null ? (
        <Note care>
          <p role="alert">{t.unreadable}</p>
        </Note>
      ) : (
        <>
          <Days report={report} small={view.smallCount} />
          {report.months.length > 0 && <OneMonth report={report} vendors={view.vendors} />}
          {report.months.length > 0 && <Survey view={view} report={report} />}
        </>
      )}
      <Keeping onDeleted={refresh} />
    </>
  );
}

function Days({ report, small }: { report: Report; small: number }) {
  const t = useStore($text);
  const format = useStore($format);
  const days = report.days.filter(({ event }) => event === 'session').slice(-DAYS_SHOWN);
  return (
    <Section id="sessions" heading={t.sessionsHeading}>
      {days.length === 0 ? (
        <p>{fill(t.nothingYet, { small: format.number(small) })}</p>
      ) : (
        <Columns
          id="sessions-chart"
          title={t.sessionsChart}
          head={t.day}
          bars={days.map(({ day, count }) => ({
            label: format.day(day),
            short: String(Number(day.slice(8))),
            value: count,
          }))}
        />
      )}
    </Section>
  );
}

function SetAside({ view }: { view: StatisticsView }) {
  const t = useStore($text);
  const format = useStore($format);
  return (
    <Note care>
      <h2>{t.asideHeading}</h2>
      <p>{t.asideWhat}</p>
      <ul>
        {view.setAside.map(({ name, day, why }) => (
          <li key={`${name} ${day}`}>{fill(t.aside, { name, day: format.day(day), why })}</li>
        ))}
      </ul>
    </Note>
  );
}

function Keeping({ onDeleted }: { onDeleted(): void }) {
  const t = useStore($text);
  const [stage, setStage] = useState<'idle' | 'asking' | 'deleted'>('idle');
  const remove = () => {
    ask('statistics/delete').then(
      () => {
        setStage('deleted');
        onDeleted();
      },
      () => setStage('idle'),
    );
  };
  return (
    <Section id="kept" heading={t.keptHeading}>
      <p>{t.kept}</p>
      {stage === 'asking' ? (
        <>
          <p id="delete-sure">{t.deleteSure}</p>
          <div class="row">
            <Button onPress={() => setStage('idle')} buttonRef={(button) => button?.focus()}>
              {t.deleteNo}
            </Button>
            <Button onPress={remove} describedBy="delete-sure">
              {t.deleteYes}
            </Button>
          </div>
        </>
      ) : (
        <div class="row">
          <Button look="quiet" onPress={() => setStage('asking')}>
            {t.deleteAll}
          </Button>
        </div>
      )}
      <p role="status">{stage === 'deleted' ? t.deleted : ''}</p>
    </Section>
  );
}
