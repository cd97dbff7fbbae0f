/** One field of the form: its input, plain help, what is wrong with it, where its value comes from. */
import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Button } from '../../../components/button.tsx';
import { fill } from '../../../utils/i18n/format.ts';
import { LANGUAGES, type LanguageCode } from '../../../utils/i18n/languages.ts';
import type { VendorField } from '../../../utils/vendors/record.ts';
import { slug } from '../../../utils/vendors/sheet/row.ts';
import { change } from '../changes.ts';
import { useWords } from '../fields/words.ts';
import { cellText, columnNamed } from './draft.ts';
import { useForm } from './form-state.ts';
import { $text } from './messages.ts';

interface FieldProps {
  field: VendorField | 'id';
  /** Where the field has several cells. */
  column?: string;
  label?: string;
  language?: LanguageCode;
}

/** What every kind of input needs. */
export function useField({ field, column, language, ...given }: FieldProps) {
  const form = useForm();
  const words = useWords();
  const id = useId();
  const name = column ?? (language === undefined ? field : `${field}.${language}`);
  const problems = form.problems.filter(
    (problem) => problem.field === field && (form.showAll || name in form.typed || field === 'id'),
  );
  const fixed = form.locked || (field !== 'id' && form.item?.origin[field] === 'policy');
  const label = given.label ?? words.field(field);
  return {
    form,
    id,
    name,
    fixed,
    label: language === undefined ? label : `${label} (${LANGUAGES[language].name})`,
    problems: problems.map(words.problem),
    value: cellText(form.base, form.typed, name),
    type: (text: string) => form.type(name, text),
  };
}

type Field = ReturnType<typeof useField>;

/** Attributes that tie an input to its help and problems. */
function aria({ id, problems, fixed }: Field) {
  return {
    id,
    readOnly: fixed,
    'aria-invalid': problems.length > 0 ? ('true' as const) : undefined,
    'aria-describedby': `${id}-help ${id}-problem ${id}-from`,
  };
}

function Frame(props: {
  it: Field;
  field: VendorField | 'id';
  children: ComponentChildren;
  more?: ComponentChildren;
}) {
  const { it, field } = props;
  const words = useWords();
  return (
    <div class="field">
      <label for={it.id}>{it.label}</label>
      <p class="soft small" id={`${it.id}-help`}>
        {words.help(field)}
      </p>
      <div class="row">{props.children}</div>
      <p class="problem" id={`${it.id}-problem`} role={it.problems.length > 0 ? 'status' : undefined}>
        {it.problems.join(' ')}
      </p>
      {field !== 'id' && <Origin id={`${it.id}-from`} field={field} name={it.name} />}
    </div>
  );
}

export function Line(props: FieldProps) {
  const it = useField(props);
  const { form } = it;
  // The short name of a new vendor follows its name until somebody writes another.
  const value =
    props.field === 'id' ? (form.typed.id ?? slug(cellText(form.base, form.typed, 'name'))) : it.value;
  return (
    <Frame it={it} field={props.field}>
      <input
        {...aria(it)}
        type="text"
        dir="auto"
        spellcheck={props.field === 'name'}
        value={value}
        onInput={(event) => it.type(event.currentTarget.value)}
      />
    </Frame>
  );
}

export function Area(props: FieldProps & { rows: number }) {
  const it = useField(props);
  return (
    <Frame it={it} field={props.field}>
      <textarea
        {...aria(it)}
        dir="auto"
        lang={props.language}
        rows={props.rows}
        value={it.value}
        onInput={(event) => it.type(event.currentTarget.value)}
      />
    </Frame>
  );
}

export function DateInput(props: FieldProps & { children?: ComponentChildren }) {
  const it = useField(props);
  return (
    <Frame it={it} field={props.field}>
      <input
        {...aria(it)}
        type="date"
        value={it.value}
        onInput={(event) => it.type(event.currentTarget.value)}
      />
      {props.children}
    </Frame>
  );
}

export function Select(props: FieldProps & { options: readonly (readonly [string, string])[] }) {
  const it = useField(props);
  const { readOnly, ...rest } = aria(it);
  return (
    <Frame it={it} field={props.field}>
      <select
        {...rest}
        disabled={readOnly}
        value={it.value}
        onChange={(event) => it.type(event.currentTarget.value)}
      >
        {props.options.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </Frame>
  );
}

export function Tick(props: FieldProps) {
  const it = useField(props);
  const words = useWords();
  return (
    <div class="field">
      <label class="tick">
        <input
          type="checkbox"
          checked={it.value === 'yes'}
          disabled={it.fixed}
          aria-describedby={`${it.id}-help`}
          onChange={(event) => it.type(event.currentTarget.checked ? 'yes' : '')}
        />
        {it.label}
      </label>
      <p class="soft small" id={`${it.id}-help`}>
        {words.help(props.field)}
      </p>
      <Origin id={`${it.id}-from`} field={props.field as VendorField} name={it.name} />
    </div>
  );
}

/** Where the value comes from; one that staff changed can go back to what it was. */
export function Origin({ id, field, name }: { id: string; field: VendorField; name: string }) {
  const t = useStore($text);
  const words = useWords();
  const { item, revision, locked, forget, typed } = useForm();
  if (!item) return null;
  const from = item.origin[field];
  if (from === 'policy') {
    return (
      <p class="soft small origin" id={id}>
        {t.fixed}
      </p>
    );
  }
  const { own, cleared = [], below, vendor } = item;
  const mine = own?.[field] !== undefined || cleared.includes(field);
  if (!mine || below === null) {
    return (
      <p class="soft small origin" id={id}>
        {from !== undefined && fill(t.from, { layer: words.layer(from) })}{' '}
        {item.unverified.includes(field) && from === 'built-in' && t.unverified}
      </p>
    );
  }
  const reset = () => {
    const { [field]: _mine, ...rest } = own ?? { id: vendor.id };
    const names = Object.keys(typed).filter((one) => one === name || columnNamed(one).field === field);
    forget(names);
    void change(
      {
        kind: 'reset',
        subject: `${vendor.name}: ${words.field(field)}`,
        vendors: { [vendor.id]: Object.keys(rest).length > 1 ? (rest as typeof own & object) : null },
        cleared: { [vendor.id]: cleared.filter((one) => one !== field) as never },
      },
      revision,
    );
  };
  return (
    <div class="origin row" id={id}>
      <span class="soft small">{fill(t.changed, { value: words.value(field, below?.[field]) })}</span>
      {!locked && (
        <Button look="quiet" onPress={reset}>
          {fill(t.resetField, { field: words.field(field) })}
        </Button>
      )}
    </div>
  );
}
