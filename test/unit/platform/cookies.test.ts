/** One way to remove a cookie, or to let it end with the browser: exactly the one that is meant. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cookie, endWithBrowser, hostOfCookie, removeCookie } from '../../../utils/platform/cookies.ts';

const cookie = (more: Partial<Cookie> = {}): Cookie => ({
  name: 'n',
  value: 'v',
  domain: '.a.example',
  path: '/',
  secure: true,
  httpOnly: false,
  hostOnly: false,
  session: false,
  sameSite: 'lax',
  storeId: '0',
  expirationDate: 9_999_999_999,
  ...more,
});

type Details = Parameters<NonNullable<Parameters<typeof removeCookie>[1]>['remove']>[0];
/** A store that takes a removal as browsers do: by the address that would be sent the cookie, in one store and partition. */
function storeOf(cookies: Cookie[]) {
  const partition = (key: Cookie['partitionKey']) => key?.topLevelSite ?? '';
  return {
    cookies,
    async remove({ url, name, storeId, partitionKey }: Details) {
      const { hostname, protocol, pathname } = new URL(url);
      const at = cookies.findIndex(
        (one) =>
          one.name === name &&
          one.storeId === (storeId ?? '0') &&
          partition(one.partitionKey) === partition(partitionKey) &&
          (one.hostOnly ? hostname === one.domain : `.${hostname}`.endsWith(one.domain)) &&
          pathname === one.path &&
          (!one.secure || protocol === 'https:'),
      );
      if (at >= 0) cookies.splice(at, 1);
      return undefined as never;
    },
  };
}

describe('removing', () => {
  it.each([
    ['of a host and all below it', cookie()],
    ['of one host alone', cookie({ domain: 'www.a.example', hostOnly: true })],
    ['that goes over plain connections', cookie({ secure: false })],
    ['of a folder', cookie({ path: '/opac/user' })],
    ['in a partition', cookie({ partitionKey: { topLevelSite: 'https://library.example' } })],
    ['of a private window', cookie({ storeId: '1' })],
  ])('takes the one %s and no other', async (_which, one) => {
    const others = [
      cookie({ name: 'other', path: one.path }),
      cookie({ ...one, partitionKey: { topLevelSite: 'https://else.example' } }),
      cookie({ ...one, storeId: '2' }),
    ];
    const store = storeOf([...others, one]);
    await removeCookie(one, store);
    expect(store.cookies).toEqual(others);
  });

  it('finds whatever the store holds', async () => {
    const any = fc.record({
      name: fc.constantFrom('a', 'b'),
      domain: fc.constantFrom('.a.example', '.b.a.example'),
      path: fc.constantFrom('/', '/x'),
      secure: fc.boolean(),
      storeId: fc.constantFrom('0', '1'),
      partitionKey: fc.constantFrom(undefined, { topLevelSite: 'https://library.example' }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(any, { maxLength: 8 }), async (all) => {
        const store = storeOf(all.map((one) => cookie(one as Partial<Cookie>)));
        await Promise.all([...store.cookies].map((one) => removeCookie(one, store)));
        expect(store.cookies).toEqual([]);
      }),
    );
  });
});

describe('ending with the browser', () => {
  const told = async (one: Cookie) => {
    const calls: object[] = [];
    await endWithBrowser(one, {
      set: async (details: object) => {
        calls.push(details);
        return undefined as never;
      },
    });
    return calls;
  };

  it('sets the same cookie in the same place, without its date', async () => {
    const partitionKey = { topLevelSite: 'https://library.example' };
    expect(await told(cookie({ path: '/x', httpOnly: true, storeId: '1', partitionKey }))).toEqual([
      {
        url: 'https://a.example/x',
        name: 'n',
        value: 'v',
        domain: '.a.example',
        path: '/x',
        secure: true,
        httpOnly: true,
        sameSite: 'lax',
        storeId: '1',
        partitionKey,
      },
    ]);
  });

  it('a cookie of one host stays one of that host', async () => {
    const [details] = await told(cookie({ domain: 'a.example', hostOnly: true, secure: false }));
    expect(details).toMatchObject({ url: 'http://a.example/' });
    expect(details).not.toHaveProperty('domain');
  });
});

it.each([
  ['.a.example', 'a.example'],
  ['a.example', 'a.example'],
])('a cookie of %s is for %s', (domain, host) => expect(hostOfCookie({ domain })).toBe(host));
