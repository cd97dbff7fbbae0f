/** Stored cookies, one by one: what the browser must be told to find exactly the one that is meant. */
import { type Browser, browser } from 'wxt/browser';

export type Cookie = Browser.cookies.Cookie;
type Place = Pick<Cookie, 'domain' | 'path' | 'secure' | 'storeId' | 'partitionKey'>;
type CookiesApi = Pick<typeof browser.cookies, 'remove' | 'set'>;

/** Removes one stored cookie, wherever it lies. */
export async function removeCookie(
  cookie: Place & Pick<Cookie, 'name'>,
  api: Pick<CookiesApi, 'remove'> = browser.cookies,
): Promise<void> {
  await api.remove({ url: urlOf(cookie), name: cookie.name, ...placeOf(cookie) });
}

/** Lets a stored cookie end with the browser, and changes nothing else about it. */
export async function endWithBrowser(
  cookie: Cookie,
  api: Pick<CookiesApi, 'set'> = browser.cookies,
): Promise<void> {
  const { name, value, path, secure, httpOnly, sameSite, hostOnly, domain } = cookie;
  await api.set({
    url: urlOf(cookie),
    name,
    value,
    path,
    secure,
    httpOnly,
    sameSite,
    ...(hostOnly ? {} : { domain }),
    ...placeOf(cookie),
  });
}

/** Host that a cookie is for. */
export function hostOfCookie({ domain }: Pick<Cookie, 'domain'>): string {
  return domain.replace(/^\./, '');
}

function urlOf(cookie: Place): string {
  return `http${cookie.secure ? 's' : ''}://${hostOfCookie(cookie)}${cookie.path}`;
}

/** Store and partition: without the partition key a removal reports success and the cookie stays. */
function placeOf({ storeId, partitionKey }: Place) {
  return { storeId, ...(partitionKey ? { partitionKey } : {}) };
}
