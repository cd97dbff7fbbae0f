/** The overview: what holds on this machine. */
import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { Section } from '../../../components/parts.tsx';
import { useView } from '../../../components/use-view.ts';
import { $format } from '../../../utils/i18n/format.ts';
import { LANGUAGES, offeredLanguages, STAFF_LANGUAGES } from '../../../utils/i18n/languages.ts';
import { localDay } from '../../../utils/vendors/breach.ts';
import { reviewFigures } from '../../../utils/vendors/staff/reviews.ts';
import { hrefTo } from '../route.ts';
import { TabWaiting } from '../tab-waiting.tsx';
import { useVendors } from '../vendors-data.ts';
import { Listed } from './listed.tsx';
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
        <OursRows />
      </dl>
      <Listed />
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

/** How many vendors the library has, and how many of them wait for a review. */
function OursRows() {
  const t = useStore($text);
  const format = useStore($format);
  const { view } = useVendors();
  const today = localDay(new Date());
  const figures = useMemo(() => view && reviewFigures(view.vendors, today), [view, today]);
  if (!figures) return null;
  return (
    <>
      <Row term={t.ours}>
        <a href={hrefTo('vendors')}>{format.number(figures.total)}</a>
      </Row>
      <Row term={t.due}>
        <a href={hrefTo('reviews')}>{format.number(figures.due.length)}</a>
      </Row>
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
