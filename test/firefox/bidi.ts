/** The little of WebDriver BiDi (w3c.github.io/webdriver-bidi) that the Firefox tests need. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Firefox {
  /** Sends one command and waits for its result. Rejects with the browser's message on error. */
  send<T = unknown>(method: string, params: object): Promise<T>;
  /** Ends it in an orderly way; a profile that was given stays. */
  close(): Promise<void>;
}

export interface FirefoxOptions {
  /** Kept after closing; without it a fresh profile that goes away. */
  profile?: string;
  /** Lines of `user.js`: what the machine around the browser would give, such as a proxy. */
  preferences?: Record<string, string | number | boolean>;
  /** Lets scripts look into the browser's own pages, such as about:policies. */
  ownPages?: boolean;
  acceptInsecureCerts?: boolean;
}

/** Beyond the slowest load on a slow machine. */
const ANSWER_MS = 30_000;

/** Starts a headless Firefox. */
export async function startFirefox(path: string, options: FirefoxOptions = {}): Promise<Firefox> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'carrel-firefox-'));
  mkdirSync(profile, { recursive: true });
  const lines = Object.entries(options.preferences ?? {}).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  if (lines.length > 0) writeFileSync(join(profile, 'user.js'), lines.join(''));
  const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'];
  if (options.ownPages) args.push('--remote-allow-system-access');
  const child = spawn(path, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const address = await new Promise<string>((resolve, reject) => {
    let text = '';
    const timer = setTimeout(() => reject(new Error(`Firefox did not start: ${text.slice(-500)}`)), 120_000);
    child.stderr.on('data', (chunk: Buffer) => {
      text += chunk;
      const found = /WebDriver BiDi listening on (ws:\S+)/.exec(text)?.[1];
      if (!found) return;
      clearTimeout(timer);
      resolve(found);
    });
    child.once('exit', () => reject(new Error(`Firefox ended at once: ${text.slice(-500)}`)));
  });
  const socket = new WebSocket(`${address}/session`);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = () => reject(new Error(`no connection to ${address}`));
  });
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  socket.onmessage = ({ data }) => {
    const message = JSON.parse(String(data));
    const caller = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.type === 'error') caller?.reject(new Error(`${message.error}: ${message.message}`));
    else caller?.resolve(message.result);
  };
  socket.onclose = () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox is gone'));
    waiting.clear();
  };
  let last = 0;
  const send: Firefox['send'] = (method, params) => {
    last += 1;
    const id = last;
    socket.send(JSON.stringify({ id, method, params }));
    return new Promise((resolve, reject) => {
      // A command about a tab that goes away meanwhile may never be answered.
      const timer = setTimeout(() => {
        waiting.delete(id);
        reject(new Error(`${method} was not answered in ${ANSWER_MS} ms`));
      }, ANSWER_MS);
      const settled = (settle: (value: never) => void) => (value: unknown) => {
        clearTimeout(timer);
        settle(value as never);
      };
      waiting.set(id, { resolve: settled(resolve), reject: settled(reject) });
    });
  };
  const { acceptInsecureCerts } = options;
  const capabilities = acceptInsecureCerts === undefined ? {} : { alwaysMatch: { acceptInsecureCerts } };
  await send('session.new', { capabilities });
  return {
    send,
    close: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      if (options.profile === undefined) child.kill();
      // Only an orderly end runs what the policies ask for at shutdown.
      else await send('browser.close', {}).catch(() => child.kill());
      await gone;
      if (options.profile === undefined) {
        rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
      }
    },
  };
}
