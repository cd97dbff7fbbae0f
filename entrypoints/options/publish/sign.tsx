/** Signing what the staff has made: the list in use with this computer's changes over it. */
import { useStore } from '@nanostores/preact';
import { atom } from 'nanostores';
import { useRef, useState } from 'preact/hooks';
import { Section } from '../../../components/parts.tsx';
import { fill } from '../../../utils/i18n/format.ts';
import { defaultEnd } from '../../../utils/vendors/lists/draft.ts';
import { signList, unlockKey } from '../../../utils/vendors/lists/keys.ts';
import { MAX_LIST_BYTES, type VendorList } from '../../../utils/vendors/lists/list.ts';
import type { ListView } from '../../../utils/worker/office-messages.ts';
import { saveFile } from '../save-file.ts';
import { Submit } from '../submit.tsx';
import { keyProblemText } from './key-problem.ts';
import { $text } from './messages.ts';

/** The number that was signed last: leaving the tab, or signing twice in a minute, must not give it again. */
const $signed = atom(0);

export function Sign({ view }: { view: ListView }) {
  const t = useStore($text);
  const keyFile = useRef<HTMLInputElement>(null);
  const [passphrase, setPassphrase] = useState('');
  const [version, setVersion] = useState<string>();
  const [end, setEnd] = useState(defaultEnd(new Date()));
  const [publisher, setPublisher] = useState(view.library);
  const [stage, setStage] = useState<{ problem?: string; signed?: boolean; busy?: boolean }>({});
  const signedBefore = useStore($signed);
  const number = version ?? String(Math.max(view.nextVersion, signedBefore + 1));
  const least = (view.inUse?.version ?? 0) + 1;

  const sign = async () => {
    const refuse = (problem: string) => setStage({ problem });
    const file = keyFile.current?.files?.[0];
    if (!file) return refuse(t.noKeyFile);
    const chosen = Number(number);
    if (!Number.isSafeInteger(chosen) || chosen < least) {
      return refuse(fill(t.badVersion, { least: String(least) }));
    }
    if (!/^\d{4}-\d\d-\d\d$/.test(end) || end <= new Date().toLocaleDateString('sv')) return refuse(t.badEnd);
    setStage({ busy: true });
    // No key file is longer than a page.
    const text = await file
      .slice(0, 20_000)
      .text()
      .catch(() => null);
    if (text === null) return refuse(t.problemUnreadable);
    const key = await unlockKey(text, passphrase);
    if (!key.ok) return refuse(keyProblemText(t, key.problem));
    const list: VendorList = {
      version: chosen,
      issued: new Date().toISOString(),
      expires: end,
      ...(publisher.trim() === '' ? {} : { publisher: publisher.trim().slice(0, 120) }),
      ...view.draft,
    };
    const signed = await signList(list, key.value);
    if (new TextEncoder().encode(signed).length > MAX_LIST_BYTES) return refuse(t.problemTooLarge);
    saveFile(t.listFileName, 'application/json', signed);
    setPassphrase('');
    $signed.set(Math.max(signedBefore, chosen));
    setVersion(undefined);
    setStage({ signed: true });
  };

  return (
    <Section id="sign" heading={t.signHeading}>
      <p>{t.signIntro}</p>
      <Content view={view} />
      <form
        class="fields"
        onSubmit={(event) => {
          event.preventDefault();
          if (stage.busy !== true) void sign();
        }}
      >
        <label class="field">
          <span>{t.keyFile}</span>
          <input type="file" ref={keyFile} accept=".json,application/json" />
        </label>
        <label class="field">
          <span>{t.passphrase}</span>
          <input
            type="password"
            autocomplete="off"
            value={passphrase}
            onInput={(event) => setPassphrase(event.currentTarget.value)}
          />
        </label>
        <div class="field">
          <label for="list-number">{t.number}</label>
          <input
            id="list-number"
            inputMode="numeric"
            aria-describedby="version-help"
            value={number}
            onInput={(event) => setVersion(event.currentTarget.value)}
          />
          <small id="version-help">{t.versionHelp}</small>
        </div>
        <div class="field">
          <label for="list-ends">{t.ends}</label>
          <input
            id="list-ends"
            type="date"
            aria-describedby="ends-help"
            value={end}
            onInput={(event) => setEnd(event.currentTarget.value)}
          />
          <small id="ends-help">{t.endsHelp}</small>
        </div>
        <label class="field">
          <span>{t.publisher}</span>
          <input
            maxLength={120}
            value={publisher}
            onInput={(event) => setPublisher(event.currentTarget.value)}
          />
        </label>
        <Submit busy={stage.busy === true}>{t.sign}</Submit>
      </form>
      <div role="alert">{stage.problem !== undefined && <p class="failure">{stage.problem}</p>}</div>
      <div role="status">
        {stage.busy === true && <p>{t.signing}</p>}
        {stage.signed === true && <p>{fill(t.signed, { file: t.listFileName })}</p>}
      </div>
    </Section>
  );
}

/** What is in it, in numbers. */
function Content({ view }: { view: ListView }) {
  const t = useStore($text);
  const { vendors, retired, wording } = view.draft;
  const groups = [wording.library, ...Object.values(wording.categories), ...Object.values(wording.vendors)];
  const texts = groups.reduce((sum, group) => sum + Object.keys(group).length, 0);
  const breaches = vendors.filter((vendor) => vendor.breach !== undefined).length;
  return (
    <>
      <p>
        {fill(t.content, {
          vendors: t.vendors(vendors.length),
          retired: t.retired(retired.length),
          texts: t.texts(texts),
        })}
      </p>
      {breaches > 0 && <p>{t.breaches(breaches)}</p>}
    </>
  );
}
