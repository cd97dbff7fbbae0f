/** The finder of sign-in cookies: which page to try, the trial, and what came of it. */
import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../../components/button.tsx';
import { Note, Section, Working } from '../../../components/parts.tsx';
import { openPages, type RunResult, runFinder } from '../../../utils/cookies/finder/run.ts';
import { ask } from '../../../utils/worker/ask.ts';
import { useStaff } from '../staff.ts';
import './finder.css';
import { $text } from './messages.ts';
import { Outcome } from './outcome.tsx';

type Stage =
  | { at: 'choosing' }
  | { at: 'trying'; requests: number }
  | { at: 'stopped' }
  | { at: 'done'; result: RunResult };

const targetOf = (host: string) => ask('staff/finder-target', { host });

export default function Finder() {
  const t = useStore($text);
  const { locked } = useStaff();
  const [address, setAddress] = useState('');
  const [stage, setStage] = useState<Stage>({ at: 'choosing' });
  const stopping = useRef<AbortController | null>(null);
  // Leaving this part of the console ends what is under way.
  useEffect(() => () => stopping.current?.abort(), []);

  const find = async () => {
    const controller = new AbortController();
    stopping.current = controller;
    setStage({ at: 'trying', requests: 0 });
    try {
      const result = await runFinder(address, targetOf, controller.signal, (requests) => {
        setStage({ at: 'trying', requests });
      });
      setStage({ at: 'done', result });
    } catch (error) {
      setStage({ at: 'stopped' });
      if (!controller.signal.aborted) throw error;
    }
  };

  return (
    <>
      <p class="lead">{t.intro}</p>
      <Section id="before" heading={t.before}>
        <ol>
          <li>{t.step1}</li>
          <li>{t.step2}</li>
          <li>{t.step3}</li>
        </ol>
        <p>{t.help}</p>
      </Section>
      <Section id="does" heading={t.does}>
        <p>{t.asks}</p>
        <p>{t.safe}</p>
      </Section>
      {!locked && (
        <>
          <ChoosePage address={address} choose={setAddress} />
          {stage.at === 'trying' ? (
            <>
              <Working text={t.working(stage.requests)} />
              <div class="row">
                <Button onPress={() => stopping.current?.abort()}>{t.stop}</Button>
              </div>
            </>
          ) : (
            <div class="row">
              <Button look="sole" onPress={() => void find()} disabled={address === ''}>
                {t.find}
              </Button>
            </div>
          )}
          {stage.at === 'stopped' && (
            <Note>
              <p role="status">{t.stopped}</p>
            </Note>
          )}
          {stage.at === 'done' && <Outcome result={stage.result} />}
        </>
      )}
    </>
  );
}

/** An address to type, and the pages that are open to take one from. They stay in this page's memory. */
function ChoosePage(props: { address: string; choose(address: string): void }) {
  const t = useStore($text);
  const [pages, setPages] = useState<string[]>();
  useEffect(() => {
    const look = () => void openPages().then(setPages);
    look();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  return (
    <div class="finder-page">
      <label for="finder-address">{t.address}</label>
      <input
        id="finder-address"
        type="url"
        autocomplete="off"
        spellcheck={false}
        dir="ltr"
        value={props.address}
        onInput={(event) => props.choose(event.currentTarget.value.trim())}
      />
      <p id="finder-pages">{t.pages}</p>
      {pages?.length === 0 ? (
        <p class="soft">{t.noPages}</p>
      ) : (
        <ul class="plain" aria-labelledby="finder-pages">
          {pages?.map((page) => (
            <li key={page}>
              <Button look="quiet" onPress={() => props.choose(page)}>
                <bdi dir="ltr">{shortened(page)}</bdi>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Host and path: what follows the question mark is for machines. */
function shortened(address: string): string {
  const { host, pathname } = new URL(address);
  return host + (pathname === '/' ? '' : pathname);
}
