/** Try an address: who it leads to, through what, with which notice and which cookies. */
import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { Note } from '../../../components/parts.tsx';
import { $format, fill } from '../../../utils/i18n/format.ts';
import type { LanguageCode } from '../../../utils/i18n/languages.ts';
import { $language } from '../../../utils/i18n/store.ts';
import { ask } from '../../../utils/worker/ask.ts';
import type { TriedCookie, TryReply } from '../../../utils/worker/try-address.ts';
import { useWords } from '../fields/words.ts';
import { $console } from '../messages.ts';
import { TableSpace } from '../parts/table-space.tsx';
import { NoticePreview } from '../preview/index.tsx';
import { hrefTo } from '../route.ts';
import { useVendors } from '../vendors-data.ts';
import { $text } from './messages.ts';

const NOBODY: readonly string[] = [];

export default function TryAddress() {
  const t = useStore($text);
  const shell = useStore($console);
  const [address, setAddress] = useState('');
  const [cookies, setCookies] = useState('');
  const [reply, setReply] = useState<TryReply | 'failed'>();
  const go = () => {
    const lines = cookies.split('\n').filter((line) => line.trim() !== '');
    ask('staff/try', { address, cookies: lines.slice(0, 200) }).then(setReply, () => setReply('failed'));
  };
  return (
    <>
      <p class="lead">{t.intro}</p>
      <form
        class="section"
        onSubmit={(event) => {
          event.preventDefault();
          go();
        }}
      >
        <div class="field">
          <label for="address">{t.address}</label>
          <input
            id="address"
            type="text"
            inputMode="url"
            autocomplete="off"
            spellcheck={false}
            dir="ltr"
            value={address}
            onInput={(event) => setAddress(event.currentTarget.value)}
          />
        </div>
        <div class="field">
          <label for="cookies">{t.cookies}</label>
          <p class="soft small" id="cookies-help">
            {t.cookiesHelp}
          </p>
          <textarea
            id="cookies"
            aria-describedby="cookies-help"
            rows={2}
            autocomplete="off"
            spellcheck={false}
            dir="ltr"
            value={cookies}
            onInput={(event) => setCookies(event.currentTarget.value)}
          />
        </div>
        <div class="row">
          <button type="submit" class="button">
            <span>{t.go}</span>
          </button>
        </div>
      </form>
      <div class="section" aria-live="polite">
        {reply === 'failed' ? <p>{shell.noAnswer}</p> : reply && <Answer reply={reply} />}
      </div>
    </>
  );
}

function Answer({ reply }: { reply: TryReply }) {
  const t = useStore($text);
  if (reply.found === 'no-address') return <p>{t['no-address']}</p>;
  return (
    <>
      {reply.found === 'vendor' ? (
        <VendorAnswer reply={reply} />
      ) : (
        <Note>
          <p>{fill(t[reply.found], { host: reply.host })}</p>
        </Note>
      )}
      <Cookies cookies={reply.cookies} />
      {reply.found === 'vendor' && <Preview reply={reply} />}
    </>
  );
}

type Found = Extract<TryReply, { found: 'vendor' }>;

function VendorAnswer({ reply }: { reply: Found }) {
  const t = useStore($text);
  const format = useStore($format);
  const words = useWords();
  const { vendor, via, listed, identifiers } = reply;
  const named: Record<string, string> = { card: t.card, pin: t.pin, email: t.email };
  return (
    <>
      {identifiers.length > 0 && (
        <Note care>
          <p>{fill(t.stopped, { what: format.list(identifiers.map((one) => named[one] ?? one)) })}</p>
        </Note>
      )}
      <dl class="facts">
        <div>
          <dt>{t.vendor}</dt>
          <dd>
            {listed ? (
              <a href={hrefTo('vendors', vendor.id)}>
                <bdi>{vendor.name}</bdi>
              </a>
            ) : (
              <>
                <bdi>{vendor.name}</bdi>. {t.unlisted}
              </>
            )}
          </dd>
        </div>
        <div>
          <dt>{t.host}</dt>
          <dd>
            <bdi class="host">{reply.host}</bdi>
          </dd>
        </div>
        <div>
          <dt>{t.via}</dt>
          <dd>{via.length > 0 ? format.list(via) : t.direct}</dd>
        </div>
        <div>
          <dt>{t.notice}</dt>
          <dd>{words.notice(reply.kind)}</dd>
        </div>
      </dl>
    </>
  );
}

function Cookies({ cookies }: { cookies: readonly TriedCookie[] }) {
  const t = useStore($text);
  const why = (reason: string) =>
    (t as Record<string, string>)[`reason_${reason}`] ?? fill(t.reason_other, { rule: reason });
  return (
    <TableSpace label={t.cookiesHeading}>
      <table>
        <caption>{t.cookiesHeading}</caption>
        <thead>
          <tr>
            <th scope="col">{t.cookie}</th>
            <th scope="col">{t.decision}</th>
            <th scope="col">{t.why}</th>
          </tr>
        </thead>
        <tbody>
          {cookies.map(({ what, name, decision, reason }, index) => (
            <tr key={index}>
              <th scope="row" class="host-cell">
                <bdi>{fill(t[`what_${what}`] as '{name}', { name })}</bdi>
              </th>
              <td>{t[decision]}</td>
              <td>{why(reason)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableSpace>
  );
}

function Preview({ reply }: { reply: Found }) {
  const spoken = useStore($language);
  const [language, setLanguage] = useState<LanguageCode>(spoken);
  const { view } = useVendors();
  const item = view?.vendors.find(({ vendor }) => vendor.id === reply.vendor.id);
  return (
    <NoticePreview
      vendor={reply.vendor}
      kind={reply.kind}
      wording={view ? [view.list.wording, view.staff.wording] : []}
      unverified={item?.unverified ?? NOBODY}
      language={language}
      onLanguage={setLanguage}
    />
  );
}
