/**
 * The floor under Firefox's guards: a listener of the proxy that holds what `unseen.ts` says must wait. To hold is to
 * give no answer: told of a proxy that is dead, Firefox goes without one. Elsewhere there is no such listener.
 */
import { browser } from 'wxt/browser';
import type { Knowledge } from '../vendors/knowledge.ts';
import { type HandoffSession, resolvingFor } from './memory.ts';
import {
  type Asked,
  hostOf,
  isUnseen,
  mustWait,
  readerAddress,
  type Standing,
  unseenPage,
} from './unseen.ts';

interface ProxyRequests {
  addListener(answer: (asked: Asked) => Promise<void> | undefined, filter: { urls: string[] }): void;
}

/** A worker that falls asleep (after 30 s) lets go of all it holds, and the browser then asks the servers after all. */
const STAY_AWAKE_MS = 5_000;

interface FloorDeps {
  knowledge: Pick<Knowledge, 'known' | 'policy' | 'vendors' | 'resolving'>;
  session: HandoffSession;
}

/** Makes the floor; `register` must be called synchronously at the worker's top level. */
export function makeProxyFloor({ knowledge, session }: FloorDeps) {
  let awake = false;
  /** Hosts that Reader View was told to show while no session is open. */
  const readWhileClosed = new Set<string>();
  const reading = () => session.memory?.handoff.reading ?? readWhileClosed;

  /** Registers the floor. Call synchronously at the worker's top level. */
  function register(settled: Promise<void>): void {
    const requests = (browser as { proxy?: { onRequest?: ProxyRequests } }).proxy?.onRequest;
    if (!requests) return;
    const known = settled.catch(() => undefined);
    const ownOrigin = browser.runtime.getURL('');
    requests.addListener((asked) => (isUnseen(asked, ownOrigin) ? answer(asked, known) : undefined), {
      urls: ['<all_urls>'],
    });
    // Told of a page before its first request is made.
    browser.webNavigation.onBeforeNavigate.addListener(({ tabId, frameId, url }) => {
      const address = frameId === 0 ? unseenPage(url) : null;
      if (address === null) return;
      note(url);
      void leave(tabId, address, known).catch(() => undefined);
    });
  }

  /** Resolves where the request may go, and else never. Must not reject: the browser would go on. */
  async function answer(asked: Asked, known: Promise<void>): Promise<void> {
    try {
      if (!knowledge.known) await known;
      await noteTabs(asked);
      if (knowledge.known && !mustWait(asked, standing(), reading())) return;
    } catch {
      // What cannot be decided is held.
    }
    stayAwake();
    await new Promise<never>(() => {});
  }

  function stayAwake(): void {
    if (awake) return;
    awake = true;
    setInterval(() => void browser.runtime.getPlatformInfo().catch(() => undefined), STAY_AWAKE_MS);
  }

  function standing(): Standing {
    const { vendors, policy } = knowledge;
    const resolving = resolvingFor(knowledge, session);
    const { consents } = session;
    return { open: consents !== null, consents: consents ?? [], vendors, resolving, policy };
  }

  /** What nobody is said to have asked for may be Reader View's: while the web is closed, its tabs are looked for. */
  async function noteTabs({ documentUrl, originUrl }: Asked): Promise<void> {
    if ((documentUrl ?? originUrl) !== undefined || standing().open) return;
    for (const { url } of await browser.tabs.query({})) note(url ?? '');
  }

  function note(page: string): void {
    const address = readerAddress(page);
    if (address !== null) reading().add(hostOf(address));
  }

  /** A page whose request is held would show nothing for ever: the tab goes where the guard would have sent it. */
  async function leave(tabId: number, address: string, known: Promise<void>): Promise<void> {
    if (!knowledge.known) await known;
    const now = standing();
    if (knowledge.known && !mustWait({ url: address, type: 'main_frame' }, now, reading())) return;
    const page = browser.runtime.getURL(now.open ? '/notice.html' : '/start.html');
    await browser.tabs.update(tabId, { url: now.open ? `${page}#${address}` : page });
  }

  return { register };
}
