/** A new tab during a session: where to go, and the way out. */
import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { EndDialog } from '../../components/end-dialog.tsx';
import { $common } from '../../components/messages.ts';
import { Section } from '../../components/parts.tsx';
import { fill } from '../../utils/i18n/format.ts';
import type { LibraryView } from '../../utils/policy/view.ts';
import { $text } from './messages.ts';
import { NextPatron } from './next-patron.tsx';

export function OpenView(props: { library: LibraryView }) {
  const { homeUrl, catalogUrls } = props.library;
  const t = useStore($text);
  const common = useStore($common);
  const [asking, setAsking] = useState(false);
  const hasLinks = homeUrl !== undefined || catalogUrls.length > 0;
  return (
    <>
      <p class="lead">{t.introOpen}</p>
      {hasLinks && (
        <Section id="where-to" heading={t.whereTo}>
          <ul class="ways">
            {homeUrl !== undefined && (
              <li>
                <a class="way" href={homeUrl}>
                  {t.libraryHome}
                </a>
              </li>
            )}
            {catalogUrls.map((url) => (
              <li key={url}>
                <a class="way" href={url}>
                  {/* Several catalogs are told apart by their hosts; one needs no such detail. */}
                  {catalogUrls.length > 1 ? fill(t.catalogAt, { host: hostOf(url) }) : t.catalog}
                </a>
              </li>
            ))}
          </ul>
          <p class="soft small">{t.typeAddress}</p>
        </Section>
      )}
      <div class="row">
        <Button onPress={() => setAsking(true)}>{common.endSession}</Button>
      </div>
      <NextPatron />
      {asking && <EndDialog onKeep={() => setAsking(false)} />}
    </>
  );
}

function hostOf(url: string): string {
  return URL.parse(url)?.host ?? url;
}
