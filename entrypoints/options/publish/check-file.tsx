/** What computers would say to a signed file. */
import { useStore } from '@nanostores/preact';
import { useRef, useState } from 'preact/hooks';
import { Section } from '../../../components/parts.tsx';
import { $format, fill } from '../../../utils/i18n/format.ts';
import { MAX_LIST_BYTES } from '../../../utils/vendors/lists/list.ts';
import { type Opening, openList } from '../../../utils/vendors/lists/open.ts';
import { listSentence } from '../../../utils/vendors/lists/problems.ts';
import { Submit } from '../submit.tsx';
import { $text } from './messages.ts';

export function CheckFile({ publicKey }: { publicKey: string }) {
  const t = useStore($text);
  const format = useStore($format);
  const file = useRef<HTMLInputElement>(null);
  const [key, setKey] = useState<string>();
  const [opened, setOpened] = useState<Opening | 'unreadable'>();
  const check = async () => {
    const chosen = file.current?.files?.[0];
    if (!chosen) return setOpened(undefined);
    const bytes = await chosen
      .slice(0, MAX_LIST_BYTES + 1)
      .arrayBuffer()
      .catch(() => null);
    if (bytes === null) return setOpened('unreadable');
    setOpened(await openList(new Uint8Array(bytes), { publicKey: key ?? publicKey, now: new Date() }));
  };
  return (
    <Section id="check" heading={t.checkHeading}>
      <p>{t.checkIntro}</p>
      <form
        class="fields"
        onSubmit={(event) => {
          event.preventDefault();
          void check();
        }}
      >
        <label class="field">
          <span>{t.checkFile}</span>
          <input type="file" ref={file} accept=".json,application/json" />
        </label>
        <label class="field">
          <span>{t.checkKey}</span>
          <input value={key ?? publicKey} onInput={(event) => setKey(event.currentTarget.value)} />
        </label>
        <Submit>{t.check}</Submit>
      </form>
      <div role="status">
        {opened === 'unreadable' && <p class="failure">{t.problemUnreadable}</p>}
        {opened !== undefined && opened !== 'unreadable' && opened.ok && (
          <p>
            {fill(t.checkGood, {
              number: String(opened.list.version),
              issued: format.day(opened.list.issued),
              expires: format.day(opened.list.expires),
            })}
          </p>
        )}
        {opened !== undefined && opened !== 'unreadable' && !opened.ok && (
          <div class="failure">
            <p>{t.checkBad}</p>
            <p lang="en" dir="ltr">
              {listSentence(opened.problem, opened.details)}
            </p>
          </div>
        )}
      </div>
    </Section>
  );
}
