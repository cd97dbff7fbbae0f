/** Two reports on paper: every vendor for the year, and one page for the board. */
import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { Button } from '../../../components/button.tsx';
import { Section } from '../../../components/parts.tsx';
import { Localised } from '../../../components/text.tsx';
import { $format, fill } from '../../../utils/i18n/format.ts';
import { localDay } from '../../../utils/vendors/breach.ts';
import { oursIn, type ReviewFigures } from '../../../utils/vendors/staff/reviews.ts';
import type { VendorsView } from '../../../utils/vendors/staff/view.ts';
import { useWords } from '../fields/words.ts';
import { TableSpace } from '../parts/table-space.tsx';
import { hrefTo } from '../route.ts';
import { useStaff } from '../staff.ts';
import { GradeChart } from './chart.tsx';
import { $text } from './messages.ts';
import { Names } from './names.tsx';

function Report(props: { heading: string; intro: string; children: ComponentChildren }) {
  const t = useStore($text);
  const format = useStore($format);
  const { library } = useStaff();
  return (
    <>
      <div class="row no-print">
        <a href={hrefTo('reviews')}>{t.back}</a>
        <Button look="quiet" onPress={() => window.print()}>
          {t.print}
        </Button>
      </div>
      <h2>{props.heading}</h2>
      <p class="soft">{fill(t.reportOf, { library: library.name, day: format.day(localDay(new Date())) })}</p>
      <p>{props.intro}</p>
      {props.children}
    </>
  );
}

function Figures({ figures }: { figures: ReviewFigures }) {
  const t = useStore($text);
  const format = useStore($format);
  const shown: [string, number][] = [
    [t.vendors, figures.total],
    [t.reviewedThisYear, figures.reviewedThisYear.length],
    [t.due, figures.due.length],
    [t.without, figures.withoutPolicy.length],
    [t.leaks, figures.breaches.length],
  ];
  return (
    <Section id="figures" heading={t.inFigures}>
      <dl class="figures">
        {shown.map(([name, count]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{format.number(count)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function Leaks({ figures }: { figures: ReviewFigures }) {
  const t = useStore($text);
  const format = useStore($format);
  return (
    <Section id="leaks" heading={t.leaksHeading}>
      {figures.breaches.length === 0 ? (
        <p>{t.leaksNone}</p>
      ) : (
        <ul class="plain">
          {figures.breaches.map((vendor) => (
            <li key={vendor.id}>
              <strong>
                <bdi>{vendor.name}</bdi>
              </strong>
              . {fill(t.since, { day: format.day(vendor.breach!.since) })}.{' '}
              <Localised texts={vendor.breach!.message} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

export function BoardReport({ figures }: { figures: ReviewFigures }) {
  const t = useStore($text);
  return (
    <Report heading={t.board} intro={t.boardIntro}>
      <Figures figures={figures} />
      <Section id="grades" heading={t.gradesHeading}>
        <GradeChart figures={figures} />
      </Section>
      <Section id="below" heading={t.belowHeading}>
        <Names vendors={figures.below} none={t.belowNone} />
      </Section>
      <Leaks figures={figures} />
    </Report>
  );
}

export function AnnualReport({ view, figures }: { view: VendorsView; figures: ReviewFigures }) {
  const t = useStore($text);
  const format = useStore($format);
  const words = useWords();
  const vendors = oursIn(view.vendors).sort((a, b) => a.name.localeCompare(b.name));
  return (
    <Report heading={t.annual} intro={t.annualIntro}>
      <Figures figures={figures} />
      <Leaks figures={figures} />
      <Section id="all" heading={t.vendors}>
        <TableSpace label={t.vendors}>
          <table class="annual" aria-labelledby="all">
            <thead>
              <tr>
                <th scope="col">{t.vendor}</th>
                <th scope="col">{t.kind}</th>
                <th scope="col">{t.grade}</th>
                <th scope="col">{t.reviewed}</th>
                <th scope="col">{t.notice}</th>
                <th scope="col">{t.policy}</th>
              </tr>
            </thead>
            <tbody>
              {vendors.map((vendor) => (
                <tr key={vendor.id}>
                  <th scope="row">
                    <bdi>{vendor.name}</bdi>
                  </th>
                  <td>{words.category(vendor.category)}</td>
                  <td>{words.grade(vendor.grade ?? 'unrated')}</td>
                  <td>{vendor.reviewed === undefined ? t.never : format.day(vendor.reviewed)}</td>
                  <td>{vendor.notice ? words.notice(vendor.notice) : t.asKind}</td>
                  <td class="host-cell">{vendor.privacyPolicyUrl ?? '–'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableSpace>
      </Section>
    </Report>
  );
}
