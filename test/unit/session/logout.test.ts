import { describe, expect, it } from 'vitest';
import { isLogout, type LogoutContext, matchesLogout } from '../../../utils/session/logout.ts';

describe('matchesLogout', () => {
  const patterns = ['https://catalog.derby.example/logged-out', 'https://*.lib.example/bye*?done=1'];
  it.each([
    ['https://catalog.derby.example/logged-out', true],
    ['https://catalog.derby.example/logged-out?x=1', true],
    ['https://catalog.derby.example/logged-out/more', false],
    ['https://www.lib.example/bye-now?done=1&y=2', true],
    ['https://www.lib.example/bye-now', false],
    ['https://evil.example/?u=https://catalog.derby.example/logged-out', false],
    ['nonsense', false],
  ])('%s -> %s', (address, expected) => {
    expect(matchesLogout(address, patterns)).toBe(expected);
  });
});

const CONTEXT: LogoutContext = {
  patterns: [],
  hosts: [
    'derby.example',
    'derby.bibliocommons.com',
    'derby.iiivega.com',
    'derby.ent.sirsi.net',
    'derby.biblionix.com',
  ],
  proxies: [{ host: 'ezproxy.derby.example', kind: 'ezproxy' }],
};
const ON = 'https://catalog.derby.example';

describe('the end of a visit, by the systems of the field', () => {
  it.each([
    'https://derby.bibliocommons.com/user/logout',
    'https://derby.bibliocommons.com/user/logout?destination=https%3A%2F%2Fwww.derby.example%2F',
    `${ON}/cgi-bin/koha/opac-main.pl?logout.x=1`,
    `${ON}/cgi-bin/koha/opac-user.pl?x=2&logout.x=1`,
    `${ON}/cgi-bin/koha/mainpage.pl?logout.x=1`,
    `${ON}/cgi-bin/koha/circ/circulation.pl?logout.x=1`,
    `${ON}/eg/opac/logout`,
    `${ON}/eg/opac/logout?redirect_to=%2Feg%2Fopac%2Fhome&active_logout=1`,
    `${ON}/eg/opac/sso/openathens/logout`,
    `${ON}/staff/sso/logout`,
    `${ON}/Shibboleth.sso/Logout?return=https://catalog.derby.example/eg/opac/home`,
    `${ON}/iii/encore/logoutFilterRedirect?suite=def`,
    `${ON}/iii/cas/logout?service=https%3A%2F%2Fcatalog.derby.example%2F`,
    `${ON}/iii/cas/logout?url=https://catalog.derby.example/`,
    `${ON}/cas/logout?service=x`,
    `${ON}/logout~S84?x=1`,
    `${ON}/logout`,
    'https://derby.iiivega.com/logout?redirect_uri=https%3A%2F%2Fderby.iiivega.com%2F',
    'https://login.derby.example/auth/logout?redirect_uri=https://www.derby.example/',
    `${ON}/polaris/logon.aspx?logoff=1`,
    `${ON}/Polaris/logon.aspx?src=x&logoff=1`,
    `${ON}/polaris/patronaccount/logoff.aspx`,
    'https://derby.ent.sirsi.net/client/en_US/default/search/patronlogin.patronloginform.header:logout',
    'https://derby.ent.sirsi.net/client/en_US/default/?rm=LOGOUT0%7C%7C%7C1',
    `${ON}/uhtbin/cgisirsi/abc/MAIN/0/1/LOGOUT`,
    `${ON}/MyAccount/Logout`,
    `${ON}/MyResearch/Logout`,
    'https://derby.biblionix.com/catalog/ajax_backend/logout.xml.pl',
    'https://ezproxy.derby.example/logout',
    'https://ezproxy.derby.example/logout?url=https://www.derby.example/',
    'https://login.ezproxy.derby.example/logout',
    'https://www.derby.example/ezproxylogout',
    'https://www.derby.example/user/logout',
    'https://www.derby.example/wp-login.php?action=logout&_wpnonce=1',
    'https://www.derby.example/wp-login.php?loggedout=true',
    'https://id.derby.example/connect/endsession?id_token_hint=x',
    'https://id.derby.example/tenant/oauth2/v2.0/logout',
    'https://id.derby.example/oauth2/logout',
    'https://id.derby.example/session/end_session?post_logout_redirect_uri=https://www.derby.example/',
  ])('%s', (address) => {
    expect(isLogout(address, CONTEXT)).toBe(true);
  });

  it('OpenAthens signs out of the library where the library uses it', () => {
    const address = 'https://login.openathens.net/signout?x=1';
    expect(isLogout(address, CONTEXT)).toBe(false);
    const withIt = { ...CONTEXT, proxies: [{ host: 'go.openathens.net', kind: 'openathens' as const }] };
    expect(isLogout(address, withIt)).toBe(true);
    expect(isLogout('https://login.openathens.net/saml/2/sso', withIt)).toBe(false);
  });
});

describe('no end of a visit', () => {
  it.each([
    // the start of a session
    'https://derby.bibliocommons.com/user/login?destination=x',
    `${ON}/cgi-bin/koha/opac-main.pl`,
    `${ON}/cgi-bin/koha/opac-search.pl?q=logout.x`,
    `${ON}/polaris/logon.aspx`,
    `${ON}/polaris/logon.aspx?logoff=0`,
    'https://www.derby.example/wp-login.php',
    'https://derby.biblionix.com/catalog/ajax_backend/login.xml.pl',
    `${ON}/iii/cas/login?service=https://catalog.derby.example/iii/cas/logout`,
    // after a sign-in to the proxy
    'https://ezproxy.derby.example/loggedin',
    'https://ezproxy.derby.example/menu',
    // another site, seen through the library's proxy
    'https://www-somedb-com.ezproxy.derby.example/logout',
    'https://www.somedb.com.ezproxy.derby.example/user/logout',
    // vendors
    'https://www.amazon.com/gp/flex/sign-out.html',
    'https://www.amazon.com/gp/flex/sign-out.html?action=sign-out',
    'https://www.amazon.com/ap/signin?triedlogout=1',
    'https://www.lynda.com/portal/sip?org=derby.example&triedlogout=true',
    'https://www.linkedin.com/logout',
    'https://derby.overdrive.com/account/sign-out',
    'https://www.hoopladigital.com/logout',
    'https://www.kanopy.com/logout',
    'https://search.ebscohost.com/logout.aspx',
    'https://go.gale.com/ps/endSession?userGroupName=derby',
    'https://search.proquest.com/myresearch/signout',
    'https://login.live.com/logout.srf',
    'https://accounts.google.com/Logout',
    // words in a page's own address
    `${ON}/search?q=how+to+logout`,
    `${ON}/blog/how-to-logout`,
    `${ON}/portal/sip?triedlogout=true`,
    `${ON}/?return=/user/logout`,
    // not the library
    'https://derby.example.evil.example/user/logout',
    'https://evil.example/catalog.derby.example/user/logout',
    'chrome-extension://abc/logout',
    'nonsense',
  ])('%s', (address) => {
    expect(isLogout(address, CONTEXT)).toBe(false);
  });
});
