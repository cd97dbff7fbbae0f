/** Tabs of a Firefox, looked at and used as a patron would: by roles and names. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Firefox } from './bidi.ts';

interface Context {
  context: string;
  url: string;
}

export class Tabs {
  readonly #firefox: Firefox;
  constructor(firefox: Firefox) {
    this.#firefox = firefox;
  }

  async all(): Promise<Context[]> {
    return (await this.#firefox.send<{ contexts: Context[] }>('browsingContext.getTree', {})).contexts;
  }

  async open(url?: string): Promise<string> {
    const { context } = await this.#firefox.send<Context>('browsingContext.create', { type: 'tab' });
    if (url !== undefined) await this.go(context, url);
    return context;
  }

  /** A load that Carrel turns away counts as failed for the caller; where it ended is what matters. */
  async go(context: string, url: string): Promise<void> {
    await this.#firefox
      .send('browsingContext.navigate', { context, url, wait: 'complete' })
      .catch(() => undefined);
  }

  async url(context: string): Promise<string> {
    return (await this.all()).find((entry) => entry.context === context)?.url ?? '';
  }

  /** Runs an expression in the page; what it returns must be JSON. */
  async evaluate<T>(context: string, expression: string): Promise<T> {
    const wrapped = `(async () => JSON.stringify(await (${expression})))()`;
    const { result, exceptionDetails } = await this.#firefox.send<{
      result?: { value?: string };
      exceptionDetails?: { text: string };
    }>('script.evaluate', {
      expression: wrapped,
      target: { context },
      awaitPromise: true,
      userActivation: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result?.value === undefined ? (undefined as T) : JSON.parse(result.value);
  }

  /** Presses the button or link with this name (a pattern), with the mouse: no script's press counts as a person's. */
  async press(context: string, name: string): Promise<void> {
    await this.#firefox.send('browsingContext.activate', { context });
    // One that takes no press yet lets the pointer through.
    const find = `[...document.querySelectorAll('button, a, [role=button]')].find((e) => new RegExp(${JSON.stringify(name)}).test(e.textContent.trim()) && e.checkVisibility() && getComputedStyle(e).pointerEvents !== 'none')`;
    await until(`"${name}" to press`, () => this.evaluate<boolean>(context, `Boolean(${find})`));
    const { result } = await this.#firefox.send<{ result: { sharedId: string } }>('script.evaluate', {
      expression: `(() => { const found = ${find}; found.scrollIntoView({ block: 'center' }); return found; })()`,
      target: { context },
      awaitPromise: false,
    });
    const mouse = (actions: object[]) =>
      this.#firefox.send('input.performActions', {
        context,
        actions: [{ type: 'pointer', id: 'mouse', actions }],
      });
    const origin = { type: 'element', element: { sharedId: result.sharedId } };
    await mouse([
      { type: 'pointerMove', x: 0, y: 0, origin },
      { type: 'pointerDown', button: 0 },
    ]);
    // What it does may take the page away before it has been answered; until then another tab in front would get it.
    const before = await this.url(context);
    let answered = false;
    const done = () => {
      answered = true;
    };
    mouse([{ type: 'pointerUp', button: 0 }]).then(done, done);
    await until(`"${name}" pressed`, async () => answered || (await this.url(context)) !== before);
  }

  /** The text of the page's main heading. */
  heading(context: string): Promise<string> {
    return this.evaluate(context, `document.querySelector('h1')?.textContent ?? ''`);
  }
}

/** Waits until `holds` does. @throws {Error} naming what was waited for */
export async function until(
  what: string,
  holds: () => Promise<boolean | undefined>,
  seconds = 60,
): Promise<void> {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await sleep(200)) {
    // A page that is just being replaced cannot answer; the next one will.
    if (await holds().catch(() => false)) return;
  }
  throw new Error(`waited ${seconds} s in vain for: ${what}`);
}
