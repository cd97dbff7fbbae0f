import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY, type Policy } from '../../../utils/policy/schema.ts';
import { possibleSignOuts } from '../../../utils/session/sign-outs.ts';
import { BUILTIN_VENDORS } from '../../../utils/vendors/builtin.ts';
import type { Vendor } from '../../../utils/vendors/record.ts';

const vendor = (id: string, more: Partial<Vendor>): Vendor => ({
  id,
  name: id,
  category: 'database',
  hosts: [`${id}.example`],
  ...more,
});
const byId = (list: readonly Vendor[]) => new Map(list.map((one) => [one.id, one]));
const policy = (more: Partial<Policy>): Policy => ({ ...DEFAULT_POLICY, ...more });

describe('possibleSignOuts', () => {
  const vendors = byId([
    vendor('safe', { logoutUrl: 'https://safe.example/out' }),
    vendor('destructive', { logoutUrl: 'https://destructive.example/out', logoutIsDestructive: true }),
    vendor('none', {}),
    vendor('idp', {
      category: 'authentication',
      logoutUrl: 'https://idp.example/out',
      hosts: ['idp.example/sso'],
    }),
  ]);

  it('calls visited vendors without further proof, others where a cookie lies, destructive ones never', () => {
    const found = possibleSignOuts(['safe', 'destructive', 'none'], { policy: DEFAULT_POLICY, vendors });
    expect(found).toEqual([
      { url: 'https://safe.example/out', host: null },
      { url: 'https://idp.example/out', host: 'idp.example' },
    ]);
  });

  it('signs out of the proxy also where the library wants no vendor signed out', () => {
    const proxies: Policy['proxies'] = [
      { host: 'ezproxy.derby.example', kind: 'ezproxy', labels: {}, ports: {} },
      { host: 'derby.idm.oclc.org', kind: 'ezproxy', labels: {}, ports: {} },
      { host: 'go.openathens.net', kind: 'openathens', labels: {}, ports: {} },
      { host: 'proxy.derby.example:2443', kind: 'wam', labels: {}, ports: {} },
    ];
    const session = { ...DEFAULT_POLICY.session, vendorLogouts: false };
    expect(possibleSignOuts(['safe'], { policy: policy({ proxies, session }), vendors })).toEqual([
      { url: 'https://ezproxy.derby.example/logout', host: 'ezproxy.derby.example' },
      { url: 'https://login.derby.idm.oclc.org/logout', host: 'derby.idm.oclc.org' },
      { url: 'https://login.openathens.net/signout', host: 'login.openathens.net' },
      { url: 'https://proxy.derby.example:2443/logout', host: 'proxy.derby.example' },
    ]);
  });

  it('never calls Libby, whose sign-out deletes the loans on the patron’s phone', () => {
    const everybody = BUILTIN_VENDORS.map(({ id }) => id);
    const found = possibleSignOuts(everybody, {
      policy: DEFAULT_POLICY,
      vendors: byId([...BUILTIN_VENDORS]),
    });
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ url }) => /libby|overdrive/.test(url))).toEqual([]);
  });
});
