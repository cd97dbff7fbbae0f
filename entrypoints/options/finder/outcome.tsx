/** What came of a trial: the cookies and the rule, or what was in the way. */
import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../../components/button.tsx';
import { Note, Section } from '../../../components/parts.tsx';
import { vendorRule } from '../../../utils/cookies/finder/rule.ts';
import type { RunResult } from '../../../utils/cookies/finder/run.ts';
import type { FinderTarget } from '../../../utils/cookies/finder/target.ts';
import { $format, fill } from '../../../utils/i18n/format.ts';
import type { VendorPatch } from '../../../utils/vendors/record.ts';
import { ask } from '../../../utils/worker/ask.ts';
import { $text } from './messages.ts';

export function Outcome({ result }: { result: RunResult }) {
  const t = useStore($text);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [result]);
  if ('problem' in result) {
    const why = {
      'bad-address': t.badAddress,
      'no-cookies': t.noCookies,
      'looks-the-same': t.looksTheSame,
      'site-refuses': t.siteRefuses,
      'sign-in-lost': t.signInLost,
      'too-many-requests': t.tooMany,
      'no-answer': t.noAnswer,
      'library-site': t.librarySite,
    }[result.problem];
    return (
      <section class="section" aria-labelledby="finder-outcome">
        <h2 id="finder-outcome" tabIndex={-1} ref={heading}>
          {t.problemHeading}
        </h2>
        <Note care>
          <p>{why}</p>
        </Note>
      </section>
    );
  }
  return (
    <>
      <section class="section" aria-labelledby="finder-outcome">
        <h2 id="finder-outcome" tabIndex={-1} ref={heading}>
          {t.foundHeading}
        </h2>
        <Found result={result} />
      </section>
      <Section id="finder-rule" heading={t.ruleHeading}>
        <Rule result={result} />
      </Section>
    </>
  );
}

type Finding = Extract<RunResult, { found: string[] }>;

function Found({ result }: { result: Finding }) {
  const t = useStore($text);
  const format = useStore($format);
  return (
    <>
      <p>
        {fill(t.found, {
          needed: format.number(result.found.length),
          all: format.number(result.all),
          requests: format.number(result.requests),
        })}
      </p>
      <ul aria-labelledby="finder-outcome">
        {result.found.map((name) => (
          <li key={name}>
            <code dir="ltr">{name}</code>
          </li>
        ))}
      </ul>
      <p>{t.foundMore}</p>
    </>
  );
}

function Rule({ result }: { result: Finding }) {
  const t = useStore($text);
  const [said, setSaid] = useState('');
  const { target, found } = result;
  const rule = vendorRule(target.vendor, target.own, target.site, found);
  const text = JSON.stringify(rule, null, 2);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setSaid(t.copied);
  };
  const save = async () => {
    const problem = await saveRule(rule, target).catch(String);
    const why = problem === 'stale' ? t.stale : problem === 'nothing' ? t.nothing : problem;
    setSaid(why === null ? t.saved : fill(t.notSaved, { problem: why }));
  };
  return (
    <>
      <p>{t.ruleIntro}</p>
      <label for="finder-rule-text">{t.rule}</label>
      <textarea id="finder-rule-text" readOnly dir="ltr" rows={text.split('\n').length} value={text} />
      {target.byPolicy && (
        <Note>
          <p>{t.byPolicy}</p>
        </Note>
      )}
      <div class="row">
        {!target.byPolicy && <Button onPress={() => void save()}>{t.save}</Button>}
        <Button onPress={() => void copy()}>{t.copy}</Button>
      </div>
      <p role="status">{said}</p>
    </>
  );
}

/** Writes the rule into the staff's layer. Resolves to what was in the way, or to null. */
async function saveRule(rule: VendorPatch, target: FinderTarget): Promise<string | null> {
  const result = await ask('staff/change', {
    seen: target.revision,
    change: {
      kind: target.vendor ? 'edit' : 'add',
      subject: target.vendor?.name ?? target.site,
      vendors: { [rule.id]: rule },
    },
  });
  if (result.ok) return null;
  return result.problem === 'refused' ? result.details.join(' ') : result.problem;
}
