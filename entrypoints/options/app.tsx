/** The shell of the staff console: its tabs, each loaded when it is opened, and whether anything can be changed. */
import { useStore } from '@nanostores/preact';
import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Lamp } from '../../components/lamp.tsx';
import { LanguagePicker } from '../../components/language-picker.tsx';
import { Note } from '../../components/parts.tsx';
import { useView } from '../../components/use-view.ts';
import { Waiting } from '../../components/waiting.tsx';
import { fill } from '../../utils/i18n/format.ts';
import { STAFF_LANGUAGES } from '../../utils/i18n/languages.ts';
import { loadLanguage } from '../../utils/i18n/messages.ts';
import { $language } from '../../utils/i18n/store.ts';
import type { StaffView } from '../../utils/worker/staff-messages.ts';
import { $console } from './messages.ts';
import { hrefTo, useRoute } from './route.ts';
import { Staff } from './staff.ts';
import { TabWaiting } from './tab-waiting.tsx';
import { type ConsoleTab, TABS } from './tabs.ts';
import { Toolbar } from './toolbar.tsx';

export function App() {
  const { view, failed, refresh } = useView('staff/view', undefined, STAFF_LANGUAGES);
  if (!view) return <Waiting failed={failed} retry={refresh} />;
  return (
    <Staff.Provider value={view}>
      <Console view={view} />
    </Staff.Provider>
  );
}

/** Chromium scrolls to the cursor of a field for long texts, and one that is only to be read has no cursor. */
function bringIntoSight({ target }: FocusEvent): void {
  if (target instanceof HTMLTextAreaElement && target.readOnly) target.scrollIntoView({ block: 'nearest' });
}

function Console({ view }: { view: StaffView }) {
  const t = useStore($console);
  const { tab: id } = useRoute();
  const tab = id === '' ? TABS[0] : TABS.find((candidate) => candidate.id === id);
  const heading = tab ? t[tab.label] : t.title;
  const headingRef = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = tab ? fill(t.tabTitle, { tab: heading }) : t.title;
  }, [t, tab, heading]);
  // another tab: reading starts at its heading
  useEffect(() => headingRef.current?.focus(), [tab]);
  return (
    <div class="console" onFocusIn={bringIntoSight}>
      <header class="masthead">
        <span class="nameplate">
          <Lamp />
          <bdi>{view.library.name}</bdi>
          <span class="soft">{t.title}</span>
        </span>
        <LanguagePicker />
      </header>
      <nav class="tabs" aria-label={t.tabs}>
        <ul>
          {TABS.map((each) => (
            <li key={each.id}>
              <a href={hrefTo(each.id)} aria-current={each === tab ? 'page' : undefined}>
                {t[each.label]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main class="sheet">
        <h1 tabIndex={-1} ref={headingRef} id="heading">
          {heading}
        </h1>
        {view.locked ? (
          <div class="no-print">
            <Note>
              <p>{t.locked}</p>
            </Note>
          </div>
        ) : (
          <Toolbar view={view} />
        )}
        {tab ? <Lazy key={tab.id} tab={tab} /> : <p>{t.unknown}</p>}
      </main>
    </div>
  );
}

/** Loads the tab's code and its strings, then shows it. */
function Lazy({ tab }: { tab: ConsoleTab }) {
  const [Loaded, setLoaded] = useState<ComponentType | null>(null);
  const [failed, setFailed] = useState(false);
  const load = () => {
    setFailed(false);
    tab
      .load()
      .then(async ({ default: component }) => {
        await loadLanguage($language.get());
        setLoaded(() => component);
      })
      .catch(() => setFailed(true));
  };
  useEffect(load, [tab]);
  return Loaded ? <Loaded /> : <TabWaiting failed={failed} retry={load} />;
}
