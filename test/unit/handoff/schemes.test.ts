/** The hard kinds of hand-off that the public vectors leave out. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolve } from '../../../utils/handoff/resolve.ts';
import { BUILTIN_VENDORS } from '../../../utils/vendors/builtin.ts';
import { buildVendorIndex } from '../../../utils/vendors/index-hosts.ts';

const context = { index: buildVendorIndex(BUILTIN_VENDORS), proxies: [], libraryHosts: ['derby.example'] };

describe('resolve', () => {
  it.each([
    // III WAM: host, other ports, and the login hop with the address encoded in it.
    [
      'http://0-www.referenceusa.com.catalog.lib.org/page',
      'dataaxle',
      'http://www.referenceusa.com/page',
      ['wam'],
    ],
    [
      'https://catalog.lib.org/patroninfo~S84?/0/redirect=/validate?url=http%3A%2F%2F0-www.referenceusa.com.catalog.lib.org%3A80%2F',
      'dataaxle',
      'http://www.referenceusa.com/',
      ['wam', 'wam'],
    ],
    // The address is the entitlement: resolved as itself, with nothing taken out of it.
    ['https://www.nytimes.com/subscription/redeem?campaignId=1&gift_code=SECRET', 'nytimes', null, []],
    // Vendors by path, and their neighbours on the same host.
    ['https://www.linkedin.com/learning-login/go/derby', 'linkedin-learning', null, []],
    ['https://www.linkedin.com/in/somebody', null, null, []],
    // Shibboleth: raw, encoded, nested in another sign-in, opaque.
    [
      'https://sp.example.org/Shibboleth.sso/Login?SAMLDS=1&target=https%3A%2F%2Fwww.jstor.org%2Fx',
      'jstor',
      'https://www.jstor.org/x',
      ['shibboleth'],
    ],
    ['https://sp.example.org/Shibboleth.sso/DS?target=ss%3Amem%3A1f2e', null, null, ['shibboleth']],
    ['https://sp.example.org/Shibboleth.sso/Login?target=cookie:123', null, null, ['shibboleth']],
    [
      'https://idp.example.org/idp/profile?RelayState=https%3A%2F%2Fsp.example.org%2FShibboleth.sso%2FLogin%3Ftarget%3Dhttps%253A%252F%252Fwww.jstor.org%252Fx',
      null,
      null,
      [],
    ],
    // Double encoding, as Web of Science does; lower-case hex, as EBSCO does.
    [
      'https://sso.example.org/wayf?target=https%253A%252F%252Fwww.jstor.org%252Fy',
      'jstor',
      'https://www.jstor.org/y',
      ['wayfless'],
    ],
    [
      'https://sso.example.org/wayf?returnUrl=https%3a%2f%2fwww.jstor.org%2fy',
      'jstor',
      'https://www.jstor.org/y',
      ['wayfless'],
    ],
    // OpenID Connect, CAS, a counter in front of a proxy.
    [
      'https://id.example.org/authorize?client_id=1&redirect_uri=https%3A%2F%2Fwww.kanopy.com%2Fcb',
      'kanopy',
      'https://www.kanopy.com/cb',
      ['oidc'],
    ],
    [
      'https://cas.example.org/cas/login?service=https%3A%2F%2Fwww.jstor.org%2F',
      'jstor',
      'https://www.jstor.org/',
      ['cas'],
    ],
    [
      'https://lib.example.org/count.php?id=7&link=https://proxy.lib.example.org/login?url=https://www.jstor.org/',
      'jstor',
      'https://www.jstor.org/',
      ['counter', 'ezproxy'],
    ],
    // OpenAthens' three forms.
    [
      'https://proxy.openathens.net/login?qurl=https%3A%2F%2Fwww.jstor.org%2F&entityID=x',
      'jstor',
      'https://www.jstor.org/',
      ['openathens'],
    ],
    ['https://login.openathens.net/auth/derby.org/o/123?t=abc', 'openathens', null, ['openathens']],
    // A vendor's own account addresses, and a catalogue's relative return.
    ['https://link.gale.com/apps/ITOF?u=derby', 'gale', null, []],
    ['https://derby.bibliocommons.com/user/login?destination=%2Fv2%2Fholds', 'bibliocommons', null, []],
    // Catalogue systems on vanity hosts, by the shape of the path.
    ['https://catalog.wccls.org/polaris/search/searchresults.aspx', 'polaris', null, ['path-shape']],
    ['https://opac.other.org/cgi-bin/koha/opac-detail.pl?biblionumber=1', 'koha', null, ['path-shape']],
    ['https://catalog.derby.example/cgi-bin/koha/opac-detail.pl', null, null, []],
    // Look-alikes that lead nowhere.
    ['https://www.blog.example.org/how?url=https%3A%2F%2Fwww.weather.com%2F', null, null, []],
    ['https://x.example.org/login?url=javascript:alert(1)', null, null, []],
    ['https://x.example.org/login?url=data:text/html,x', null, null, []],
  ])('%s', (input, vendor, destination, via) => {
    expect(resolve(input, context)).toEqual({ vendor, destination, via });
  });

  it('takes 100,000 generated addresses: never throws, never returns anything but a web address', () => {
    const part = fc.stringMatching(/^[a-z0-9%&=?/:.~_-]{0,40}$/);
    const scheme = fc.constantFrom(
      'https://',
      'http://',
      'HTTP://',
      'ftp://',
      'javascript:',
      'data:',
      '//',
      '',
    );
    const host = fc.constantFrom(
      'login.p.example',
      'www-jstor-org.x.idm.oclc.org',
      '0-www.a.com.b.org',
      'a.proxy',
      '[::1]',
      '1.2.3.4',
      'xn--e1afmkfd.xn--p1ai',
      'a..b',
      'x'.repeat(300),
    );
    const path = fc.constantFrom(
      '/login?url=',
      '/login?qurl=',
      '/Shibboleth.sso/Login?target=',
      '/redirector/x?url=',
      '/url=',
      '/patroninfo?url=',
      '/?next_url=',
      '/',
    );
    const address = fc.tuple(scheme, host, path, part).map((parts) => parts.join(''));
    const nested = fc.array(address, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(address, nested, part), (input) => {
        const found = resolve(input, context);
        expect(found.via.length).toBeLessThanOrEqual(10);
        if (found.destination !== null) expect(found.destination).toMatch(/^https?:\/\//);
      }),
      { numRuns: 100_000 },
    );
  });

  it('stays quick on what is made to be slow', () => {
    const long = `https://a.proxy/login?url=${'%25'.repeat(10_000)}`;
    const deep = 'https://p.example.org/login?url='.repeat(50);
    for (const input of [
      long,
      deep,
      `https://${'a-'.repeat(120)}b.proxy.example.org/`,
      `https://x.org/?${'url=&'.repeat(6000)}`,
    ]) {
      expect(() => resolve(input, context)).not.toThrow();
    }
  });
});
