/** How a library says that its computers reach the web. */
import { describe, expect, it } from 'vitest';
import { checkSettings } from '../../../utils/policy/check.ts';
import { DEFAULT_POLICY } from '../../../utils/policy/schema.ts';

describe('network.proxy', () => {
  it('is left to the system unless set: a direct way may be none', () => {
    expect(DEFAULT_POLICY.network.proxy).toBe('system');
  });

  it.each([
    'DIRECT',
    'system',
    'PROXY proxy.example.org:3128',
    'HTTPS proxy.example.org:443; SOCKS5 10.0.0.1:1080;DIRECT',
  ])('may be %s', (proxy) => {
    expect(checkSettings({ network: { proxy } }).errors).toEqual([]);
  });

  it.each([
    ['proxy.example.org:3128'],
    ['PROXY'],
    ['PROXY a b'],
    ['http://proxy.example.org'],
    ['PROXY a:3128; system'],
    ['DIRECT"; alert(1); "'],
    ['PROXY é.example:1'],
    [''],
    [3128],
  ])('is refused with field and fix: %j', (proxy) => {
    const { policy, errors } = checkSettings({ network: { proxy } });
    expect(policy).toBeNull();
    expect(errors).toEqual([expect.stringMatching(/^"network\.proxy": must be /)]);
  });
});
