/** "Deployment": the library's config, checked as it is used, and the kit as a ZIP made in the page. */
import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Button } from '../../../components/button.tsx';
import { readConfigJson } from '../../../utils/deploy/config.ts';
import { storePage } from '../../../utils/deploy/docs/store.ts';
import { fill } from '../../../utils/i18n/format.ts';
import { readJson } from '../../../utils/json/read.ts';
import { readText } from '../../../utils/json/text.ts';
import { saveFile } from '../save-file.ts';
import { $text } from './messages.ts';
import { startConfig, zipKit } from './zip-kit.ts';
import './deployment.css';

type State =
  | { is: 'idle' | 'making' | 'failed' }
  | { is: 'made'; count: number; name: string; notes: string[] }
  | { is: 'wrong'; problems: string[] };

export default function Deployment() {
  const t = useStore($text);
  const [text, setText] = useState('');
  const [state, setState] = useState<State>({ is: 'idle' });
  const picker = useRef<HTMLInputElement>(null);
  useEffect(() => {
    startConfig().then((config) => setText(JSON.stringify(config, null, 2)));
  }, []);

  const make = async () => {
    const json = readJson(text);
    if (!json.ok) {
      setState({ is: 'wrong', problems: [fill(t.notJson, { reason: json.problem })] });
      return;
    }
    // In Firefox the id is another kind, and of no use to Chromium.
    const { id } = browser.runtime;
    const defaults = /^[a-p]{32}$/.test(id) ? { extensionId: id } : {};
    const { config, problems, notes } = readConfigJson(json, defaults);
    if (config === null) {
      setState({ is: 'wrong', problems });
      return;
    }
    setState({ is: 'making' });
    const kit = await zipKit(config).catch(() => null);
    if (kit === null) {
      setState({ is: 'failed' });
      return;
    }
    saveFile(kit.name, 'application/zip', kit.bytes);
    setState({ is: 'made', count: kit.count, name: kit.name, notes });
  };

  const open = async (file: File | undefined) => {
    if (!file) return;
    const bytes = await file.arrayBuffer().catch(() => null);
    if (bytes === null) return setState({ is: 'wrong', problems: [t.unreadable] });
    const read = readText(new Uint8Array(bytes));
    if (!read.ok) return setState({ is: 'wrong', problems: [fill(t.notJson, { reason: read.problem })] });
    setState({ is: 'idle' });
    setText(read.text);
  };

  return (
    <>
      <p class="lead">{t.intro}</p>
      <label for="kit-config">{t.config}</label>
      <p class="soft" id="kit-help">
        {t.configHelp}
      </p>
      <textarea
        id="kit-config"
        class="config"
        dir="ltr"
        spellcheck={false}
        rows={18}
        aria-describedby="kit-help"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p class="row">
        <Button onPress={() => void make()}>{state.is === 'making' ? t.making : t.make}</Button>
        <Button look="quiet" onPress={() => picker.current?.click()}>
          {t.open}
        </Button>
        <Button look="quiet" onPress={() => saveFile('carrel-config.json', 'application/json', text)}>
          {t.keep}
        </Button>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={(event) => void open(event.currentTarget.files?.[0])}
        />
      </p>
      <div role="status">
        {state.is === 'made' && (
          <>
            <p>{fill(t.made, { count: String(state.count), name: state.name })}</p>
            <Sentences all={state.notes} />
          </>
        )}
        {state.is === 'failed' && <p>{t.failed}</p>}
        {state.is === 'wrong' && (
          <>
            <p>{t.wrong}</p>
            <Sentences all={state.problems} />
          </>
        )}
      </div>
      <p>
        <Button look="quiet" onPress={() => saveFile('carrel-store.md', 'text/markdown', storePage())}>
          {t.store}
        </Button>
      </p>
      <p class="soft">{t.storeHelp}</p>
    </>
  );
}

function Sentences({ all }: { all: readonly string[] }) {
  return all.length === 0 ? null : (
    <ul class="plain" lang="en" dir="ltr">
      {all.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  );
}
