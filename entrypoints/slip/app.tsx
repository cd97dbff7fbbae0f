/** The aftercare slip: whom the patron was handed to, and how to have it deleted there. To print or to copy by hand. */
import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { Contact } from '../../components/contact.tsx';
import { $common } from '../../components/messages.ts';
import { Page } from '../../components/page.tsx';
import { Note, Section } from '../../components/parts.tsx';
import { useView } from '../../components/use-view.ts';
import { Waiting } from '../../components/waiting.tsx';
import type { VisitedVendor } from '../../utils/session/aftercare.ts';
import { $text } from './messages.ts';
import { QrCode } from './qr.tsx';
import { VendorSlip } from './vendor-slip.tsx';

/** Long enough to read and print; an unattended screen must not keep telling. */
const SHOWN_MS = 10 * 60_000;

export function App() {
  const t = useStore($text);
  const common = useStore($common);
  const { view, failed, refresh } = useView('ended/view');
  const vendors = useRemembered(view?.vendors);
  const [expired, setExpired] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setExpired(true), SHOWN_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!view) return <Waiting failed={failed} retry={refresh} />;
  const { library } = view;
  // An open session belongs to the next patron.
  if (expired || view.phase === 'open') {
    return (
      <Page title={t.clearedHeading} heading={t.clearedHeading} library={library.name} focusKey="cleared">
        <p>{t.cleared}</p>
        <p>
          <a href="/start.html">{common.backToStart}</a>
        </p>
      </Page>
    );
  }
  return (
    <Page title={t.heading} heading={t.heading} library={library.name} focusKey="slip">
      <p class="lead">{t.intro}</p>
      <div class="screen-only section">
        <Note>
          <p>{t.gone}</p>
        </Note>
        <div class="row">
          <Button onPress={() => window.print()}>{t.print}</Button>
          <a href={`/ended.html${location.hash}`}>{common.back}</a>
        </div>
      </div>
      {vendors.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        vendors.map((vendor) => <VendorSlip key={vendor.id} vendor={vendor} />)
      )}
      {vendors.length > 0 && <QrCode vendors={vendors} />}
      <Section id="everywhere" heading={t.everywhere}>
        <ul class="plain">
          <li>{t.everywhere1}</li>
          <li>{t.everywhere2}</li>
          <li>{t.everywhere3}</li>
        </ul>
        <Contact contact={library.contact} />
      </Section>
    </Page>
  );
}

/** The worker forgets sooner than a patron reads: the page goes by what it was told first. */
function useRemembered(vendors: VisitedVendor[] | undefined): VisitedVendor[] {
  const [remembered, setRemembered] = useState<VisitedVendor[]>([]);
  useEffect(() => {
    if (vendors && vendors.length > 0) setRemembered(vendors);
  }, [vendors]);
  return vendors && vendors.length > 0 ? vendors : remembered;
}
