/** The notice as patrons will see it, in any language, size and look, while it is being written. */
import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { LANGUAGES, type LanguageCode, offeredLanguages } from '../../../utils/i18n/languages.ts';
import type { LibraryWording } from '../../../utils/vendors/library-wording.ts';
import type { NoticeKind, Vendor } from '../../../utils/vendors/record.ts';
import { PREVIEW_READY, type Preview } from '../../preview/wire.ts';
import { Choice } from '../parts/choice.tsx';
import { useStaff } from '../staff.ts';
import { LookChoice } from './look-choice.tsx';
import { $preview } from './messages.ts';
import { sampleNotice } from './sample.ts';

const SIZES = [100, 150, 200, 400] as const;
/** From here on half a window is less than any patron's whole one, and the notice gets the whole width. */
const LARGE = 200;

export interface NoticePreviewProps {
  vendor: Vendor;
  kind: NoticeKind;
  wording: readonly LibraryWording[];
  unverified: readonly string[];
  language: LanguageCode;
  onLanguage(code: LanguageCode): void;
}

export function NoticePreview(props: NoticePreviewProps) {
  const t = useStore($preview);
  const { library } = useStaff();
  const { vendor, kind, wording, unverified, language, onLanguage } = props;
  const [size, setSize] = useState<number>(100);
  const section = useRef<HTMLElement>(null);
  // With another width it may stand in another place; whoever has just chosen it wants to see it.
  useEffect(() => {
    if (size >= LARGE) section.current?.scrollIntoView({ block: 'nearest' });
  }, [size]);
  const [width, setWidth] = useState<'desk' | 'phone'>('desk');
  const [scheme, setScheme] = useState<Preview['scheme']>('light dark');
  const notice = useMemo(
    () => sampleNotice({ vendor, kind, library, wording, unverified }),
    [vendor, kind, wording, unverified, library],
  );
  const languages = [...new Set([...offeredLanguages(library.languages), language])];
  return (
    <section class={size >= LARGE ? 'preview large' : 'preview'} aria-label={t.heading} ref={section}>
      <h2>{t.heading}</h2>
      <div class="fields-row">
        <Choice
          label={t.language}
          value={language}
          options={languages.map((code) => [code, LANGUAGES[code].name])}
          onChange={(code) => onLanguage(code as LanguageCode)}
        />
        <Choice
          label={t.size}
          value={String(size)}
          options={SIZES.map((percent) => [String(percent), `${percent} %`])}
          onChange={(percent) => setSize(Number(percent))}
        />
        <Choice
          label={t.width}
          value={width}
          options={[
            ['desk', t.desk],
            ['phone', t.phone],
          ]}
          onChange={(chosen) => setWidth(chosen as typeof width)}
        />
        <LookChoice label={t.look} scheme={scheme} onScheme={setScheme} />
      </div>
      {kind === 'none' ? (
        <p class="note">{t.none}</p>
      ) : (
        <Frame
          title={t.heading}
          preview={{ kind: 'preview', page: { notice }, language, scheme }}
          zoom={size / 100}
          phone={width === 'phone'}
        />
      )}
    </section>
  );
}

/** A window of its own, magnified as a browser magnifies: fewer and larger pixels in the same space. */
export function Frame(props: { title: string; preview: Preview; zoom: number; phone: boolean }) {
  const { preview, zoom } = props;
  const frame = useRef<HTMLIFrameElement>(null);
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const listen = ({ data, source }: MessageEvent) => {
      if (data === PREVIEW_READY && source === frame.current?.contentWindow) setReady(true);
    };
    window.addEventListener('message', listen);
    return () => window.removeEventListener('message', listen);
  }, []);
  useEffect(() => {
    if (ready) frame.current?.contentWindow?.postMessage(preview, location.origin);
  }, [ready, preview]);
  return (
    <div class={props.phone ? 'preview-space phone' : 'preview-space'}>
      <iframe
        ref={frame}
        title={props.title}
        src="/preview.html"
        style={{ inlineSize: `${100 / zoom}%`, blockSize: `${100 / zoom}%`, transform: `scale(${zoom})` }}
      />
    </div>
  );
}
