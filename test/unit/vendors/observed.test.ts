import '../fake-browser.ts';
import { expect, test } from 'vitest';
import { newRecord } from '../../../utils/session/record.ts';
import { addObserved, shownObserved } from '../../../utils/vendors/observed.ts';

test('counts how many companies a vendor’s pages contact, of listed vendors only, and hides what few have visited', async () => {
  const record = {
    ...newRecord(0),
    consents: ['shop', 'site:secret.example'],
    contacts: { shop: ['a.example', 'b.example'] },
  };
  const isListed = (id: string) => id === 'shop';
  for (let session = 0; session < 4; session += 1) await addObserved(record, isListed);
  expect(await shownObserved(5)).toEqual({});
  await addObserved({ ...record, contacts: {} }, isListed);
  expect(await shownObserved(5)).toEqual({ shop: { average: 1.6, most: 2 } });
});
