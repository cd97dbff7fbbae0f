/** The handout: what the start page and the slip tell, on paper, in any language that patrons' pages speak. */
import { useEffect, useState } from 'preact/hooks';
import { $common } from '../../../components/messages.ts';
import { Fill } from '../../../components/text.tsx';
import { formatters } from '../../../utils/i18n/format.ts';
import { LANGUAGES, type LanguageCode } from '../../../utils/i18n/languages.ts';
import { textsIn } from '../../../utils/i18n/messages.ts';
import type { LibraryView } from '../../../utils/policy/view.ts';
import { $text as $slip } from '../../slip/messages.ts';
import { $text as $start } from '../../start/messages.ts';

interface Words {
  language: LanguageCode;
  common: ReturnType<(typeof $common)['get']>;
  start: ReturnType<(typeof $start)['get']>;
  slip: ReturnType<(typeof $slip)['get']>;
}

export function Handout(props: { library: LibraryView; language: LanguageCode }) {
  const { library, language } = props;
  const [words, setWords] = useState<Words>();
  useEffect(() => {
    let current = true;
    void Promise.all([textsIn($common, language), textsIn($start, language), textsIn($slip, language)]).then(
      ([common, start, slip]) => {
        if (current) setWords({ language, common, start, slip });
      },
    );
    return () => {
      current = false;
    };
  }, [language]);
  if (!words) return null;
  const { common, start: t, slip } = words;
  const child = library.audience === 'child';
  return (
    <div lang={words.language} dir={LANGUAGES[words.language].dir} class="section handout">
      <h2>
        <Fill text={t.heading} values={{ library: <bdi>{library.name}</bdi> }} />
      </h2>
      <p class="lead">{child ? t.introClosedChild : t.introClosed}</p>
      <h3>{t.keepsHeading}</h3>
      <ul class="plain">
        <li>{child ? t.keepsNowChild : t.keepsNow}</li>
        <li>{child ? t.keepsErasedChild : t.keepsErased}</li>
        <li>{child ? t.keepsWalkChild : t.keepsWalk}</li>
        <li>{child ? t.keepsWhoChild : t.keepsWho}</li>
        <li>{child ? t.keepsOthersChild : t.keepsOthers}</li>
      </ul>
      <h3>{t.moreHeading}</h3>
      <p>{t.moreRecords}</p>
      {library.confidentialityLaw !== undefined && (
        <p>
          <Fill text={t.law} values={{ law: <bdi>{library.confidentialityLaw}</bdi> }} />
        </p>
      )}
      <p>{t.interception}</p>
      {library.videoSurveillance && <p>{t.video}</p>}
      <h3>{slip.everywhere}</h3>
      <ul class="plain">
        <li>{slip.everywhere1}</li>
        <li>{slip.everywhere2}</li>
        <li>{slip.everywhere3}</li>
      </ul>
      {library.policyAdopted !== undefined && (
        <p class="soft small">
          <Fill text={t.adopted} values={{ date: formatters(words.language).day(library.policyAdopted) }} />{' '}
          {t.mayChange}
        </p>
      )}
      {library.contact !== undefined && (
        <p>
          <Fill text={common.contact} values={{ contact: <bdi>{library.contact}</bdi> }} />
        </p>
      )}
    </div>
  );
}
