/** The finder: which cookies keep somebody signed in on a page. Pure but for the `get` it is given. */
import { identityOf, type Jar, type JarCookie } from './jar.ts';
import { isSignedIn, learnSigns } from './signs.ts';
import { smallestSet, TooManyQuestions } from './smallest.ts';
import { type Answer, type Get, signsOut, walk } from './walk.ts';

export type FinderProblem =
  /** Not an address that may be tried: no web page, or one that might sign out. */
  | 'bad-address'
  | 'no-cookies'
  /** The page looks the same with and without cookies. */
  | 'looks-the-same'
  /** The site asked for a pause, or broke down. */
  | 'site-refuses'
  /** Signed in at first, not any more: the site ends a session that is used like this. */
  | 'sign-in-lost'
  | 'too-many-requests';

export type Finding = { found: JarCookie[]; requests: number } | { problem: FinderProblem; requests: number };

export interface FinderTask {
  address: string;
  /** Every cookie that the browser would send to this page's site, likeliest first. */
  cookies: Jar;
  get: Get;
  /** Told after each request. */
  onRequest?: (requests: number) => void;
  /** Told of a new value that the site gave to a cookie in a signed-in answer: the browser must have it too. */
  onRotated?: (cookie: JarCookie) => Promise<void>;
}

class SiteRefuses extends Error {}

/** Finds the smallest set, and tries it once more at the end. */
export async function findSignInCookies(task: FinderTask): Promise<Finding> {
  let requests = 0;
  const problem = (what: FinderProblem): Finding => ({ problem: what, requests });
  const { address, onRotated } = task;
  if (!/^https?:/.test(address) || signsOut(address)) return problem('bad-address');
  if (task.cookies.length === 0) return problem('no-cookies');

  const get: Get = async (at, cookies) => {
    const answer = await task.get(at, cookies);
    requests += 1;
    task.onRequest?.(requests);
    if (asksForPause(answer)) throw new SiteRefuses();
    return answer;
  };
  /** The newest value of each cookie: a site may give a new one with every answer. */
  const current = new Map(task.cookies.map((cookie) => [identityOf(cookie), cookie]));
  const trial = (subset: readonly string[]) =>
    walk(
      address,
      subset.map((id) => current.get(id)!),
      get,
    );
  const learn = async (jar: Jar) => {
    for (const cookie of jar) {
      const id = identityOf(cookie);
      const old = current.get(id);
      if (!old || old.value === cookie.value) continue;
      current.set(id, cookie);
      await onRotated?.(cookie);
    }
  };

  try {
    const all = [...current.keys()];
    const first = await trial(all);
    await learn(first.jar);
    const second = await trial(all);
    await learn(second.jar);
    const stranger = await walk(address, [], get);
    const signs = learnSigns(first.page, second.page, stranger.page);
    if (!signs) return problem('looks-the-same');
    const enough = async (subset: readonly string[]) => {
      const { page, jar } = await trial(subset);
      if (!isSignedIn(page, signs)) return false;
      await learn(jar);
      return true;
    };
    const found = await smallestSet(all, enough);
    // Both once more: a site may end a session that came without some of its cookies.
    if (!(await enough(all))) return problem('sign-in-lost');
    if (!(await enough(found))) return problem('sign-in-lost');
    return { found: found.map((id) => current.get(id)!), requests };
  } catch (error) {
    if (error instanceof SiteRefuses) return problem('site-refuses');
    if (error instanceof TooManyQuestions) return problem('too-many-requests');
    throw error;
  }
}

function asksForPause({ status }: Answer): boolean {
  return status === 429 || status === 503;
}
