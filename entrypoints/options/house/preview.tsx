/** The start page or a notice with the look and words of the draft. */
import { useStore } from '@nanostores/preact';
import { useMemo, useState } from 'preact/hooks';
import type { House } from '../../../utils/house/house.ts';
import type { LanguageCode } from '../../../utils/i18n/languages.ts';
import type { StartView } from '../../../utils/session/view.ts';
import type { Preview } from '../../preview/wire.ts';
import { Choice } from '../parts/choice.tsx';
import { Frame } from '../preview/index.tsx';
import { LookChoice } from '../preview/look-choice.tsx';
import { sampleNotice } from '../preview/sample.ts';
import { useStaff } from '../staff.ts';
import { useVendors } from '../vendors-data.ts';
import { $text } from './messages.ts';

export function PagePreview(props: { house: Partial<House>; language: LanguageCode }) {
  const t = useStore($text);
  const { library } = useStaff();
  const { view } = useVendors();
  const { house, language } = props;
  const [shown, setShown] = useState<'start' | 'notice'>('start');
  const [scheme, setScheme] = useState<Preview['scheme']>('light dark');
  const page = useMemo((): Preview['page'] => {
    const vendor = view?.vendors.find(({ vendor: { category } }) => category === 'econtent')?.vendor;
    if (shown === 'start' || !view || !vendor) return { start: sampleStart(library) };
    const wording = [view.list.wording, view.staff.wording];
    return { notice: sampleNotice({ vendor, kind: 'standard', library, wording, unverified: [] }) };
  }, [shown, view, library]);
  return (
    <section class="preview" aria-label={t.previewHeading}>
      <h2>{t.previewHeading}</h2>
      <div class="fields-row">
        <Choice
          label={t.page}
          value={shown}
          options={[
            ['start', t.pageStart],
            ['notice', t.pageNotice],
          ]}
          onChange={(chosen) => setShown(chosen as typeof shown)}
        />
        <LookChoice label={t.look} scheme={scheme} onScheme={setScheme} />
      </div>
      <Frame
        title={t.previewHeading}
        preview={{ kind: 'preview', page, house, language, scheme }}
        zoom={1}
        phone={false}
      />
    </section>
  );
}

/** The start page of a computer that waits for a patron. */
function sampleStart(library: StartView['library']): StartView {
  return {
    library,
    phase: 'closed',
    protection: 'full',
    startErases: false,
    beginsItself: false,
    problems: [],
    floor: 'stands',
    counts: true,
    idleMinutes: 5,
    eraseFailed: false,
  };
}
