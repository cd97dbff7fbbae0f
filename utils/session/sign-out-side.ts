/**
 * Who sends a tab to where it goes: the library's side (a page of the library, or the patron by a typed address, a
 * bookmark or a page of Carrel's), or any other site. Only the first may end a session. Pure: memory, and no browser.
 */
import { withoutFragment } from '../platform/web-pages.ts';
import { isLibrarys, isLogout, type LogoutContext, looksLikeLogout } from './logout.ts';

/** One page or frame on its way out, or one hop of it. */
export interface Asked {
  tabId: number;
  frameId: number;
  requestId: string;
  url: string;
  /** Origin or address of the page that asked; undefined where none did. */
  by: string | undefined;
  /** Whether that is a page of Carrel's. */
  byOwnPage: boolean;
}

/** `library`: sent by a page of the library, or by the sign-out of another system that such a page began. */
type Side = 'library' | 'patron' | 'other';
interface Went extends Pick<Asked, 'requestId' | 'url'> {
  at: number;
  side: Side;
}

/** How long what follows a sign-out by itself still belongs to it. */
export const LONGEST_MS = 12_000;
const PAGE = 0;

/** Remembers where each tab and its frames were last sent, and by whom. */
export class Sides {
  readonly #tabs = new Map<number, Map<number, Went>>();
  /** Tabs that another site has sent to a sign-out, and when. */
  readonly #misled = new Map<number, number>();
  /** Notes one request or hop. Returns whether the library's side sends it. */
  notes(asked: Asked, context: LogoutContext, now: number): boolean {
    const { tabId, frameId, requestId, url } = asked;
    const frames = this.#tabs.get(tabId) ?? new Map<number, Went>();
    this.#tabs.set(tabId, frames);
    const before = frames.get(frameId);
    const isHop = before !== undefined && before.requestId === requestId;
    const side = isHop
      ? this.#afterHop(before, url, context)
      : this.#sideOf(asked, frames.get(PAGE), context, now);
    if (frameId === PAGE && !isHop) frames.clear();
    frames.set(frameId, { requestId, url, side, at: now });
    if (frameId === PAGE && side === 'other' && isLogout(url, context)) this.#misled.set(tabId, now);
    return side !== 'other';
  }

  /** Whether a page, or anything in a frame, came by a request that was noted: a site's own worker answers without. */
  hasNoted(tabId: number, frameId: number, url: string): boolean {
    const went = this.#tabs.get(tabId)?.get(frameId);
    return went !== undefined && (frameId !== PAGE || withoutFragment(went.url) === withoutFragment(url));
  }

  /** Whether another site has just sent this tab to a sign-out: what its page then does by itself is nobody's wish. */
  isMisled(tabId: number, now: number): boolean {
    return now - (this.#misled.get(tabId) ?? Number.NEGATIVE_INFINITY) <= LONGEST_MS;
  }

  forget(tabId: number): void {
    this.#tabs.delete(tabId);
    this.#misled.delete(tabId);
  }

  #afterHop(before: Went, url: string, context: LogoutContext): Side {
    // The guard sends a request round once more where the worker has just woken.
    if (withoutFragment(before.url) === withoutFragment(url)) return before.side;
    return leadsOn(before, context) ? before.side : 'other';
  }

  #sideOf(
    { tabId, by, byOwnPage, url }: Asked,
    page: Went | undefined,
    context: LogoutContext,
    now: number,
  ): Side {
    if (by === undefined) return 'patron';
    // The notice goes on with what was begun before it.
    if (byOwnPage) return page?.side === 'other' && hostOf(page.url) === hostOf(url) ? 'other' : 'patron';
    const host = hostOf(by);
    if (host === '' || this.isMisled(tabId, now)) return 'other';
    if (isLibrarys(host, context)) return 'library';
    // A sign-out that the settings name may lie with a host that they do not: its own pages lead there.
    if (host === hostOf(url) && isLogout(url, context)) return 'library';
    const isChain = page !== undefined && hostOf(page.url) === host && now - page.at <= LONGEST_MS;
    return isChain && leadsOn(page, context) ? page.side : 'other';
  }
}

function hostOf(address: string): string {
  return URL.parse(address)?.hostname ?? '';
}

/** Whether what answers there may lead on in the same name: the library itself, or a sign-out that it began. */
function leadsOn({ url, side }: Went, context: LogoutContext): boolean {
  return isLibrarys(hostOf(url), context) || (side === 'library' && looksLikeLogout(url));
}
