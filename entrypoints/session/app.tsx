/** "Your session, yours to see": all that this computer holds about it now, each part with its own eraser. */
import { useStore } from '@nanostores/preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { Contact } from '../../components/contact.tsx';
import { EndDialog } from '../../components/end-dialog.tsx';
import { $common } from '../../components/messages.ts';
import { Page } from '../../components/page.tsx';
import { Section } from '../../components/parts.tsx';
import { useView } from '../../components/use-view.ts';
import { Waiting } from '../../components/waiting.tsx';
import { fill } from '../../utils/i18n/format.ts';
import type { HeldPart, HeldView } from '../../utils/session/held.ts';
import { ask } from '../../utils/worker/ask.ts';
import { Cookies, Time, Vendors } from '../popup/held.tsx';
import { $text as $popup } from '../popup/messages.ts';
import { Choice } from './choice.tsx';
import { $text } from './messages.ts';
import { Part, Parts } from './part.tsx';

const REFRESH_MS = 3000;

export function App() {
  const t = useStore($text);
  const popup = useStore($popup);
  const common = useStore($common);
  const { view, failed, refresh } = useView('session/view', REFRESH_MS);
  const { held, told, erase, look } = useHeld(view);
  const [asking, setAsking] = useState(false);
  if (!view) return <Waiting failed={failed} retry={refresh} />;
  const { library } = view;
  if (view.phase !== 'open') {
    return (
      <Page title={t.heading} heading={t.heading} library={library.name} focusKey={view.phase}>
        <p>{popup.closed}</p>
        <p>
          <a href="/start.html">{popup.openStart}</a>
        </p>
      </Page>
    );
  }
  const companies = view.cookies.byCompany
    .flatMap(({ company, kept }) => (kept > 0 ? [{ company, count: kept }] : []))
    .toSorted((a, b) => b.count - a.count);
  return (
    <Page title={t.heading} heading={t.heading} library={library.name} focusKey="open">
      <p class="lead">{t.intro}</p>
      <p role="status" class="told-now">
        {told}
      </p>
      <Section id="time" heading={t.time}>
        <Time view={view} />
      </Section>
      <Vendors vendors={view.vendors} onRevoked={refresh} />
      <Cookies view={view} />
      {companies.length > 0 && <p class="soft small">{t.cookiesSignOut}</p>}
      <Parts label={popup.cookies}>
        {companies.map(({ company, count }) => (
          <Part
            key={company}
            what={fill(t.cookiesOf, { company })}
            amount={t.cookieCount(count)}
            onErase={(what) => erase({ kind: 'cookies', company }, what)}
          />
        ))}
      </Parts>
      {held && (
        <>
          <Parts label={t.pages}>
            <Part
              what={t.pages}
              amount={t.pageCount(held.pages)}
              onErase={(what) => erase({ kind: 'pages' }, what)}
            />
            <Part
              what={t.sites}
              amount={`${t.siteCount(held.sites)} ${t.sitesWhy}`}
              onErase={(what) => erase({ kind: 'sites' }, what)}
            />
          </Parts>
          <Section id="files" heading={t.files}>
            {held.files.length === 0 && <p>{t.noFiles}</p>}
            <Parts label={t.files}>
              {held.files.map(({ id, name }) => (
                <Part key={id} what={name} onErase={(what) => erase({ kind: 'file', id }, what)} />
              ))}
            </Parts>
          </Section>
        </>
      )}
      {held?.counted !== undefined && <Choice counted={held.counted} onChosen={look} />}
      <Section id="not-told" heading={t.notToldHeading}>
        <ul class="plain" aria-labelledby="not-told">
          <li>{t.notTold1}</li>
          <li>{t.notTold2}</li>
          <li>{t.notTold3}</li>
          <li>{t.notTold4}</li>
        </ul>
      </Section>
      <Section id="record" heading={t.recordHeading}>
        <p>{t.record}</p>
        <Contact contact={library.contact} />
      </Section>
      <div class="row">
        <Button onPress={() => setAsking(true)}>{common.endSession}</Button>
      </div>
      {asking && <EndDialog onKeep={() => setAsking(false)} />}
    </Page>
  );
}

/** Counts and files, looked up again with every view; and what to say after an erase. */
function useHeld(view: object | undefined) {
  const t = useStore($text);
  const [held, setHeld] = useState<HeldView>();
  const [told, setTold] = useState('');
  const look = useCallback(() => {
    ask('session/held').then(setHeld, () => undefined);
  }, []);
  // a new view is the request to look again
  useEffect(look, [view]);
  const erase = (part: HeldPart, what: string) => {
    const failed = () => setTold(fill(t.eraseFailed, { what }));
    ask('session/erase', { part }).then(({ ok }) => {
      if (ok) setTold(fill(t.erased, { what }));
      else failed();
      look();
    }, failed);
  };
  return { held, told, erase, look };
}
