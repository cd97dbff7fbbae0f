/** Where a list comes from: a file that is chosen or dropped, or lines that are pasted. */
import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../../components/button.tsx';
import { Fold } from '../../../components/parts.tsx';
import { $text } from './messages.ts';

export interface SourceProps {
  onFile(file: Blob): void;
  /** What is asked beside the file. */
  children: ComponentChildren;
}

export function Source({ onFile, children }: SourceProps) {
  const t = useStore($text);
  const [lines, setLines] = useState('');
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way; the file can be chosen by keyboard.
    <div
      class="section"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        const file = event.dataTransfer?.files[0];
        event.preventDefault();
        if (file) onFile(file);
      }}
    >
      <div class="fields-row">
        <div class="choice wide">
          <label for="file">{t.choose}</label>
          <input
            id="file"
            type="file"
            aria-describedby="drop-here"
            // The same file chosen again is a new choice: it may have been mended.
            onClick={(event) => {
              event.currentTarget.value = '';
            }}
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              if (file) onFile(file);
            }}
          />
          <p class="soft" id="drop-here">
            {t.dropHere}
          </p>
        </div>
        {children}
      </div>
      <Fold summary={t.paste}>
        <div class="field">
          <label for="pasted">{t.paste}</label>
          <textarea
            id="pasted"
            rows={5}
            value={lines}
            onInput={(event) => setLines(event.currentTarget.value)}
          />
        </div>
        <Button look="quiet" onPress={() => onFile(new Blob([lines]))}>
          {t.pasteRead}
        </Button>
      </Fold>
    </div>
  );
}
