/** The library's own words for its notices, and how strong each kind of notice is. */
import { useStore } from '@nanostores/preact';
import { useMemo, useState } from 'preact/hooks';
import type { LanguageCode } from '../../../utils/i18n/languages.ts';
import { $language } from '../../../utils/i18n/store.ts';
import { defaultKind } from '../../../utils/vendors/notice-kind.ts';
import { CATEGORIES, type Category } from '../../../utils/vendors/record.ts';
import type { VendorsView } from '../../../utils/vendors/staff/view.ts';
import { useWords } from '../fields/words.ts';
import { Choice } from '../parts/choice.tsx';
import { NoticePreview } from '../preview/index.tsx';
import { useStaff } from '../staff.ts';
import { TabWaiting } from '../tab-waiting.tsx';
import { useVendors } from '../vendors-data.ts';
import { Kinds } from './kinds.tsx';
import { $text } from './messages.ts';
import { type Scope, withWords, wordsOf } from './scope.ts';
import { $unsaved } from './unsaved.ts';
import { WordsForm } from './words-form.tsx';
import '../vendors/vendors.css';

export default function Notices() {
  const { view, failed, retry } = useVendors();
  if (!view) return <TabWaiting failed={failed} retry={retry} />;
  return <Desk view={view} />;
}

function Desk({ view }: { view: VendorsView }) {
  const t = useStore($text);
  const words = useWords();
  const spoken = useStore($language);
  const { locked } = useStaff();
  const inUse = useMemo(() => {
    const vendors = view.vendors.filter(({ retiredBy }) => !retiredBy);
    return vendors.sort((a, b) => a.vendor.name.localeCompare(b.vendor.name));
  }, [view]);
  const [of, setOf] = useState<Scope['of']>('library');
  const [category, setCategory] = useState<Category>('econtent');
  const [id, setId] = useState(inUse[0]?.vendor.id ?? '');
  const [language, setLanguage] = useState<LanguageCode>(spoken);
  const scope: Scope = of === 'library' ? { of } : of === 'category' ? { of, category } : { of, id };
  const key = of === 'library' ? of : of === 'category' ? `category/${category}` : `vendor/${id}`;
  const unsaved = useStore($unsaved)[key];
  const now = unsaved ?? wordsOf(view.staff.wording, scope);
  const sample =
    inUse.find(({ vendor }) =>
      of === 'vendor'
        ? vendor.id === id
        : of === 'category'
          ? vendor.category === category
          : vendor.category === 'econtent',
    ) ?? inUse[0];
  const wording = useMemo(
    () => [view.list.wording, withWords(view.staff.wording, scope, now)],
    [view, key, now],
  );
  return (
    <>
      <p class="lead">{t.intro}</p>
      <div class="vendor-desk">
        <div class="section">
          <div class="fields-row">
            <Choice
              label={t.scope}
              value={of}
              options={[
                ['library', t.all],
                ['category', t.kinds],
                ['vendor', t.vendor],
              ]}
              onChange={(chosen) => setOf(chosen as Scope['of'])}
            />
            {of === 'category' && (
              <Choice
                label={t.kind}
                value={category}
                options={CATEGORIES.map((one) => [one, words.category(one)] as const)}
                onChange={(chosen) => setCategory(chosen as Category)}
              />
            )}
            {of === 'vendor' && (
              <Choice
                label={t.whichVendor}
                value={id}
                options={inUse.map(({ vendor }) => [vendor.id, vendor.name] as const)}
                onChange={setId}
              />
            )}
          </div>
          <WordsForm
            key={key}
            place={key}
            scope={scope}
            now={now}
            dirty={unsaved !== undefined}
            listSays={wordsOf(view.list.wording, scope)}
            language={language}
            onLanguage={setLanguage}
            revision={view.revision}
            subject={
              of === 'library'
                ? t.subjectAll
                : of === 'category'
                  ? words.category(category)
                  : (sample?.vendor.name ?? id)
            }
            locked={locked}
          />
        </div>
        {sample && (
          <NoticePreview
            vendor={sample.vendor}
            kind={
              sample.vendor.notice ??
              view.policyCategories[sample.vendor.category] ??
              defaultKind(sample.vendor.category)
            }
            wording={wording}
            unverified={sample.unverified}
            language={language}
            onLanguage={setLanguage}
          />
        )}
      </div>
      <Kinds view={view} />
    </>
  );
}
