/**
 * Sign-in links with the library's own identity provider in them: whoever is reached that way is licensed by the library,
 * as what lies behind its proxy is. Nobody has to name the provider: it answers on a host of the library's. Pure.
 */
import { isLibraryHost, type OwnHosts } from '../policy/own-hosts.ts';
import { proxyBase } from '../vendors/hosts.ts';

/** What the services of other companies call the provider of who comes to them. */
const PROVIDER = [
  'entityID',
  'entityId',
  'entityid',
  'idp',
  'idpId',
  'idpEntityId',
  'IdPEntityID',
  'providerId',
];
/** Where a provider itself sends people on (Shibboleth, SimpleSAMLphp), and how it is told to whom. */
const SENDS_ON = /\/(?:SAML2?\/Unsolicited\/SSO|Shibboleth\/SSO|saml2\/idp\/(?:SSOService|initSSO)\.php)$/i;
const SENDS_TO = ['target', 'RelayState', 'shire', 'spentityid', 'providerId'];

/** The address of another company that a sign-in link of the library's leads to, or null where it is none. */
export function signInTarget(address: string, own: OwnHosts): string | null {
  const url = URL.parse(address);
  if (!url || url.search === '') return null;
  const { searchParams, hostname, pathname } = url;
  if (!isOwn(hostname, own))
    return PROVIDER.some((name) => isOwn(hostOf(searchParams.get(name)), own)) ? address : null;
  if (!SENDS_ON.test(pathname)) return null;
  const targets = SENDS_TO.map((name) => searchParams.get(name) ?? '');
  return targets.find((one) => /^https?:\/\//i.test(one) && !isOwn(hostOf(one), own)) ?? null;
}

function isOwn(host: string, { libraryHosts, proxies }: OwnHosts): boolean {
  return (
    host !== '' &&
    (isLibraryHost(host, libraryHosts) || proxies.some((proxy) => proxyBase(proxy.host) === host))
  );
}

/** A provider's name is an address, or a name with its domain in it: `urn:mace:incommon:example.edu`. */
function hostOf(name: string | null): string {
  if (name === null) return '';
  const urn = /^urn:mace:(?:[^:]+:)*([a-z0-9-]+(?:\.[a-z0-9-]+)+)$/i.exec(name)?.[1];
  return urn?.toLowerCase() ?? URL.parse(name)?.hostname ?? '';
}
