/**
 * "Are you still there?", drawn in the page itself. The worker puts these very functions into every tab, so each must
 * stand alone: no imports, nothing from outside.
 *
 * The page around it is hostile. A plain `div` carries a closed shadow root (a named element could be defined by the
 * page, and would open it), rules marked important inside it win over every rule of the page, the dialog is the last
 * one in the top layer and so above full screen and the page's own dialogs, and what covers it is noticed: then it
 * comes to the front again, and after three times the worker asks on a page of Carrel's instead.
 */
import type { Requests, Wire } from '../../utils/worker/ask.ts';

export interface IdleTexts {
  lang: string;
  dir: 'ltr' | 'rtl';
  heading: string;
  /** `{seconds}` stands for the seconds left. */
  countdown: string;
  keep: string;
  end: string;
}

/**
 * Shows the dialog until `endsAt` (milliseconds since the epoch). Showing it again replaces it.
 * @returns whether it is really on screen: some documents cannot carry it
 */
export function showIdleDialog(endsAt: number, texts: IdleTexts): boolean {
  type Shared = { carrelIdleDialog?: { close(): void } | undefined };
  type Chrome = { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } };
  const shared = globalThis as unknown as Shared & Chrome;
  const say = (choice: Requests['idle/answer']['request']['choice']) => {
    const wire: Wire<'idle/answer'> = { kind: 'ask', name: 'idle/answer', request: { choice } };
    return shared.chrome.runtime.sendMessage(wire).catch(() => undefined);
  };
  if (document.documentElement === null) return false;
  shared.carrelIdleDialog?.close();

  // In a document that is not HTML, a plain `createElement` makes something else.
  const make = <K extends keyof HTMLElementTagNameMap>(name: K, text = '') =>
    Object.assign(
      document.createElementNS('http://www.w3.org/1999/xhtml', name) as HTMLElementTagNameMap[K],
      {
        textContent: text,
      },
    );
  const host = make('div');
  const root = host.attachShadow({ mode: 'closed' });
  const style = make('style');
  style.textContent = `
    :host { all: initial !important; display: block !important; visibility: visible !important; }
    dialog { all: initial; position: fixed; inset: 0; margin: auto; width: min(30rem, 90vw); height: fit-content;
      max-height: 90vh; overflow: auto; box-sizing: border-box; padding: 2rem; border: 2px solid; border-top: 6px solid #1c5c4a;
      background: #fdfbf4; color: #22201b; font: 18px/1.5 serif; }
    dialog:not([open]) { display: none; }
    dialog::backdrop { background: rgb(0 0 0 / 60%); }
    h2 { margin: 0 0 .5rem; font-size: 1.5rem; } p { margin: 0 0 1.5rem; }
    div { display: flex; flex-wrap: wrap; gap: 1rem; }
    button { flex: 1 1 12rem; min-height: 44px; padding: .6rem 1rem; font: inherit; font-weight: 600; cursor: pointer;
      color: #1c5c4a; background: transparent; border: 2px solid currentColor; border-radius: 6px; }
    button:focus-visible { outline: 3px solid currentColor; outline-offset: 3px; }
    .heard { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); }
    @media (prefers-color-scheme: dark) { dialog { background: #1f1d19; color: #f1ead9; border-color: #8fd0b8; } button { color: #8fd0b8; } }
    @media (forced-colors: active) { dialog { border-color: CanvasText; } }`;
  const dialog = make('dialog');
  dialog.lang = texts.lang;
  dialog.dir = texts.dir;
  dialog.setAttribute('aria-labelledby', 'heading');
  dialog.setAttribute('aria-describedby', 'countdown');
  // Escape must not hide the question while the clock runs on.
  dialog.setAttribute('closedby', 'none');
  const heading = Object.assign(make('h2', texts.heading), { id: 'heading' });
  const shown = Object.assign(make('p'), { id: 'countdown' });
  shown.setAttribute('role', 'timer');
  const heard = Object.assign(make('p'), { className: 'heard' });
  heard.setAttribute('role', 'alert');
  const buttons = make('div');
  const keep = make('button', texts.keep);
  const end = make('button', texts.end);
  buttons.append(keep, end);
  dialog.append(heading, shown, heard, buttons);
  root.append(style, dialog);

  let open = true;
  let visible = true;
  let raised = 0;
  let told = false;
  const close = () => {
    open = false;
    clearInterval(clock);
    watcher?.disconnect();
    document.removeEventListener('fullscreenchange', raise, true);
    // The browser gives the focus back to where it was, also inside somebody's shadow root.
    if (dialog.open) dialog.close();
    host.remove();
    shared.carrelIdleDialog = undefined;
  };
  /** Puts it above everything that the page has put above it. */
  const raise = () => {
    if (!open) return;
    if (!host.isConnected) document.documentElement.append(host);
    if (dialog.open) dialog.close();
    document.exitPointerLock?.();
    dialog.showModal();
    keep.focus();
  };
  /** A page that fights for the screen gets no fight: the question then stands on a page of Carrel's. */
  const insist = () => {
    if (!open || document.visibilityState === 'hidden') return;
    raised += 1;
    if (raised <= 3) raise();
    else if (!told) {
      told = true;
      void say('hidden');
    }
  };
  const onScreen = () => {
    const box = dialog.getBoundingClientRect();
    return (
      host.isConnected && dialog.open && dialog.checkVisibility() && box.width >= 100 && box.height >= 100
    );
  };
  const seconds = () => Math.max(0, Math.ceil((endsAt - Date.now()) / 1000));
  const countdown = (left: number) => texts.countdown.replace('{seconds}', String(left));
  const tick = () => {
    const left = seconds();
    shown.textContent = countdown(left);
    // Spoken now and then only: every second would drown everything else.
    if (left === 30 || left === 10) heard.textContent = countdown(left);
    (
      document as { activeViewTransition?: { skipTransition(): void } }
    ).activeViewTransition?.skipTransition();
    if (left === 0) {
      clearInterval(clock);
      void say('expired');
    } else if (!onScreen() || !visible) insist();
  };
  const clock = setInterval(tick, 1000);
  // The browser itself says whether anything lies over the dialog or makes it transparent.
  const watcher = createWatcher();
  function createWatcher(): IntersectionObserver | undefined {
    if (!('isVisible' in IntersectionObserverEntry.prototype)) return undefined;
    const options = { trackVisibility: true, delay: 100, threshold: [0, 1] };
    return new IntersectionObserver((entries) => {
      visible = (entries.at(-1) as unknown as { isVisible: boolean }).isVisible;
    }, options);
  }
  document.addEventListener('fullscreenchange', raise, true);
  // Only a person's own press on what that person can see counts: scripts can dispatch events, but not trusted ones.
  keep.addEventListener('click', (event) => {
    if (!event.isTrusted || !visible) return;
    close();
    void say('keep');
  });
  end.addEventListener('click', (event) => {
    if (event.isTrusted && visible) void say('end');
  });
  dialog.addEventListener('cancel', (event) => event.preventDefault());
  dialog.addEventListener('close', () => {
    if (open && !dialog.open) insist();
  });
  shared.carrelIdleDialog = { close };
  shown.textContent = countdown(seconds());
  raise();
  watcher?.observe(dialog);
  // A live region speaks only what changes after it is there.
  setTimeout(() => {
    heard.textContent = `${texts.heading} ${countdown(seconds())}`;
  }, 300);
  return onScreen();
}

/** Takes the dialog away, in a page that has it. Stands alone like `showIdleDialog`. */
export function hideIdleDialog(): void {
  (globalThis as unknown as { carrelIdleDialog?: { close(): void } | undefined }).carrelIdleDialog?.close();
}
