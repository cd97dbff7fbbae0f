/** Everything about one vendor, and its notice beside it. */
import { useStore } from '@nanostores/preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { Button } from '../../../components/button.tsx';
import { Note } from '../../../components/parts.tsx';
import { fill } from '../../../utils/i18n/format.ts';
import { isLanguage, type LanguageCode } from '../../../utils/i18n/languages.ts';
import { $language } from '../../../utils/i18n/store.ts';
import { defaultKind } from '../../../utils/vendors/notice-kind.ts';
import type { Vendor } from '../../../utils/vendors/record.ts';
import type { VendorDraft } from '../../../utils/vendors/sheet/record.ts';
import { staffWord } from '../../../utils/vendors/staff/patch.ts';
import type { StaffVendor, VendorsView } from '../../../utils/vendors/staff/view.ts';
import { change } from '../changes.ts';
import { useWords } from '../fields/words.ts';
import { NoticePreview } from '../preview/index.tsx';
import { goTo } from '../route.ts';
import { useStaff } from '../staff.ts';
import { Actions } from './actions.tsx';
import { $drafts, draftOf, setDraft, type Typed } from './draft.ts';
import { FormContext } from './form-state.ts';
import { $text } from './messages.ts';
import { Sections } from './sections.tsx';

export interface VendorFormProps {
  /** Absent for a new vendor. */
  item: StaffVendor | undefined;
  /** The vendor that a new one is a copy of. */
  model: StaffVendor | undefined;
  view: VendorsView;
}

const NOTHING_TYPED: Typed = {};

/** A record for the preview, even while a name or an address is still missing. */
function showable(record: VendorDraft): Vendor {
  return { category: 'database', ...record, name: record.name || '…', hosts: record.hosts ?? [] };
}

export function VendorForm({ item, model, view }: VendorFormProps) {
  const t = useStore($text);
  const words = useWords();
  const { locked } = useStaff();
  const drafts = useStore($drafts);
  const spoken = useStore($language);
  const [language, setLanguage] = useState<LanguageCode>(spoken);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const place = item ? item.vendor.id : model ? `copy/${model.vendor.id}` : 'new';
  const typed = drafts[place] ?? NOTHING_TYPED;
  const base = useMemo<VendorDraft>(() => {
    if (item) return item.vendor;
    if (!model) return { id: '', category: 'database' };
    // Addresses stay with the vendor that has them.
    return { ...model.vendor, id: '', name: fill(t.copyOf, { name: model.vendor.name }), hosts: [] };
  }, [item, model, t]);
  const draft = useMemo(() => draftOf(base, typed, item, view), [base, typed, item, view]);
  const { record, problems } = draft;
  const dirty = draft.changed.size > 0;
  const shown = useMemo(() => showable(record), [record]);
  const wording = useMemo(() => [view.list.wording, view.staff.wording], [view]);
  const unverified = useMemo(
    () => (item?.unverified ?? []).filter((field) => !draft.changed.has(field as never)),
    [item, draft],
  );

  const save = async () => {
    setTried(true);
    if (problems.length > 0) {
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    const { id } = record;
    const { patch, cleared } = staffWord(record as Vendor, item ?? { vendor: undefined, below: null });
    const saved = await change(
      {
        kind: item ? 'edit' : 'add',
        subject: record.name ?? id,
        vendors: { [id]: patch },
        cleared: { [id]: cleared },
      },
      view.revision,
    );
    if (!saved) return;
    setDraft(place, null);
    if (!item) goTo('vendors', id);
  };

  return (
    <FormContext.Provider
      value={{
        base,
        item,
        typed,
        problems,
        showAll: tried,
        language,
        locked,
        revision: view.revision,
        type: (name, text) => setDraft(place, { ...typed, [name]: text }),
        forget: (names) =>
          setDraft(
            place,
            Object.fromEntries(Object.entries(typed).filter(([name]) => !names.includes(name))),
          ),
      }}
    >
      <div class="vendor-desk">
        <form
          class="vendor-form"
          ref={form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <h2>{item ? <bdi>{item.vendor.name}</bdi> : t.newHeading}</h2>
          {item?.listed && <p class="soft">{t.fromListsHelp}</p>}
          {item && <Actions item={item} revision={view.revision} />}
          <Sections isNew={!item} onLanguage={setLanguage} />
          {!locked && (
            <div class="save-bar">
              <button type="submit" class="button" aria-disabled={dirty ? undefined : 'true'}>
                <span>{t.save}</span>
              </button>
              {dirty && (
                <Button look="quiet" onPress={() => setDraft(place, null)}>
                  {t.discard}
                </Button>
              )}
              {dirty && <span class="soft small">{t.unsaved}</span>}
              <div role="alert">
                {tried && problems.length > 0 && (
                  <Note care>
                    <p>{t.fieldsWrong(new Set(problems.map(({ field }) => field)).size)}</p>
                    <ul class="plain">
                      {problems.map((problem) => (
                        <li key={`${problem.field}${problem.code}${problem.about}`}>
                          {words.field(problem.field)}: {words.problem(problem)}
                        </li>
                      ))}
                    </ul>
                  </Note>
                )}
              </div>
            </div>
          )}
        </form>
        <NoticePreview
          vendor={shown}
          kind={shown.notice ?? view.policyCategories[shown.category] ?? defaultKind(shown.category)}
          wording={wording}
          unverified={unverified}
          language={isLanguage(language) ? language : 'en'}
          onLanguage={setLanguage}
        />
      </div>
    </FormContext.Provider>
  );
}
