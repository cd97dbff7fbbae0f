/** The end of a session: the erase while it runs, then an honest account of it. */
import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { Contact } from '../../components/contact.tsx';
import { Erasing } from '../../components/erasing/index.tsx';
import { $common } from '../../components/messages.ts';
import { Page } from '../../components/page.tsx';
import { Note, Section } from '../../components/parts.tsx';
import { useView } from '../../components/use-view.ts';
import { Waiting } from '../../components/waiting.tsx';
import { $text } from './messages.ts';
import { hasFilesLeft, ReceiptList } from './receipt.tsx';

export function App() {
  const t = useStore($text);
  const common = useStore($common);
  const { view, failed, refresh } = useView('ended/view');
  if (!view) return <Waiting failed={failed} retry={refresh} />;
  const { library, phase, receipt } = view;
  const page = (heading: string, key: string, children: ComponentChildren) => (
    <Page title={heading} heading={heading} library={library.name} focusKey={key}>
      {children}
    </Page>
  );
  const startLink = (
    <p>
      <a class="button" href="/start.html">
        {receipt && !receipt.complete ? common.backToStart : t.again}
      </a>
    </p>
  );

  const staysUntilExit = receipt?.lines.some(({ result }) => result === 'at-exit');
  // A receipt seen while an erase runs is the one of the erase before.
  if (phase === 'ending' || phase === 'verifying') {
    return page(
      t.headingErasing,
      'erasing',
      <Erasing progress={view} text={phase === 'ending' ? t.ending : t.verifying} wait={t.waitHere} />,
    );
  }
  if (!receipt) {
    return page(
      t.headingGone,
      'gone',
      <>
        <p>{t.gone}</p>
        {startLink}
      </>,
    );
  }
  const filesLeft = hasFilesLeft(receipt.lines);
  return page(
    receipt.complete && !filesLeft ? t.headingDone : t.headingFailed,
    'told',
    <>
      {receipt.complete && filesLeft && (
        <Note care>
          <p>{t.introLeft}</p>
        </Note>
      )}
      {receipt.complete && !filesLeft && <p class="lead">{staysUntilExit ? t.introAtExit : t.introDone}</p>}
      {!receipt.complete && (
        <Note care>
          <p>{t.introFailed}</p>
          <Contact contact={library.contact} />
        </Note>
      )}
      <div class="section">
        <p>
          <a class="lead" href={`/slip.html${location.hash}`}>
            {t.slip}
          </a>
        </p>
        <p class="soft small">{t.slipWhy}</p>
      </div>
      {startLink}
      <ReceiptList lines={receipt.lines} />
      {receipt.complete ? (
        <p class="soft small">{view.disposable ? t.promiseDisk : t.promiseBrowser}</p>
      ) : (
        <Section id="staff" heading={t.staffHeading}>
          <ol>
            <li>{t.staff1}</li>
            <li>{t.staff2}</li>
            <li>{t.staff3}</li>
          </ol>
        </Section>
      )}
    </>,
  );
}
