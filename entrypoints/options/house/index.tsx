/** Your library: what makes patrons' pages its own, beside a page as patrons will see it. */
import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../../components/button.tsx';
import { Note } from '../../../components/parts.tsx';
import { applyHouse, changeTo, HOUSE_FIELDS } from '../../../utils/house/change.ts';
import { checkHouse, type House } from '../../../utils/house/house.ts';
import { mergeHouse, readHouse } from '../../../utils/house/item.ts';
import { $format, fill } from '../../../utils/i18n/format.ts';
import type { LanguageCode } from '../../../utils/i18n/languages.ts';
import { $language } from '../../../utils/i18n/store.ts';
import { change } from '../changes.ts';
import { useStaff } from '../staff.ts';
import { TabWaiting } from '../tab-waiting.tsx';
import { $draft } from './draft.ts';
import { Files } from './files.tsx';
import { isWrong, Look } from './look.tsx';
import { $text } from './messages.ts';
import { PagePreview } from './preview.tsx';
import { problemOf, useTexts } from './texts.ts';
import { Words } from './words.tsx';
import '../vendors/vendors.css';
import './house.css';

export default function HouseTab() {
  const { revision } = useStaff();
  const [stored, setStored] = useState<Awaited<ReturnType<typeof readHouse>>>();
  const [failed, setFailed] = useState(false);
  const load = () => {
    setFailed(false);
    readHouse().then(setStored, () => setFailed(true));
  };
  // Each change, also one taken back, is a new revision.
  useEffect(load, [revision]);
  return stored ? <Desk {...stored} /> : <TabWaiting failed={failed} retry={load} />;
}

function Desk(props: { own: Partial<House>; byPolicy: Partial<House> }) {
  const t = useStore($text);
  const { locked, revision } = useStaff();
  const { own, byPolicy } = props;
  const spoken = useStore($language);
  const draft = useStore($draft);
  const [language, setLanguage] = useState<LanguageCode>(spoken);
  const [search, setSearch] = useState('');
  const texts = useTexts(language) ?? [];
  const { house } = applyHouse(own, draft);
  const order = changeTo(own, house);
  const dirty = Object.keys(order).length > 0;
  const words = house.texts[language] ?? {};
  const wrong =
    'problems' in checkHouse(house) ||
    HOUSE_FIELDS.some((field) => isWrong(house, field)) ||
    texts.some((text) => Object.hasOwn(words, text.path) && problemOf(text, words[text.path]!) !== null);
  const save = async () => {
    if (!dirty) return;
    if (wrong) {
      const shown = document.querySelector<HTMLElement>('.house [aria-invalid="true"]');
      // Words that the search hides are shown again, with what is wrong with them.
      if (shown) shown.focus();
      else setSearch('');
      return;
    }
    if (await change({ kind: 'house', subject: t.subject, house: order }, revision)) $draft.set({});
  };
  return (
    <>
      <p class="lead">{t.intro}</p>
      <ByIt byPolicy={byPolicy} />
      <div class="vendor-desk">
        <form
          class="section house"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <Look house={house} />
          <Words
            house={house}
            language={language}
            onLanguage={setLanguage}
            search={search}
            onSearch={setSearch}
          />
          {!locked && (
            <div class="row save">
              <button type="submit" class="button" aria-disabled={dirty ? undefined : 'true'}>
                <span>{t.save}</span>
              </button>
              {dirty && (
                <Button look="quiet" onPress={() => $draft.set({})}>
                  {t.discard}
                </Button>
              )}
              {dirty && <span class="soft small">{t.unsaved}</span>}
            </div>
          )}
        </form>
        <PagePreview house={mergeHouse(house, byPolicy)} language={language} />
      </div>
      <Files house={house} />
    </>
  );
}

/** What IT has set, by name: nothing that is changed here would be seen there. */
function ByIt({ byPolicy }: { byPolicy: Partial<House> }) {
  const t = useStore($text);
  const format = useStore($format);
  const set = [
    ...HOUSE_FIELDS.filter((field) => byPolicy[field] !== undefined).map((field) => t[field]),
    ...(Object.keys(byPolicy.texts ?? {}).length > 0 ? [t.itTexts] : []),
  ];
  if (set.length === 0) return null;
  return (
    <Note>
      <p>{fill(t.byIt, { what: format.list(set) })}</p>
    </Note>
  );
}
