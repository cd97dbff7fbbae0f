import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { policySchema } from '../../../utils/policy/schema.ts';
import { vendorSchema } from '../../../utils/vendors/record.ts';

const asVendor = (host: string) =>
  v.is(vendorSchema, { id: 'a', name: 'A', category: 'database', hosts: [host] });
const asProxy = (host: string) => v.is(policySchema, { proxies: [{ host }] });

describe('a host', () => {
  it.each(['example.com', 'opac', '192.168.1.5', 'a_b.example.com', 'xn--bcher-kva.example'])(
    '%s is one',
    (host) => {
      expect([asVendor(host), asProxy(host)]).toEqual([true, true]);
    },
  );

  // The browser takes these for addresses, or for nothing, and would refuse every rule for their sake.
  it.each(['opac.0', '192.168.1', '0x7f.1', '1.2.3.4.5', 'a..b', 'a.b.', '.a', ''])(
    '%j is none, and the list is told so',
    (host) => {
      expect([asVendor(host), asProxy(host)]).toEqual([false, false]);
    },
  );
});
