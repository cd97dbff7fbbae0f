/** Look and words as a file: from one computer of the staff to another, and into the deployment kit's config. */
import { useStore } from '@nanostores/preact';
import { useId, useState } from 'preact/hooks';
import { Button } from '../../../components/button.tsx';
import { Note, Section } from '../../../components/parts.tsx';
import { changeTo } from '../../../utils/house/change.ts';
import { checkHouse, type House } from '../../../utils/house/house.ts';
import { saveFile } from '../save-file.ts';
import { useStaff } from '../staff.ts';
import { put } from './draft.ts';
import { $text } from './messages.ts';

export function Files({ house }: { house: Partial<House> }) {
  const t = useStore($text);
  const { locked } = useStaff();
  const id = useId();
  const [told, setTold] = useState<'loaded' | readonly string[]>([]);
  const load = async (file: File | undefined) => {
    if (!file) return;
    const raw: unknown = await file
      .text()
      .then(JSON.parse)
      .catch(() => undefined);
    if (raw === undefined) return setTold([t.notJson]);
    // A library's whole config has it under "house".
    const inside = (raw as { house?: unknown } | null)?.house;
    const checked = checkHouse(inside ?? raw);
    if ('problems' in checked) return setTold(checked.problems);
    put(changeTo(house, checked.house));
    setTold('loaded');
  };
  return (
    <Section id="files" heading={t.fileHeading}>
      <p>{t.fileIntro}</p>
      <div class="row">
        <Button
          look="quiet"
          onPress={() =>
            saveFile('carrel-library.json', 'application/json', `${JSON.stringify({ house }, null, 2)}\n`)
          }
        >
          {t.saveFile}
        </Button>
      </div>
      {!locked && (
        <div class="field">
          <label for={id}>{t.loadFile}</label>
          <input
            id={id}
            type="file"
            accept="application/json,.json"
            onChange={(event) => void load(event.currentTarget.files?.[0])}
          />
        </div>
      )}
      <p role="status" class="outcome">
        {told === 'loaded' && t.loaded}
      </p>
      <div role="alert" class="outcome">
        {told !== 'loaded' && told.length > 0 && (
          <Note care>
            <p>{t.badFile}</p>
            <ul class="plain" lang="en" dir="ltr">
              {told.slice(0, 10).map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          </Note>
        )}
      </div>
    </Section>
  );
}
