/** Import and export of the list of vendors. */
import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../../components/button.tsx';
import { Note, Section } from '../../../components/parts.tsx';
import { $format, fill } from '../../../utils/i18n/format.ts';
import { LANGUAGES } from '../../../utils/i18n/languages.ts';
import { localDay } from '../../../utils/vendors/breach.ts';
import { writeCsv } from '../../../utils/vendors/sheet/csv.ts';
import type { Chosen } from '../../../utils/vendors/sheet/guess.ts';
import {
  type FileProblem,
  type FileRows,
  MAX_FILE_BYTES,
  MAX_ROWS,
  readingFile,
  writeJson,
} from '../../../utils/vendors/sheet/read.ts';
import { inSlices } from '../../../utils/vendors/sheet/sliced.ts';
import type { VendorsView } from '../../../utils/vendors/staff/view.ts';
import { Choice } from '../parts/choice.tsx';
import { saveFile } from '../save-file.ts';
import { useStaff } from '../staff.ts';
import { TabWaiting } from '../tab-waiting.tsx';
import { useVendors } from '../vendors-data.ts';
import { $text } from './messages.ts';
import { PlanView } from './plan-view.tsx';
import { Source } from './source.tsx';
import './import.css';

export default function ImportExport() {
  const { view, failed, retry } = useVendors();
  if (!view) return <TabWaiting failed={failed} retry={retry} />;
  return (
    <>
      <Export view={view} />
      <Import view={view} />
    </>
  );
}

function Export({ view }: { view: VendorsView }) {
  const t = useStore($text);
  const [separator, setSeparator] = useState<',' | ';'>(',');
  const vendors = () => view.vendors.filter(({ retiredBy }) => !retiredBy).map(({ vendor }) => vendor);
  return (
    <Section id="export" heading={t.exportHeading}>
      <p>{t.exportIntro}</p>
      <div class="fields-row">
        <Choice
          label={t.separator}
          value={separator}
          options={[
            [',', t.comma],
            [';', t.semicolon],
          ]}
          onChange={(chosen) => setSeparator(chosen as ',' | ';')}
        />
        <Button
          look="quiet"
          onPress={() => {
            const text = writeCsv(vendors(), Object.keys(LANGUAGES).slice(0, 2), separator);
            saveFile(`vendors-${localDay(new Date())}.csv`, 'text/csv', text);
          }}
        >
          {t.exportCsv}
        </Button>
        <Button
          look="quiet"
          onPress={() =>
            saveFile(`vendors-${localDay(new Date())}.json`, 'application/json', writeJson(vendors()))
          }
        >
          {t.exportJson}
        </Button>
      </div>
    </Section>
  );
}

type Stage =
  | { at: 'choosing' }
  | { at: 'reading'; progress: number; stop(): void }
  | { at: 'stopped' }
  | { at: 'problem'; problem: FileProblem }
  | { at: 'plan'; file: FileRows; bytes: Uint8Array<ArrayBuffer>; turn: number }
  | { at: 'done'; count: number };

function Import({ view }: { view: VendorsView }) {
  const t = useStore($text);
  const { locked } = useStaff();
  const [stage, setStage] = useState<Stage>({ at: 'choosing' });
  const [emptyCells, setEmptyCells] = useState<'leave' | 'clear'>('leave');
  const reading = useRef<AbortController>(null);
  useEffect(() => () => reading.current?.abort(), []);
  if (locked) {
    return (
      <Section id="import" heading={t.importHeading}>
        <p>{t.locked}</p>
      </Section>
    );
  }
  const read = async (source: Blob | Uint8Array<ArrayBuffer>, chosen?: Chosen) => {
    reading.current?.abort();
    const stopping = new AbortController();
    reading.current = stopping;
    const stop = () => {
      stopping.abort();
      setStage({ at: 'stopped' });
    };
    setStage({ at: 'reading', progress: 0, stop });
    // The words must be on screen before a long file is decoded.
    await new Promise((ready) => setTimeout(ready, 30));
    const bytes = source instanceof Blob ? new Uint8Array(await source.arrayBuffer()) : source;
    const found = await inSlices(readingFile(bytes, chosen), {
      signal: stopping.signal,
      onProgress: (progress) => setStage({ at: 'reading', progress, stop }),
    });
    if (!found) return;
    setStage(
      'problem' in found
        ? { at: 'problem', problem: found }
        : { at: 'plan', file: found, bytes, turn: Date.now() },
    );
  };
  const choose = (file: Blob) => {
    if (file.size <= MAX_FILE_BYTES) void read(file);
    else setStage({ at: 'problem', problem: { problem: 'too-big', size: file.size } });
  };
  return (
    <Section id="import" heading={t.importHeading}>
      <p>{t.importIntro}</p>
      <Source onFile={choose}>
        <Choice
          label={t.emptyCells}
          value={emptyCells}
          options={[
            ['leave', t.emptyLeave],
            ['clear', t.emptyClear],
          ]}
          onChange={(chosen) => setEmptyCells(chosen as 'leave' | 'clear')}
        />
      </Source>
      <div role="status">
        {stage.at === 'reading'
          ? t.reading
          : stage.at === 'stopped'
            ? t.stopped
            : stage.at === 'done'
              ? t.done(stage.count)
              : ''}
      </div>
      {stage.at === 'reading' && (
        <div class="row">
          <progress aria-label={t.reading} value={stage.progress} />
          <Button look="quiet" onPress={stage.stop}>
            {t.stop}
          </Button>
        </div>
      )}
      <div role="alert">{stage.at === 'problem' && <Problem problem={stage.problem} />}</div>
      {stage.at === 'plan' && (
        <PlanView
          key={stage.turn}
          file={stage.file}
          emptyCells={emptyCells}
          view={view}
          onChoose={(chosen) => void read(stage.bytes, chosen)}
          onCancel={() => setStage({ at: 'choosing' })}
          onDone={(count) => setStage({ at: 'done', count })}
        />
      )}
    </Section>
  );
}

function Problem({ problem }: { problem: FileProblem }) {
  const t = useStore($text);
  const format = useStore($format);
  const megabytes = (bytes: number) => format.number(Math.round(bytes / 100_000) / 10);
  const text = () => {
    switch (problem.problem) {
      case 'too-big':
        return fill(t['problem_too-big'], {
          size: megabytes(problem.size),
          limit: megabytes(MAX_FILE_BYTES),
        });
      case 'too-many-rows':
        return fill(t['problem_too-many-rows'], {
          rows: format.number(problem.rows),
          limit: format.number(MAX_ROWS),
        });
      case 'open-quote':
        return fill(t['problem_open-quote'], { row: format.number(problem.row) });
      default:
        return t[`problem_${problem.problem}`];
    }
  };
  return (
    <Note care>
      <p>
        {text()} {t.nothingChanged}
      </p>
    </Note>
  );
}
