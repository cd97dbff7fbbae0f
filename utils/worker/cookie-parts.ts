/** All that looks at cookies, made and joined. */
import { makeContacts } from '../cookies/contacts.ts';
import { makeHeaderGuard } from '../cookies/header-guard.ts';
import { makeJar } from '../cookies/jar.ts';
import { makeCookieScripts } from '../cookies/page-guard.ts';
import { refusalCounter } from '../cookies/refusals.ts';
import { makeStoredByHost } from '../cookies/stored.ts';
import { makeSweep } from '../cookies/sweep.ts';
import { makeVisits } from '../cookies/visits.ts';
import { makeSignInWatch } from '../cookies/watch.ts';
import type { CookieNews } from '../platform/cookie-news.ts';
import type { TabTracker } from '../platform/tabs.ts';
import { countRefused, noteContact } from '../session/record.ts';
import type { SessionState } from '../session/state.ts';
import type { Count } from '../statistics/count.ts';
import { lookupVendor } from '../vendors/index-hosts.ts';
import type { Knowledge } from '../vendors/knowledge.ts';

interface CookieDeps {
  knowledge: Knowledge;
  session: SessionState;
  tabs: TabTracker;
  news: CookieNews;
  count: Count;
}

export function makeCookieParts({ knowledge, session, tabs, news, count }: CookieDeps) {
  const jar = makeJar({ knowledge, session });
  const stored = makeStoredByHost({ news, policy: () => knowledge.policy, session, jar });
  const countRefusedAt = refusalCounter({
    note: (site) => session.note((record) => countRefused(record, site)),
    siteOf: jar.siteOf,
    vendorOf: (host) => lookupVendor(knowledge.resolving.index, host, '/')?.id,
    count,
  });
  const signIns = makeSignInWatch({ knowledge, jar });
  const headerGuard = makeHeaderGuard({
    tabs,
    knowledge,
    session,
    jar,
    watch: signIns,
    countRefused: countRefusedAt,
  });
  const scripts = makeCookieScripts({ knowledge, session });
  const sweep = makeSweep({ news, jar, session, countRefused: countRefusedAt });
  const visits = makeVisits({ tabs, knowledge, session, jar });
  const contacts = makeContacts({
    tabs,
    knowledge,
    session,
    jar,
    noteContact: (vendor, domain) => session.note((record) => noteContact(record, vendor, domain)),
  });
  return { jar, stored, signIns, headerGuard, scripts, sweep, visits, contacts };
}
