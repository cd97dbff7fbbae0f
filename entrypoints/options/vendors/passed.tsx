/** What is passed on: a tick for each code, and a field for what has none. */
import { useStore } from '@nanostores/preact';
import { useRef } from 'preact/hooks';
import { isPassedCode, PASSED_CODES } from '../../../utils/vendors/passed.ts';
import { cellOfParts, type PassedParts, partsOf } from '../../../utils/vendors/sheet/passed-cell.ts';
import { useWords } from '../fields/words.ts';
import { Origin, useField } from './inputs.tsx';
import { $text } from './messages.ts';

export function Passed() {
  const it = useField({ field: 'dataPassed' });
  const t = useStore($text);
  const words = useWords();
  // What is typed stays in its field, even while it happens to read as a code.
  const written = useRef({ cell: it.value, parts: partsOf(it.value) });
  if (written.current.cell !== it.value) written.current = { cell: it.value, parts: partsOf(it.value) };
  const { parts } = written.current;
  const write = (next: PassedParts) => {
    written.current = { cell: cellOfParts(next), parts: next };
    it.type(written.current.cell);
  };
  const tick = (code: string, on: boolean) => {
    const codes = [...parts.codes, ...(on ? [code] : [])].filter((one) => on || one !== code);
    write({ ...parts, codes: new Set(codes.filter(isPassedCode)) });
  };
  return (
    <fieldset class="field" aria-describedby={`${it.id}-help`}>
      <legend>{it.label}</legend>
      <p class="soft small" id={`${it.id}-help`}>
        {words.help('dataPassed')}
      </p>
      <div class="ticks">
        {PASSED_CODES.map((code) => (
          <label class="tick" key={code}>
            <input
              type="checkbox"
              checked={parts.codes.has(code)}
              disabled={it.fixed}
              onChange={(event) => tick(code, event.currentTarget.checked)}
            />
            {words.passed(code)}
          </label>
        ))}
      </div>
      <label for={it.id}>{t.passedOwn}</label>
      <p class="soft small" id={`${it.id}-own`}>
        {t.passedOwnHelp}
      </p>
      <textarea
        id={it.id}
        dir="auto"
        rows={2}
        readOnly={it.fixed}
        aria-invalid={it.problems.length > 0 ? 'true' : undefined}
        aria-describedby={`${it.id}-own ${it.id}-problem ${it.id}-from`}
        value={parts.own}
        onInput={(event) => write({ ...parts, own: event.currentTarget.value })}
      />
      <p class="problem" id={`${it.id}-problem`} role={it.problems.length > 0 ? 'status' : undefined}>
        {it.problems.join(' ')}
      </p>
      <Origin id={`${it.id}-from`} field="dataPassed" name={it.name} />
    </fieldset>
  );
}
