/** "What this computer keeps": the library's promise in five short lines, with the rest of its policy on demand. */
import { useStore } from '@nanostores/preact';
import { Contact } from '../../components/contact.tsx';
import { $house } from '../../components/house.ts';
import { $common } from '../../components/messages.ts';
import { Fold, Section } from '../../components/parts.tsx';
import { Fill } from '../../components/text.tsx';
import { $format, fill } from '../../utils/i18n/format.ts';
import type { LibraryView } from '../../utils/policy/view.ts';
import { $text } from './messages.ts';

export function Keeps({ library, idleMinutes }: { library: LibraryView; idleMinutes: number }) {
  const t = useStore($text);
  const common = useStore($common);
  const child = library.audience === 'child';
  return (
    <>
      <Section id="keeps" heading={t.keepsHeading}>
        <ul class="plain" aria-labelledby="keeps">
          <li>{child ? t.keepsNowChild : t.keepsNow}</li>
          <li>{child ? t.keepsErasedChild : t.keepsErased}</li>
          {idleMinutes > 0 && <li>{child ? t.keepsWalkChild : t.keepsWalk}</li>}
          <li>{child ? t.keepsWhoChild : t.keepsWho}</li>
          <li>{child ? t.keepsOthersChild : t.keepsOthers}</li>
        </ul>
        {child && <p>{common.childHelp}</p>}
        {library.privacyPolicyUrl !== undefined && (
          <p>
            <a href={library.privacyPolicyUrl}>{t.privacyPolicy}</a>
          </p>
        )}
      </Section>
      <More library={library} />
    </>
  );
}

/** The rest of the library's policy that concerns someone at this computer. */
function More({ library }: { library: LibraryView }) {
  const t = useStore($text);
  const format = useStore($format);
  const { internetSafetyPolicyUrl, siteBlockingPolicyUrl } = useStore($house);
  const computerUse = { adult: t.computerUse, teen: t.computerUseTeen, child: t.computerUseChild };
  return (
    <Fold summary={t.moreHeading}>
      <p>{t.moreNow}</p>
      <p>{t.moreRecords}</p>
      {library.confidentialityLaw !== undefined && (
        <p>
          <Fill text={t.law} values={{ law: <bdi>{library.confidentialityLaw}</bdi> }} />
        </p>
      )}
      <p>{t.moreCounts}</p>
      <p>{t.moreOthers}</p>
      <p>{t.interception}</p>
      {library.videoSurveillance && <p>{t.video}</p>}
      <p>{t.moreSecurity}</p>
      <p>
        {library.policyAdopted !== undefined &&
          `${fill(t.adopted, { date: format.day(library.policyAdopted) })} `}
        {t.mayChange}
      </p>
      {library.computerUsePolicyUrl !== undefined && (
        <p>
          <a href={library.computerUsePolicyUrl}>{computerUse[library.audience]}</a>
        </p>
      )}
      {internetSafetyPolicyUrl !== undefined && (
        <p>
          <a href={internetSafetyPolicyUrl}>{t.internetSafety}</a>
        </p>
      )}
      {siteBlockingPolicyUrl !== undefined && (
        <p>
          <a href={siteBlockingPolicyUrl}>{t.siteBlocking}</a>
        </p>
      )}
      <Contact contact={library.contact} />
    </Fold>
  );
}

/** The mark that the library's policy changed lately, with the way to it. */
export function PolicyNews({ library }: { library: LibraryView }) {
  const t = useStore($text);
  const { privacyPolicyUrl } = library;
  return privacyPolicyUrl === undefined ? (
    <span>{t.changed}</span>
  ) : (
    <a href={privacyPolicyUrl}>{t.changed}</a>
  );
}

/** Problems of the settings: folded, since patrons can do nothing about them. */
export function StaffProblems({ problems }: { problems: string[] }) {
  const t = useStore($text);
  if (problems.length === 0) return null;
  return (
    <Fold summary={fill(t.staffHeading, { count: t.staffCount(problems.length) })}>
      <ul class="plain small" lang="en" dir="ltr">
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </Fold>
  );
}
