/** The notice's side of its talk with the worker. The address never stays in the page, only a token for it. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { NoticeRefusal } from '../../utils/handoff/notice.ts';
import type { NoticeView } from '../../utils/handoff/notice-view.ts';
import { offerLanguages } from '../../utils/i18n/language.ts';
import { offeredLanguages } from '../../utils/i18n/languages.ts';
import { ask } from '../../utils/worker/ask.ts';
import { takeTold } from './told.ts';

export type Stage =
  | { at: 'asking'; failed: boolean }
  | { at: 'notice'; notice: NoticeView; token: string }
  | { at: 'leaving'; notice: NoticeView }
  | ({ at: 'problem' } & NoticeRefusal);

const RETRY_MS = [150, 300, 600, 1200, 2400];
const BACK_MS = 700;

/** Longer than this the page does not wait with its first frame; what stands in its HTML is shown meanwhile. */
const PATIENCE_MS = 150;

/** The first question, and its answer once it is there. */
let first: Promise<Stage> | undefined;
let told: Stage | undefined;

/**
 * Asks for the notice before the page is ready to show it. Call once, as soon as the script runs.
 * @returns resolves when the answer can be the first frame, or takes too long for that
 */
export function askEarly(): Promise<unknown> {
  first = askHere();
  const known = first.then(
    (stage) => {
      told = stage;
    },
    // Who waits for it sees the failure, and asks again.
    () => undefined,
  );
  return Promise.race([known, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
}

async function askHere(): Promise<Stage> {
  const reply = takeTold() ?? (await ask('notice/view', { address: addressHere() }));
  const library = 'notice' in reply ? reply.notice.library : reply.library;
  // The address may carry sign-in data: out of sight, out of the history and out of reach of Back, once it is told.
  hideAddress('notice' in reply ? reply.token : undefined);
  await offerLanguages(offeredLanguages(library.languages));
  return 'notice' in reply
    ? { at: 'notice', notice: reply.notice, token: reply.token }
    : { at: 'problem', ...reply };
}

/** Drives the page. Every way out is either the worker's answer or one of the patron's two choices. */
export function useNotice() {
  const [stage, setStage] = useState<Stage>(told ?? { at: 'asking', failed: false });
  const [round, setRound] = useState(0);

  // a new round is the request to ask again
  useEffect(() => {
    if (stage.at !== 'asking') return;
    let current = true;
    const attempt = (tries: number) => {
      const asking = first ?? askHere();
      first = undefined;
      asking.then(
        (answer) => current && setStage(answer),
        () => {
          const wait = RETRY_MS[tries];
          if (!current) return;
          if (wait === undefined) setStage({ at: 'asking', failed: true });
          else setTimeout(() => current && attempt(tries + 1), wait);
        },
      );
    };
    attempt(0);
    return () => {
      current = false;
    };
  }, [round]);

  const retry = () => {
    setStage({ at: 'asking', failed: false });
    setRound((before) => before + 1);
  };

  const goOn = async (token: string, notice: NoticeView) => {
    setStage({ at: 'leaving', notice });
    try {
      const reply = await ask('notice/continue', { token });
      // `replace`, so that Back from the vendor leads to the library and not to this notice.
      if ('go' in reply && reply.form) post(reply.go, reply.form);
      else if ('go' in reply) location.replace(reply.go);
      else setStage({ at: 'problem', problem: reply.problem, library: notice.library });
    } catch {
      setStage({ at: 'notice', notice, token });
    }
  };

  const goBack = async (token: string) => {
    const start = '/start.html';
    const { go } = await ask('notice/back', { token }).catch(() => ({ go: start }));
    back(go);
  };

  return { stage, retry, goOn, goBack };
}

/** Sends a held form on, with the names and values that it had. */
function post(address: string, fields: [string, string][]): void {
  const form = Object.assign(document.createElement('form'), {
    method: 'post',
    action: address,
    hidden: true,
  });
  for (const [name, value] of fields) {
    // A text area keeps line breaks that an input would drop.
    form.append(Object.assign(document.createElement('textarea'), { name, value }));
  }
  document.body.append(form);
  // By the prototype: a field may be called "submit".
  HTMLFormElement.prototype.submit.call(form);
}

/** To the page before this one; where there is none, or it is gone, to `otherwise`. */
export function back(otherwise: string): void {
  if (history.length <= 1) {
    location.replace(otherwise);
    return;
  }
  const timer = setTimeout(() => location.replace(otherwise), BACK_MS);
  window.addEventListener('pagehide', () => clearTimeout(timer), { once: true });
  history.back();
}

/** Everything after the first `#`, raw; on a reload the token that stands for it. */
function addressHere(): string {
  const mark = location.href.indexOf('#');
  const address = mark < 0 ? '' : location.href.slice(mark + 1);
  if (address !== '') return address;
  const state = history.state as { token?: unknown } | null;
  return typeof state?.token === 'string' ? `token:${state.token}` : '';
}

function hideAddress(token: string | undefined): void {
  const { hash, pathname } = location;
  history.replaceState(token === undefined ? null : { token }, '', pathname);
  if (hash === '') return;
  // The browser has put the redirect's address into its history, and the page's own, which may be another.
  for (const page of [location.href, browser.runtime.getURL('/notice.html')]) {
    browser.history.deleteUrl({ url: page + hash }).catch(() => undefined);
  }
}
