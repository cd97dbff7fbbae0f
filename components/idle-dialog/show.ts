/**
 * "Are you still there?", drawn in the page itself. The worker puts this very function into every tab, so it must
 * stand alone: no imports, nothing from outside. Drawn as the last modal dialog it lies above full-screen elements
 * and the page's own dialogs; in a closed shadow root page scripts cannot reach its buttons.
 */
export interface IdleTexts {
  lang: string;
  dir: 'ltr' | 'rtl';
  heading: string;
  /** `{seconds}` stands for the seconds left. */
  countdown: string;
  keep: string;
  end: string;
}

/** Shows the dialog until `endsAt` (milliseconds since the epoch). Showing it again replaces it. */
export function showIdleDialog(endsAt: number, texts: IdleTexts): void {
  const HOST = 'carrel-idle-dialog';
  const { runtime } = (
    globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }
  ).chrome;
  const say = (choice: 'keep' | 'end' | 'expired') =>
    runtime.sendMessage({ kind: 'idle', choice }).catch(() => undefined);
  document.querySelector(HOST)?.remove();
  const host = document.createElement(HOST);
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = `
    dialog { all: initial; position: fixed; inset: 0; margin: auto; width: min(30rem, 90vw); height: fit-content;
      max-height: 90vh; overflow: auto; box-sizing: border-box; padding: 2rem; border: 2px solid; border-top: 6px solid #1c5c4a;
      background: #fdfbf4; color: #22201b; font: 18px/1.5 Georgia, serif; }
    dialog::backdrop { background: rgb(0 0 0 / 60%); }
    h2 { margin: 0 0 .5rem; font-size: 1.5rem; } p { margin: 0 0 1.5rem; }
    div { display: flex; flex-wrap: wrap; gap: 1rem; }
    button { flex: 1 1 12rem; min-height: 44px; padding: .6rem 1rem; font: inherit; font-weight: 600; cursor: pointer;
      color: #1c5c4a; background: transparent; border: 2px solid currentColor; border-radius: 6px; }
    button:focus-visible { outline: 3px solid currentColor; outline-offset: 3px; }
    .heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    @media (prefers-color-scheme: dark) { dialog { background: #1f1d19; color: #f1ead9; } button { color: #8fd0b8; } }`;
  const make = (name: string, text: string) =>
    Object.assign(document.createElement(name), { textContent: text });
  const dialog = document.createElement('dialog');
  dialog.lang = texts.lang;
  dialog.dir = texts.dir;
  const heading = Object.assign(make('h2', texts.heading), { id: 'heading' });
  dialog.setAttribute('aria-labelledby', 'heading');
  const shown = make('p', '');
  shown.setAttribute('role', 'timer');
  // Spoken now and then only: every second would drown everything else.
  const heard = Object.assign(make('p', ''), { className: 'heard' });
  heard.setAttribute('role', 'status');
  const buttons = document.createElement('div');
  const keep = make('button', texts.keep);
  const end = make('button', texts.end);
  buttons.append(keep, end);
  dialog.append(heading, shown, heard, buttons);
  root.append(style, dialog);
  document.documentElement.append(host);
  const before = document.activeElement;

  const close = () => {
    clearInterval(clock);
    host.remove();
    if (before instanceof HTMLElement) before.focus();
  };
  const tick = () => {
    const seconds = Math.max(0, Math.ceil((endsAt - Date.now()) / 1000));
    const text = texts.countdown.replace('{seconds}', String(seconds));
    shown.textContent = text;
    if (heard.textContent === '' || seconds % 15 === 0) heard.textContent = text;
    if (seconds === 0) {
      clearInterval(clock);
      void say('expired');
    }
  };
  const clock = setInterval(tick, 1000);
  // Only a person's own press counts: scripts can dispatch events, but not trusted ones.
  keep.addEventListener('click', (event) => {
    if (!event.isTrusted) return;
    close();
    void say('keep');
  });
  end.addEventListener('click', (event) => {
    if (event.isTrusted) void say('end');
  });
  // Escape must not hide the question while the clock runs on.
  dialog.addEventListener('cancel', (event) => event.preventDefault());
  tick();
  dialog.showModal();
  keep.focus();
}

/** Takes the dialog away, in a page that has it. Stands alone like `showIdleDialog`. */
export function hideIdleDialog(): void {
  document.querySelector('carrel-idle-dialog')?.remove();
}
