/** A notice as it would be for a patron who is handed to a vendor's first host now. */
import { type NoticeFacts, type NoticeView, noticeVendor } from '../../../utils/handoff/notice-view.ts';
import type { LibraryView } from '../../../utils/policy/view.ts';

type Facts = Omit<NoticeFacts, 'host' | 'now' | 'library'> & { library: LibraryView };

export function sampleNotice(facts: Facts): NoticeView {
  const { vendor, library } = facts;
  const host = vendor.hosts[0]?.split('/', 1)[0] ?? `${vendor.id}.example`;
  return { library, vendor: noticeVendor({ ...facts, host, now: new Date() }), via: [] };
}
