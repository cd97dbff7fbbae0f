/** What one decision about a cookie costs, in the worker's own language. */
import { IN_PAGE } from '../../utils/cookies/by-script.ts';
import { type CookieContext, decideCookie } from '../../utils/cookies/decide.ts';
import type { Bench, Figures } from './bench.ts';
import { median } from './measure.ts';

const NAMES = [
  'JSESSIONID',
  'lang',
  '_ga',
  'user_token',
  'visitor',
  'app.sid',
  'cart',
  'x1',
  'prefs',
  'XSRF-TOKEN',
];
const VALUES = [
  '1',
  'en_US',
  '1411120695',
  'b3Jf9Xk2LmQ8vT5wYz7nR4sD6hG1pC0e',
  `%7B${'a1b2%22'.repeat(30)}%7D`,
];

/** Microseconds a cookie: names that have been met before, and names that are all new. */
function decisionCost(): Figures {
  const context: CookieContext = { ...IN_PAGE, host: 'www.site.example' };
  const round = (name: (at: number) => string) => {
    const count = 5000;
    const from = performance.now();
    for (let at = 0; at < count; at += 1) {
      decideCookie(
        {
          name: name(at),
          value: VALUES[at % VALUES.length]!,
          httpOnly: at % 3 === 0,
          secure: true,
          persistent: at % 2 === 0,
          setByScript: false,
        },
        context,
      );
    }
    return ((performance.now() - from) * 1000) / count;
  };
  let unique = 0;
  const rounds = (name: (at: number) => string) => median(Array.from({ length: 15 }, () => round(name)));
  const fresh = () => {
    unique += 1;
    return `${NAMES[unique % NAMES.length]}_${unique}`;
  };
  const known = (at: number) => NAMES[at % NAMES.length]!;
  // Compiled first, as it is after the first page.
  rounds(known);
  rounds(fresh);
  return {
    microseconds: rounds(known),
    microsecondsForNewNames: rounds(fresh),
  };
}

export const cookieBenches: Bench[] = [{ name: 'decision on one cookie (microseconds)', run: decisionCost }];
