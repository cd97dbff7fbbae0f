/** The records inventory: what this machine holds and does not hold, and what to do when somebody asks for it. */
import { useStore } from '@nanostores/preact';
import { Button } from '../../../components/button.tsx';
import { Section } from '../../../components/parts.tsx';
import { Fill } from '../../../components/text.tsx';
import { $format, fill } from '../../../utils/i18n/format.ts';
import { $language } from '../../../utils/i18n/store.ts';
import type { RecordsView } from '../../../utils/records/inventory.ts';
import { LockedHere } from '../locked-here.tsx';
import '../office.css';
import { useStaff } from '../staff.ts';
import { TabWaiting } from '../tab-waiting.tsx';
import { useAsk } from '../use-ask.ts';
import { $text } from './messages.ts';
import { Own } from './own.tsx';

export default function Records() {
  const { locked } = useStaff();
  return locked ? <LockedHere /> : <Inventory />;
}

function Inventory() {
  const t = useStore($text);
  const language = useStore($language);
  // Not by itself: a page that is being printed must not change.
  const { view, failed, refresh } = useAsk('records/view', false);
  if (!view) return <TabWaiting failed={failed} retry={refresh} />;
  const time = new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'medium' });
  return (
    <>
      <p class="lead">{t.intro}</p>
      <p role="status">
        {fill(t.readAt, { time: time.format(view.at), zone: time.resolvedOptions().timeZone })}{' '}
        {view.phase === 'closed' ? t.sessionClosed : t.sessionOpen}
      </p>
      <div class="row screen-only">
        <Button onPress={() => window.print()}>{t.print}</Button>
        <Button look="quiet" onPress={refresh}>
          {t.again}
        </Button>
      </div>
      <Traces view={view} />
      <Own view={view} />
      <Section id="not" heading={t.notHeading}>
        <p>{t.notIntro}</p>
        <ul aria-labelledby="not">
          {[t.notBrowser, t.notDisk, t.notMachine, t.notNetwork, t.notOutside].map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </Section>
      <Procedure view={view} />
    </>
  );
}

function Traces({ view }: { view: RecordsView }) {
  const t = useStore($text);
  const format = useStore($format);
  const names = {
    cookies: t.cookies,
    history: t.history,
    downloads: t.downloads,
    'recently-closed': t.recentlyClosed,
    tabs: t.tabs,
  };
  return (
    <Section id="browser" heading={t.browserHeading}>
      <p>{t.browserIntro}</p>
      <table class="figures">
        <caption class="unseen">{t.browserHeading}</caption>
        <thead>
          <tr>
            <th scope="col">{t.what}</th>
            <th scope="col">{t.howMany}</th>
          </tr>
        </thead>
        <tbody>
          {view.browser.map(({ kind, count }) => (
            <tr key={kind}>
              <th scope="row">{names[kind]}</th>
              <td>{count === null ? t.unknown : format.number(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function Procedure({ view }: { view: RecordsView }) {
  const t = useStore($text);
  const { directorContact, confidentialityLaw } = view;
  return (
    <Section id="procedure" heading={t.procedureHeading}>
      <p>{t.procedureIntro}</p>
      <ol aria-labelledby="procedure">
        <li>{t.step1}</li>
        <li>{t.step2}</li>
        <li>
          {directorContact === undefined ? (
            t.step3none
          ) : (
            <Fill text={t.step3} values={{ director: <bdi>{directorContact}</bdi> }} />
          )}
        </li>
        <li>{t.step4}</li>
        <li>{t.step5}</li>
        <li>
          {confidentialityLaw === undefined ? (
            t.step6none
          ) : (
            <Fill text={t.step6} values={{ law: <bdi>{confidentialityLaw}</bdi> }} />
          )}
        </li>
        <li>{t.step7}</li>
        <li>{t.step8}</li>
      </ol>
    </Section>
  );
}
