/**
 * Text -> value, where it is JSON; where not, in a sentence what is wrong and at which line. The browser's own
 * messages name neither on every machine, and its parser takes the last of two equal keys in silence. Pure.
 */
import { readText } from './text.ts';

export type JsonRead =
  | { ok: true; value: unknown /** One sentence for each key that stands twice. */; duplicates: string[] }
  /** `problem` continues "is not JSON: ". */
  | { ok: false; problem: string };

/** Reads a file's bytes. */
export function readJsonFile(bytes: Uint8Array): JsonRead {
  const read = readText(bytes);
  return read.ok ? readJson(read.text) : read;
}

/** Reads a text, with or without a mark of its encoding before it. */
export function readJson(text: string): JsonRead {
  const plain = text.replace(/^\uFEFF/, '');
  if (plain.trim() === '') return { ok: false, problem: 'it is empty' };
  const look = new Look(plain);
  const fault = look.fault();
  if (fault === null) {
    try {
      return { ok: true, value: JSON.parse(plain), duplicates: look.duplicates };
    } catch {
      // Deeper than this browser can read: the look itself has no such limit.
    }
  }
  const what = fault ?? 'it is nested too deeply';
  return { ok: false, problem: `${look.place()}: ${what}` };
}

interface Open {
  kind: 'object' | 'list';
  /** Keys so far, each with its line. */
  keys: Map<string, number>;
  /** The key or place of the value that is being read. */
  at: string | number;
}

/** What may come next. */
type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | 'colon' | 'comma' | 'end';

const NUMBER_OR_WORD = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** One pass over a text, without recursion: the first fault of its grammar, and keys that stand twice. */
class Look {
  readonly duplicates: string[] = [];
  readonly #text: string;
  readonly #open: Open[] = [];
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The line and column that the look has come to. */
  place(): string {
    const before = this.#text.slice(0, this.#at).split('\n');
    return `line ${before.length}, column ${before.at(-1)!.length + 1}`;
  }

  /** What is wrong at `place()`, or null. */
  fault(): string | null {
    let expected: Expected = 'value';
    for (;;) {
      this.#skipSpace();
      if (this.#at >= this.#text.length) return expected === 'end' ? null : this.#unfinished();
      const next: Expected | { fault: string } = this.#step(expected);
      if (typeof next === 'object') return next.fault;
      expected = next;
    }
  }

  #step(expected: Expected): Expected | { fault: string } {
    const sign = this.#text[this.#at]!;
    const inside = this.#open.at(-1);
    switch (expected) {
      case 'key or }':
      case 'key':
        if (sign === '}' && expected === 'key or }') return this.#close();
        if (sign === '}') return { fault: 'remove the comma before this }' };
        return sign === '"' ? this.#key(inside!) : { fault: wrong(sign, 'a name between quotation marks') };
      case 'colon':
        if (sign !== ':') return { fault: wrong(sign, 'a colon after the name') };
        this.#at += 1;
        return 'value';
      case 'comma':
        if (sign === (inside!.kind === 'object' ? '}' : ']')) return this.#close();
        if (sign !== ',')
          return { fault: wrong(sign, `a comma, or ${inside!.kind === 'object' ? '}' : ']'}`) };
        this.#at += 1;
        if (inside!.kind === 'object') return 'key';
        inside!.at = Number(inside!.at) + 1;
        return 'value';
      case 'value or ]':
        return sign === ']' ? this.#close() : this.#value(sign);
      case 'value':
        return sign === ']' && inside?.kind === 'list'
          ? { fault: 'remove the comma before this ]' }
          : this.#value(sign);
      case 'end':
        return { fault: wrong(sign, 'nothing more') };
    }
  }

  #value(sign: string): Expected | { fault: string } {
    if (sign === '{' || sign === '[') {
      this.#open.push({ kind: sign === '{' ? 'object' : 'list', keys: new Map(), at: 0 });
      this.#at += 1;
      return sign === '{' ? 'key or }' : 'value or ]';
    }
    if (sign === '"') {
      const fault = this.#string();
      return fault === null ? this.#after() : { fault };
    }
    NUMBER_OR_WORD.lastIndex = this.#at;
    const word = NUMBER_OR_WORD.exec(this.#text)?.[0];
    if (word === undefined || /[\w.+-]/.test(this.#text[this.#at + word.length] ?? '')) {
      return { fault: wrong(sign, 'a value: a text between quotation marks, a number, true, false, { or [') };
    }
    this.#at += word.length;
    return this.#after();
  }

  #key(inside: Open): Expected | { fault: string } {
    const from = this.#at;
    const line = this.#line();
    const fault = this.#string();
    if (fault !== null) return { fault };
    const key = JSON.parse(this.#text.slice(from, this.#at)) as string;
    inside.at = key;
    const before = inside.keys.get(key);
    if (before === undefined) inside.keys.set(key, line);
    else {
      const path = this.#open.map(({ at }) => at).join('.');
      this.duplicates.push(
        `"${path}": stands twice (lines ${before} and ${line}), and only one of them would count; make them one.`,
      );
    }
    return 'colon';
  }

  /** Passes over a text between quotation marks. */
  #string(): string | null {
    for (this.#at += 1; this.#at < this.#text.length; ) {
      const sign = this.#text[this.#at]!;
      if (sign === '"') {
        this.#at += 1;
        return null;
      }
      if (sign < ' ') return 'a text must end in the line in which it begins; close it with a quotation mark';
      if (sign !== '\\') {
        this.#at += 1;
        continue;
      }
      ESCAPE.lastIndex = this.#at;
      const escaped = ESCAPE.exec(this.#text)?.[0];
      if (escaped === undefined) return 'write a backslash in a text as two (\\\\)';
      this.#at += escaped.length;
    }
    return this.#unfinished();
  }

  #close(): Expected {
    this.#open.pop();
    this.#at += 1;
    return this.#after();
  }

  #after(): Expected {
    return this.#open.length === 0 ? 'end' : 'comma';
  }

  #unfinished(): string {
    const missing = this.#open.at(-1)?.kind === 'list' ? ']' : '}';
    return `it ends too early; the last ${missing} is missing`;
  }

  #skipSpace(): void {
    while (' \t\n\r'.includes(this.#text[this.#at] ?? 'x')) this.#at += 1;
  }

  #line(): number {
    let line = 1;
    for (let at = this.#text.indexOf('\n'); at >= 0 && at < this.#at; at = this.#text.indexOf('\n', at + 1)) {
      line += 1;
    }
    return line;
  }
}

/** Signs that people write for others, and what to write in their place. */
function wrong(sign: string, wanted: string): string {
  if (sign === '/' || sign === '#') return 'JSON has no comments; remove this one';
  if (/['“”„«»‘’]/.test(sign)) return `${sign} is no quotation mark in JSON; write "`;
  const shown = /[\p{L}\p{N}\p{P}\p{S}]/u.test(sign) ? sign : 'a sign that cannot be seen';
  return `here stands ${shown}, where ${wanted} should stand`;
}
