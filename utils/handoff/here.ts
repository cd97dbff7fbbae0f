/** Who an address hands the patron of this session to: by a record, or as a site that a list of the library's led to. */
import { isOwnToLists } from '../policy/list-pages.ts';
import type { Knowledge } from '../vendors/knowledge.ts';
import { type HandOff, handOffOf, linkedSite } from './decide.ts';
import { type HandoffSession, resolvingFor } from './memory.ts';

interface Here {
  knowledge: Pick<Knowledge, 'resolving' | 'vendors' | 'policy'>;
  session: HandoffSession;
}

/** By a record, or through the library's own services. */
export function handOffOnRecord(address: string, { knowledge, session }: Here): HandOff | null {
  return handOffOf(address, resolvingFor(knowledge, session), knowledge.vendors);
}

/** What a link on a list leads to that nothing on record names: another company's site. */
export function siteOffRecord(address: string, { knowledge, session }: Here): HandOff | null {
  return linkedSite(address, resolvingFor(knowledge, session), (host) =>
    isOwnToLists(host, knowledge.policy),
  );
}

/** For what a link on a list leads to: any other company's site. */
export function handOffFromList(address: string, here: Here): HandOff | null {
  return handOffOnRecord(address, here) ?? siteOffRecord(address, here);
}

/** For an address as such: a site without a record counts where a list's link has called for its notice before. */
export function handOffHere(address: string, here: Here): HandOff | null {
  const known = handOffOnRecord(address, here);
  const links = here.session.memory?.handoff.links;
  if (known || !links?.hasSites) return known;
  const site = siteOffRecord(address, here);
  return site && links.hasCalledFor(site.vendor.id) ? site : null;
}
