/** Who may ask the worker: the rules that the tables of messages name. */
import { browser } from 'wxt/browser';
import { linkingHosts } from '../policy/list-pages.ts';
import { isStaffLocked } from '../policy/locked.ts';
import { isLibraryHost } from '../policy/own-hosts.ts';
import type { Policy } from '../policy/schema.ts';
import type { Sender, Who } from './message.ts';

const isOurs = (sender: Sender) => !sender.outside && sender.id === browser.runtime.id;
const isTop = (sender: Sender) => (sender.frameId ?? 0) === 0;

/**
 * Top-level pages of this very extension: a web site could frame a page of ours, and content scripts share a process
 * with hostile pages.
 */
export const ourPages: Who = {
  are: (sender) =>
    isOurs(sender) && isTop(sender) && sender.url?.startsWith(browser.runtime.getURL('')) === true,
};

/** Scripts of ours inside a tab's pages, frames among them. The page around them is hostile. */
export const ourScripts: Who = { are: (sender) => isOurs(sender) && sender.tab?.id !== undefined };

/** Whatever of ours is in a top frame: a page of ours, or a script of ours in a page of the web. */
export const topFrames: Who = { are: (sender) => isOurs(sender) && isTop(sender) };

/** Other extensions: a PC manager's, say. */
export const otherExtensions: Who = {
  are: (sender) => sender.outside === true && sender.id !== undefined && sender.id !== browser.runtime.id,
};

interface SenderDeps {
  known(): boolean;
  policy(): Policy;
  byPolicy(): boolean;
}

/** Rules for who may ask that depend on the settings. */
export function makeSenders({ known, policy, byPolicy }: SenderDeps) {
  /** Whether this machine is locked now. Before the stores have been read it is. */
  const staffLocked = () => !known() || isStaffLocked(policy(), byPolicy());

  /** Pages of ours on a machine where staff may look into everything and change it: a locked machine refuses. */
  const staff: Who = {
    are: ourPages.are,
    refusal: () =>
      staffLocked()
        ? 'Read-only: this machine is locked ("staff.locked"). Change it on a staff computer.'
        : undefined,
  };

  /** Our script on the library's own pages. */
  const libraryPages: Who = {
    are: ourScripts.are,
    refusal: ({ url }) => {
      const host = URL.parse(url ?? '')?.hostname;
      const isLibrary = host !== undefined && isLibraryHost(host, linkingHosts(policy()));
      return isLibrary ? undefined : 'Only pages of the library may ask this.';
    },
  };

  return { staff, libraryPages, staffLocked };
}
export type Senders = ReturnType<typeof makeSenders>;
