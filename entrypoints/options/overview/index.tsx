/** The overview: what holds on this machine. */
import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { Section } from '../../../components/parts.tsx';
import { useView } from '../../../components/use-view.ts';
import { $format } from '../../../utils/i18n/format.ts';
import { LANGUAGES, offeredLanguages, STAFF_LANGUAGES } from '../../../utils/i18n/languages.ts';
import { TabWaiting } from '../tab-waiting.tsx';
import { $text } from './messages.ts';

export default function Overview() {
  const t = useStore($text);
  const format = useStore($format);
  const { view, failed, refresh } = useView('start/view', undefined, STAFF_LANGUAGES);
  if (!view) return <TabWaiting failed={failed} retry={refresh} />;
  const { library, problems } = view;
  const phase = { closed: t.closed, open: t.open, ending: t.ending, verifying: t.verifying }[view.phase];
  return (
    <>
      <p class="lead">{t.intro}</p>
      <p>{t.where}</p>
      <dl class="facts">
        <Row term={t.library}>
          <bdi>{library.name}</bdi>
        </Row>
        <Row term={t.protection}>{view.protection === 'full' ? t.full : t.reduced}</Row>
        <Row term={t.session}>{view.eraseFailed ? t.eraseFailed : phase}</Row>
        <Row term={t.languages}>
          {format.list(offeredLanguages(library.languages).map((code) => LANGUAGES[code].name))}
        </Row>
        <Row term={t.policyAdopted}>
          {library.policyAdopted === undefined ? t.notSet : format.day(library.policyAdopted)}
        </Row>
      </dl>
      <Section id="problems" heading={t.problems}>
        {problems.length === 0 ? (
          <p>{t.noProblems}</p>
        ) : (
          <ul class="plain" lang="en" dir="ltr" aria-labelledby="problems">
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        )}
      </Section>
    </>
  );
}

function Row(props: { term: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{props.term}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}
