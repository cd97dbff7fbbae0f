/** The worker's side of the marks on the library's own pages: where they run, and which vendor a link leads to. */
import { browser } from 'wxt/browser';
import { pagesOf } from '../platform/web-pages.ts';
import { isListPage, linkingHosts } from '../policy/list-pages.ts';
import type { Knowledge } from '../vendors/knowledge.ts';
import { noticeKind } from '../vendors/notice-kind.ts';
import { isSite } from './decide.ts';
import { handOffFromList, handOffOnRecord } from './here.ts';
import type { HandoffSession } from './memory.ts';
import { underOwnName } from './own-name.ts';

const ID = 'library-marks';
const ids = [ID];

export type LibraryMarks = ReturnType<typeof makeLibraryMarks>;

/** What the links of the library's own pages show that staff should hear of. */
export interface OwnLinks {
  /** Sites that its lists link to and no record names. */
  sites: { site: string; links: number }[];
  /** Hosts under the library's name that look like a vendor's. */
  lookalikes: { host: string; vendor: string; links: number }[];
}

interface MarkDeps {
  knowledge: Pick<Knowledge, 'policy' | 'resolving' | 'vendors'>;
  session: HandoffSession;
}

export function makeLibraryMarks({ knowledge, session }: MarkDeps) {
  const here = { knowledge, session };

  function vendorName(address: string, isOnList: boolean): string | null {
    const handOff = (isOnList ? handOffFromList : handOffOnRecord)(address, here);
    const own = handOff ? null : underOwnName(address, knowledge.resolving);
    if (own) session.memory?.handoff.lookalikes.note(`${own.host} ${own.vendor}`, address);
    if (isOnList && handOff && isSite(handOff.vendor))
      session.memory?.handoff.listed.note(handOff.vendor.name, address);
    return handOff && noticeKind(handOff.vendor, knowledge.policy) !== 'none' ? handOff.vendor.name : null;
  }

  async function off(): Promise<void> {
    if ((await registered()) !== undefined) await browser.scripting.unregisterContentScripts({ ids });
  }

  return {
    /** Marks links on the library's pages from now on; call again when the settings have changed. */
    async on(): Promise<void> {
      const matches = pagesOf(linkingHosts(knowledge.policy));
      if (matches.length === 0) return off();
      const marked = await registered();
      if (marked?.toSorted().join() === matches.toSorted().join()) return;
      const script = {
        id: ID,
        js: ['content-scripts/library.js'],
        matches,
        runAt: 'document_idle' as const,
        persistAcrossSessions: false,
      };
      if (marked) await browser.scripting.updateContentScripts([script]);
      else await browser.scripting.registerContentScripts([script]);
    },

    off,

    /** What links show, as far as library pages were shown in this session; null where none is open. */
    ownLinks(): OwnLinks | null {
      const memory = session.memory?.handoff;
      if (session.consents === null || !memory) return null;
      const { index } = knowledge.resolving;
      const sites = memory.listed.counts().map(({ key, links }) => ({ site: key, links }));
      const lookalikes = memory.lookalikes.counts().map(({ key, links }) => {
        const [host = '', id = ''] = key.split(' ');
        return { host, vendor: knowledge.vendors.get(id)?.name ?? id, links };
      });
      return { sites: sites.filter(({ site }) => !index.byHost.has(site)), lookalikes };
    },

    /** Which vendors the links of a page lead to, by name; null for those that lead to none. */
    vendorNames(addresses: readonly string[], page: string | undefined): (string | null)[] {
      const isOnList = isListPage(page, knowledge.policy.library.databaseListUrls);
      return addresses.map((address) => vendorName(address, isOnList));
    },
  };
}

/** The pages where links are marked now; undefined for none. */
async function registered(): Promise<string[] | undefined> {
  const [script] = await browser.scripting.getRegisteredContentScripts({ ids });
  return script && (script.matches ?? []);
}
