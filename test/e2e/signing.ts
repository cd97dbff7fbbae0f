/** Keys and signed lists for tests. */
import { createKey, type SigningKey, unlockKey } from '../../utils/vendors/lists/keys.ts';
import type { VendorList } from '../../utils/vendors/lists/list.ts';

const PASSPHRASE = 'four quiet words in a row';

/** A library's key, ready to sign. */
export async function newKey(): Promise<SigningKey> {
  const made = await createKey(PASSPHRASE, new Date());
  const key = made.ok ? await unlockKey(made.value.file, PASSPHRASE) : made;
  if (!key.ok) throw new Error(key.problem);
  return key.value;
}

/** A list that warns of a leak at one store. */
export const sampleList = (version: number, warning: string, expires = '2099-12-31'): VendorList => ({
  version,
  issued: '2026-11-24T09:00:00.000Z',
  expires,
  publisher: 'Derby Public Library',
  vendors: [{ id: 'amazon', breach: { since: '2026-11-20', message: { en: warning } } }],
  retired: [],
  cleared: {},
  subscribed: {},
  categories: {},
  wording: { library: {}, categories: {}, vendors: {} },
});
