/** What is known of a vendor. The record's own words come first; what is general or unverified says so. */
import { useStore } from '@nanostores/preact';
import type { ComponentChildren, TargetedMouseEvent } from 'preact';
import { Fold, Note } from '../../components/parts.tsx';
import { Fill, Localised } from '../../components/text.tsx';
import type { NoticeView } from '../../utils/handoff/notice-view.ts';
import { $format, fill } from '../../utils/i18n/format.ts';
import { pickAmong, pickEntry } from '../../utils/i18n/languages.ts';
import { $language } from '../../utils/i18n/store.ts';
import { categoryWording } from '../../utils/vendors/wording.ts';
import { ask } from '../../utils/worker/ask.ts';
import { dataNames } from './data.ts';
import { $text, passedName } from './messages.ts';
import { Remark } from './summary.tsx';
import { $wording } from './wording.ts';

type Vendor = NoticeView['vendor'];

/** The library's warning about a known data leak. */
export function BreachBanner({ vendor, breach }: { vendor: Vendor; breach: NonNullable<Vendor['breach']> }) {
  const t = useStore($text);
  const format = useStore($format);
  return (
    <Note care>
      <h2>
        <Fill text={t.breachHeading} values={{ vendor: <bdi>{vendor.name}</bdi> }} />
      </h2>
      <p>
        <Localised texts={breach.message} />
      </p>
      <p class="small">{fill(t.breachSince, { date: format.day(breach.since) })}</p>
    </Note>
  );
}

/** What is known of this vendor is not what it was when patrons last read it. */
export function Changed({ vendor, changed }: { vendor: Vendor; changed: string }) {
  const t = useStore($text);
  const format = useStore($format);
  return (
    <Note>
      <p>
        <Fill text={t.changed} values={{ vendor: <bdi>{vendor.name}</bdi>, date: format.day(changed) }} />
      </p>
    </Note>
  );
}

export function Facts({ vendor }: { vendor: Vendor }) {
  const t = useStore($text);
  const format = useStore($format);
  const language = useStore($language);
  const wording = categoryWording(useStore($wording), vendor.category);
  return (
    <dl class="facts">
      <Fact
        vendor={vendor}
        field="dataPassed"
        term={t.passed}
        general={<Localised texts={vendor.wording.passed} or={wording.passed} />}
      >
        {vendor.dataPassed && vendor.dataPassed.length > 0 && <PassedList items={vendor.dataPassed} />}
      </Fact>
      {vendor.withheld.length > 0 && (
        <div>
          <dt>{t.withheld}</dt>
          <dd>{format.list(dataNames(t, vendor.withheld, language))}</dd>
        </div>
      )}
      {/* A strong notice has said this already, in a paragraph of its own. */}
      {vendor.notice !== 'strong' && (
        <Fact
          vendor={vendor}
          field="dataKept"
          term={t.kept}
          general={<Localised texts={vendor.wording.kept} or={wording.kept} />}
        >
          {vendor.dataKept && <Localised texts={vendor.dataKept} />}
        </Fact>
      )}
      <Fact vendor={vendor} field="retention" term={t.retention} unknown={t.retentionUnknown}>
        {vendor.retention && <Localised texts={vendor.retention} />}
      </Fact>
      {wording.libraryUse !== undefined && (
        <div>
          <dt>{t.libraryUse}</dt>
          <dd>{wording.libraryUse}</dd>
        </div>
      )}
    </dl>
  );
}

function Fact(props: {
  vendor: Vendor;
  field: 'dataPassed' | 'dataKept' | 'retention';
  term: string;
  /** Said in place of a missing fact, marked as general. */
  general?: ComponentChildren;
  unknown?: string;
  children: ComponentChildren;
}) {
  const known = Boolean(props.children);
  return (
    <div>
      <dt>{props.term}</dt>
      <dd>
        {known ? props.children : (props.general ?? props.unknown)}
        {(known || props.general !== undefined) && <Remark vendor={props.vendor} field={props.field} />}
      </dd>
    </div>
  );
}

/** Libraries write their own words in one language only, so no sentence is built from these. */
function PassedList({ items }: { items: string[] }) {
  const t = useStore($text);
  return (
    <ul class="passed">
      {items.map((item) => (
        <li key={item}>
          <bdi>{passedName(t, item)}</bdi>
        </li>
      ))}
    </ul>
  );
}

/** Other ways to the same thing that tell fewer people about it. */
export function Alternatives({ vendor }: { vendor: Vendor }) {
  const t = useStore($text);
  const language = useStore($language);
  const general = categoryWording(useStore($wording), vendor.category).alternatives;
  const own =
    vendor.alternatives && Object.keys(vendor.alternatives).length > 0
      ? pickEntry(vendor.alternatives, language)
      : vendor.wording.alternatives && pickAmong([vendor.wording.alternatives, { [language]: '' }], language);
  const said = own?.value.split('\n').filter((line) => line.trim() !== '') ?? [];
  const items = said.length > 0 ? said : general;
  if (items.length === 0) return null;
  const textLanguage = said.length > 0 ? own?.language : language;
  return (
    <section class="section" aria-labelledby="alternatives">
      <h2 id="alternatives">{t.alternatives}</h2>
      <ul class="plain" aria-labelledby="alternatives">
        {items.map((item) => (
          <li key={item} lang={textLanguage === language ? undefined : textLanguage}>
            <bdi>{item}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The worker lets this tab open the page once. A press that opens another tab meets the notice there. */
function openPolicy(event: TargetedMouseEvent<HTMLAnchorElement>): void {
  const { button, ctrlKey, metaKey, shiftKey, altKey } = event;
  if (button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return;
  event.preventDefault();
  const address = event.currentTarget.href;
  const go = () => location.assign(address);
  ask('notice/policy', { address }).then(go, go);
}

export function PolicyLink({ vendor }: { vendor: Vendor }) {
  const t = useStore($text);
  const values = { vendor: <bdi>{vendor.name}</bdi> };
  if (vendor.privacyPolicyUrl === undefined) {
    return (
      <p class="soft">
        <Fill text={t.noPolicy} values={values} />
      </p>
    );
  }
  return (
    <p>
      <a href={vendor.privacyPolicyUrl} onClick={openPolicy}>
        <Fill text={t.privacyPolicy} values={values} />
      </a>
    </p>
  );
}

/** What a decision rarely needs, on demand. */
export function More({ notice }: { notice: NoticeView }) {
  const t = useStore($text);
  const format = useStore($format);
  const { vendor, via } = notice;
  const grade = {
    exceeds: t.gradeExceeds,
    meets: t.gradeMeets,
    below: t.gradeBelow,
    unrated: t.gradeUnrated,
  }[vendor.grade ?? 'unrated'];
  const values = { vendor: <bdi>{vendor.name}</bdi> };
  return (
    <Fold
      summary={
        <span>
          <Fill text={t.more} values={values} />
        </span>
      }
    >
      {vendor.notice !== 'strong' && <Alternatives vendor={vendor} />}
      <p>
        <strong>{t.grade}:</strong> {grade}.{' '}
        {vendor.reviewed !== undefined && fill(t.reviewed, { date: format.day(vendor.reviewed) })}
      </p>
      {vendor.deleteUrl !== undefined && (
        <p>
          <a href={vendor.deleteUrl}>{t.deletion}</a>
        </p>
      )}
      {vendor.termsUrl !== undefined && (
        <p>
          <a href={vendor.termsUrl} onClick={openPolicy}>
            <Fill text={t.terms} values={values} />
          </a>
        </p>
      )}
      {via.length > 0 && <p>{fill(t.via, { services: format.list(via.map(serviceName)) })}</p>}
    </Fold>
  );
}

/** Names as the services write them themselves; the same in every language. */
const SERVICE_NAMES: Record<string, string> = {
  ezproxy: 'EZproxy',
  wam: 'WAM',
  webvpn: 'WebVPN',
  openathens: 'OpenAthens',
  shibboleth: 'Shibboleth',
};

function serviceName(id: string): string {
  return SERVICE_NAMES[id] ?? id;
}
