/** What Carrel itself keeps: every entry of its stores, and its counters. */
import { useStore } from '@nanostores/preact';
import { Fold, Section } from '../../../components/parts.tsx';
import { $format, fill } from '../../../utils/i18n/format.ts';
import { AREAS, type Area, type RecordsView, type StoredKey } from '../../../utils/records/inventory.ts';
import { $text } from './messages.ts';

type T = ReturnType<typeof $text.get>;

export function Own({ view }: { view: RecordsView }) {
  const t = useStore($text);
  const format = useStore($format);
  const areas: Record<Area, string> = {
    local: t.areaLocal,
    session: t.areaSession,
    managed: t.areaManaged,
  };
  const timers = view.alarms.length === 0 ? t.noTimers : format.list(view.alarms);
  return (
    <Section id="own" heading={t.ownHeading}>
      <p>{t.ownIntro}</p>
      {AREAS.map((area) => (
        <Entries
          key={area}
          area={area}
          heading={areas[area]}
          entries={view.stored.filter((each) => each.area === area)}
        />
      ))}
      <Counters view={view} />
      <p class="soft">
        {fill(t.workings, { rules: t.rules(view.rules.lasting + view.rules.session), timers })}
      </p>
    </Section>
  );
}

function Entries(props: { area: Area; heading: string; entries: readonly StoredKey[] }) {
  const t = useStore($text);
  const { area, heading, entries } = props;
  const id = `area-${area}`;
  return (
    <>
      <h3 id={id}>{heading}</h3>
      {entries.length === 0 ? (
        <p>{t.emptyArea}</p>
      ) : (
        <div class="office-wrap">
          <table class="figures" aria-labelledby={id}>
            <thead>
              <tr>
                <th scope="col">{t.entry}</th>
                <th scope="col">{t.about}</th>
                <th scope="col">{t.size}</th>
              </tr>
            </thead>
            <tbody>
              {entries.map((entry) => (
                <tr key={entry.key}>
                  <th scope="row">
                    <code>{entry.key}</code>
                  </th>
                  <td>
                    {meaningOf(t, entry)}
                    {entry.content !== undefined && <Content entry={entry} content={entry.content} />}
                  </td>
                  <td>{t.bytes(entry.bytes)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

function Content({ entry, content }: { entry: StoredKey; content: string }) {
  const t = useStore($text);
  return (
    <Fold
      summary={
        <>
          {t.showContent}
          <span class="unseen">: {entry.key}</span>
        </>
      }
    >
      <pre class="code" dir="ltr">
        {content}
      </pre>
      {content.length < entry.bytes && entry.bytes > 4000 && <p class="small">{t.cut}</p>}
    </Fold>
  );
}

function Counters({ view }: { view: RecordsView }) {
  const t = useStore($text);
  return (
    <>
      <h3 id="counters">{t.databaseHeading}</h3>
      <p>{fill(t.databaseIntro, { small: String(view.smallCount) })}</p>
      {view.databases.length === 0 && <p>{t.databaseNone}</p>}
      <dl class="facts">
        {view.databases.map(({ name, rows }) => (
          <div key={name}>
            <dt>{fill(t.databaseName, { name })}</dt>
            <dd>
              {rows === null ? (
                t.databaseUnreadable
              ) : rows.length === 0 ? (
                t.emptyArea
              ) : (
                <ul class="plain">
                  {rows.map(({ store, level, count }) => (
                    <li key={`${store} ${level}`}>{rowsText(t, level, count)}</li>
                  ))}
                </ul>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function rowsText(t: T, level: string, count: number): string {
  switch (level) {
    case 'today':
      return t.levelToday(count);
    case 'running':
      return t.levelRunning(count);
    case 'hidden':
      return t.levelHidden(count);
    case 'day':
      return t.levelDay(count);
    case 'month':
      return t.levelMonth(count);
    default:
      return t.levelOther(count);
  }
}

/** What an entry is, in words. One that these words do not know is named all the same. */
export function meaningOf(t: T, { area, key }: Pick<StoredKey, 'area' | 'key'>): string {
  if (area === 'managed') return t.keySetting;
  const local: Record<string, string> = {
    journal: t.keyJournal,
    policy: t.keyPolicy,
    staff: t.keyStaff,
    staffHistory: t.keyStaffHistory,
    staffSetAside: t.keyStaffSetAside,
    list: t.keyList,
    listFetch: t.keyListFetch,
    statistics: t.keyStatistics,
    bookmarks: t.keyBookmarks,
    house: t.keyHouse,
    observed: t.keyObserved,
    seen: t.keySeen,
    tabJournal: t.keyTabJournal,
  };
  const session: Record<string, string> = {
    session: t.keySession,
    pending: t.keyPending,
    language: t.keyLanguage,
    'large-print': t.keyLargePrint,
    idle: t.keyIdle,
    receipt: t.keyReceipt,
    aftercare: t.keyAftercare,
    statistics: t.keySessionStatistics,
    'cookie-evidence': t.keyCookieEvidence,
    profile: t.keyProfile,
    'signing-out': t.keySigningOut,
    visited: t.keyVisited,
    'start-tabs': t.keyStartTabs,
    zoom: t.keyZoom,
  };
  const known = area === 'local' ? local : session;
  return Object.hasOwn(known, key) ? known[key]! : t.keyUnknown;
}
