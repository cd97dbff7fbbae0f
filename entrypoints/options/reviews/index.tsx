/** Reviews, and the reports that can be printed (`#reviews/annual`, `#reviews/board`). */
import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Button } from '../../../components/button.tsx';
import { Section } from '../../../components/parts.tsx';
import { $format } from '../../../utils/i18n/format.ts';
import { localDay } from '../../../utils/vendors/breach.ts';
import type { Vendor } from '../../../utils/vendors/record.ts';
import { type ReviewFigures, reviewFigures } from '../../../utils/vendors/staff/reviews.ts';
import type { VendorsView } from '../../../utils/vendors/staff/view.ts';
import { ask } from '../../../utils/worker/ask.ts';
import { change } from '../changes.ts';
import { useWords } from '../fields/words.ts';
import { TableSpace } from '../parts/table-space.tsx';
import { hrefTo, useRoute } from '../route.ts';
import { useStaff } from '../staff.ts';
import { TabWaiting } from '../tab-waiting.tsx';
import { useVendors } from '../vendors-data.ts';
import { GradeChart } from './chart.tsx';
import { $text } from './messages.ts';
import { Names } from './names.tsx';
import { AnnualReport, BoardReport } from './reports.tsx';
import './reviews.css';

const SHOWN = 25;

export default function Reviews() {
  const t = useStore($text);
  const { rest } = useRoute();
  const { view, failed, retry } = useVendors();
  const today = localDay(new Date());
  const figures = useMemo(() => reviewFigures(view?.vendors ?? [], today), [view, today]);
  if (!view) return <TabWaiting failed={failed} retry={retry} />;
  if (rest[0] === 'annual') return <AnnualReport view={view} figures={figures} />;
  if (rest[0] === 'board') return <BoardReport figures={figures} />;
  return (
    <>
      <p class="lead">{t.intro}</p>
      <p>{view.oursNamed ? t.ofOurs : t.ofTouched}</p>
      <div class="row">
        <a href={hrefTo('reviews', 'annual')}>{t.annual}</a>
        <a href={hrefTo('reviews', 'board')}>{t.board}</a>
      </div>
      <Due view={view} figures={figures} today={today} />
      <Section id="grades" heading={t.gradesHeading}>
        <GradeChart figures={figures} />
      </Section>
      <Section id="no-policy" heading={t.policyHeading}>
        <Names vendors={figures.withoutPolicy} none={t.policyNone} />
      </Section>
      <Observed view={view} />
    </>
  );
}

function Due(props: { view: VendorsView; figures: ReviewFigures; today: string }) {
  const t = useStore($text);
  const format = useStore($format);
  const words = useWords();
  const { locked } = useStaff();
  const { view, figures, today } = props;
  const reviewed = (vendor: Vendor) => {
    const own = view.vendors.find((item) => item.vendor.id === vendor.id)?.own;
    const vendors = { [vendor.id]: { ...own, id: vendor.id, reviewed: today } };
    void change({ kind: 'edit', subject: vendor.name, vendors }, view.revision);
  };
  return (
    <Section id="due" heading={t.dueHeading}>
      <p>{t.dueIntro(figures.due.length)}</p>
      <TableSpace label={t.dueHeading}>
        <table aria-labelledby="due">
          <thead>
            <tr>
              <th scope="col">{t.vendor}</th>
              <th scope="col">{t.kind}</th>
              <th scope="col">{t.reviewed}</th>
              <th scope="col">{t.policy}</th>
              {!locked && <th scope="col">{t.today}</th>}
            </tr>
          </thead>
          <tbody>
            {figures.due.slice(0, SHOWN).map((vendor) => (
              <tr key={vendor.id}>
                <th scope="row">
                  <a href={hrefTo('vendors', vendor.id)}>
                    <bdi>{vendor.name}</bdi>
                  </a>
                </th>
                <td>{words.category(vendor.category)}</td>
                <td>{vendor.reviewed === undefined ? t.never : format.day(vendor.reviewed)}</td>
                <td>
                  {vendor.privacyPolicyUrl !== undefined && (
                    <a href={vendor.privacyPolicyUrl} target="_blank" rel="noreferrer">
                      {t.read}
                    </a>
                  )}
                </td>
                {!locked && (
                  <td>
                    <Button look="quiet" onPress={() => reviewed(vendor)}>
                      {t.today}
                      <span class="unseen">: {vendor.name}</span>
                    </Button>
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </TableSpace>
      {figures.due.length > SHOWN && <p>{t.more(figures.due.length - SHOWN)}</p>}
    </Section>
  );
}

function Observed({ view }: { view: VendorsView }) {
  const t = useStore($text);
  const format = useStore($format);
  const [observed, setObserved] = useState<Record<string, number>>({});
  useEffect(() => {
    ask('staff/observed').then(setObserved, () => undefined);
  }, []);
  const rows = view.vendors.filter(({ vendor }) => Object.hasOwn(observed, vendor.id));
  return (
    <Section id="observed" heading={t.observedHeading}>
      <p>{t.observedIntro}</p>
      {rows.length === 0 ? (
        <p>{t.observedNone}</p>
      ) : (
        <TableSpace label={t.observedHeading}>
          <table aria-labelledby="observed">
            <thead>
              <tr>
                <th scope="col">{t.vendor}</th>
                <th scope="col" class="number">
                  {t.declared}
                </th>
                <th scope="col" class="number">
                  {t.average}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ vendor }) => (
                <tr key={vendor.id}>
                  <th scope="row">
                    <bdi>{vendor.name}</bdi>
                  </th>
                  <td class="number">
                    {format.number((vendor.embeddedHosts?.length ?? 0) + (vendor.handsOffTo?.length ?? 0))}
                  </td>
                  <td class="number">{format.number(observed[vendor.id]!)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableSpace>
      )}
    </Section>
  );
}
