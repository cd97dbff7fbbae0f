/** Making the library's key. The private part is never shown and leaves only inside the locked file. */
import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { Note, Section } from '../../../components/parts.tsx';
import { Fill } from '../../../components/text.tsx';
import { createKey } from '../../../utils/vendors/lists/keys.ts';
import { saveFile } from '../save-file.ts';
import { Submit } from '../submit.tsx';
import { keyProblemText } from './key-problem.ts';
import { $text } from './messages.ts';

export function MakeKey() {
  const t = useStore($text);
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [stage, setStage] = useState<{ problem?: string; publicKey?: string; busy?: boolean }>({});
  const make = async () => {
    if (passphrase !== again) return setStage({ problem: t.different });
    setStage({ busy: true });
    const made = await createKey(passphrase, new Date());
    if (!made.ok) return setStage({ problem: keyProblemText(t, made.problem) });
    saveFile(t.keyFileName, 'application/json', made.value.file);
    setPassphrase('');
    setAgain('');
    setStage({ publicKey: made.value.publicKey });
  };
  return (
    <Section id="key" heading={t.keyHeading}>
      <p>{t.keyIntro}</p>
      <form
        class="fields"
        onSubmit={(event) => {
          event.preventDefault();
          if (stage.busy !== true) void make();
        }}
      >
        <div class="field">
          <label for="new-passphrase">{t.passphrase}</label>
          <input
            id="new-passphrase"
            type="password"
            autocomplete="new-password"
            aria-describedby="passphrase-help"
            value={passphrase}
            onInput={(event) => setPassphrase(event.currentTarget.value)}
          />
          <small id="passphrase-help">{t.passphraseHelp}</small>
        </div>
        <label class="field">
          <span>{t.again}</span>
          <input
            type="password"
            autocomplete="new-password"
            value={again}
            onInput={(event) => setAgain(event.currentTarget.value)}
          />
        </label>
        <Submit busy={stage.busy === true}>{t.makeKey}</Submit>
        <div role="status">{stage.busy === true ? <p>{t.making}</p> : null}</div>
      </form>
      <div role="alert">{stage.problem !== undefined && <p class="failure">{stage.problem}</p>}</div>
      {stage.publicKey !== undefined && (
        <Note>
          <p role="status">
            <Fill text={t.keyMade} values={{ file: t.keyFileName }} />
          </p>
          <label class="field">
            <span>{t.publicKey}</span>
            <input
              class="code"
              readOnly
              value={stage.publicKey}
              onFocus={(event) => event.currentTarget.select()}
            />
          </label>
        </Note>
      )}
    </Section>
  );
}
