import { encodeQR } from 'qr';
import { describe, expect, it } from 'vitest';
import { slipText } from '../../entrypoints/slip/slip-text.ts';

describe('slipText', () => {
  it('says for each vendor where to go, deletion before policy before contact', () => {
    const text = slipText([
      { id: 'a', name: 'A', deleteUrl: 'https://a.example/delete', privacyPolicyUrl: 'https://a.example/p' },
      { id: 'b', name: 'B', privacyPolicyUrl: 'https://b.example/p', contact: 'x' },
      { id: 'c', name: 'C', contact: 'privacy@c.example' },
      { id: 'd', name: 'D' },
    ]);
    expect(text).toBe('A: https://a.example/delete\nB: https://b.example/p\nC: privacy@c.example\nD');
  });

  it('always fits into a code that a phone can read', () => {
    const many = Array.from({ length: 300 }, (_, at) => ({
      id: `${at}`,
      name: `图书馆 ${at}`,
      deleteUrl: `https://vendor-${at}.example/privacy/delete-my-data`,
    }));
    const text = slipText(many);
    expect(text.endsWith('…')).toBe(true);
    // Version 25 has 117 cells a side; what is denser does not show well on a screen.
    expect(encodeQR(text, 'raw', { border: 4, ecc: 'low' }).length).toBeLessThanOrEqual(117 + 2 * 4);
  });
});
