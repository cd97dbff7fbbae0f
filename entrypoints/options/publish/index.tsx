/** Publishing a list: which one is in use, the key, the signature, and what computers would say to a file. */
import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../../components/button.tsx';
import { Note, Section } from '../../../components/parts.tsx';
import { $format } from '../../../utils/i18n/format.ts';
import { ask } from '../../../utils/worker/ask.ts';
import type { ListView } from '../../../utils/worker/office-messages.ts';
import { LockedHere } from '../locked-here.tsx';
import '../office.css';
import { useStaff } from '../staff.ts';
import { TabWaiting } from '../tab-waiting.tsx';
import { useAsk } from '../use-ask.ts';
import { CheckFile } from './check-file.tsx';
import { MakeKey } from './make-key.tsx';
import { $text } from './messages.ts';
import { Sign } from './sign.tsx';

export default function Publish() {
  const { locked } = useStaff();
  return locked ? <LockedHere /> : <Parts />;
}

function Parts() {
  const t = useStore($text);
  const { view, failed, refresh } = useAsk('list/view', true);
  if (!view) return <TabWaiting failed={failed} retry={refresh} />;
  const publicKey = view.config?.publicKey ?? '';
  return (
    <>
      <p class="lead">{t.intro}</p>
      <Here view={view} />
      <MakeKey />
      <Sign view={view} />
      <Section id="policy" heading={t.policyHeading}>
        <p>{t.policyIntro}</p>
        <pre class="code" dir="ltr">
          {JSON.stringify(
            {
              vendorList: {
                url: view.config?.url ?? 'https://www.example.org/carrel-list.json',
                publicKey: publicKey || '…',
                refreshHours: view.config?.refreshHours ?? 24,
              },
            },
            null,
            2,
          )}
        </pre>
      </Section>
      <CheckFile publicKey={publicKey} />
    </>
  );
}

function Here({ view }: { view: ListView }) {
  const t = useStore($text);
  const format = useStore($format);
  const [said, setSaid] = useState<'' | 'fetching' | 'fetched'>('');
  const { config, inUse } = view;
  const fetchNow = () => {
    setSaid('fetching');
    ask('list/refresh').then(
      ({ problem }) => setSaid(problem === undefined ? 'fetched' : ''),
      () => setSaid(''),
    );
  };
  const today = new Date().toLocaleDateString('sv');
  return (
    <Section id="here" heading={t.hereHeading}>
      {config === undefined ? (
        <p>{t.noConfig}</p>
      ) : (
        <>
          <dl class="facts">
            <Row term={t.address}>
              <bdi>{config.url}</bdi>
            </Row>
            {inUse ? (
              <>
                <Row term={t.number}>{String(inUse.version)}</Row>
                <Row term={t.published}>{format.day(inUse.issued)}</Row>
                <Row term={t.ends}>{format.day(inUse.expires)}</Row>
                {inUse.publisher !== undefined && (
                  <Row term={t.publisher}>
                    <bdi>{inUse.publisher}</bdi>
                  </Row>
                )}
                <Row term={t.what}>{t.vendors(inUse.vendors)}</Row>
              </>
            ) : (
              <Row term={t.number}>{t.none}</Row>
            )}
            <Row term={t.answered}>{view.answered === undefined ? t.never : format.day(view.answered)}</Row>
          </dl>
          {inUse && inUse.expires < today && (
            <Note care>
              <p>{t.ended}</p>
            </Note>
          )}
          {view.problem !== undefined && (
            <Note care>
              <p>
                <strong>{t.problem}</strong>
              </p>
              <p lang="en" dir="ltr">
                {view.problem}
              </p>
            </Note>
          )}
          <div class="row">
            <Button onPress={fetchNow} disabled={said === 'fetching'}>
              {t.fetchNow}
            </Button>
            <span role="status">
              {said === 'fetching'
                ? t.fetching
                : said === 'fetched' && view.problem === undefined
                  ? t.fetched
                  : ''}
            </span>
          </div>
        </>
      )}
    </Section>
  );
}

function Row(props: { term: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{props.term}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}
