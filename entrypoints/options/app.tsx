/** The staff page: what holds on this machine. Settings are made by policy, so there is nothing to change here. */
import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { Page } from '../../components/page.tsx';
import { Section } from '../../components/parts.tsx';
import { useView } from '../../components/use-view.ts';
import { Waiting } from '../../components/waiting.tsx';
import { $format } from '../../utils/i18n/format.ts';
import { LANGUAGES, offeredLanguages } from '../../utils/i18n/languages.ts';
import { $text } from './messages.ts';

export function App() {
  const t = useStore($text);
  const format = useStore($format);
  const { view, failed, refresh } = useView('start/view');
  if (!view) return <Waiting failed={failed} retry={refresh} />;
  const { library, problems } = view;
  const phase = { closed: t.closed, open: t.open, ending: t.ending, verifying: t.verifying }[view.phase];
  return (
    <Page title={t.heading} heading={t.heading} library={library.name}>
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
    </Page>
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
