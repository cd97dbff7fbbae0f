/** More of the addresses that the suite takes one of each kind of; `CARREL_ADDRESSES=1000` for more still. */
import { expectArrivals } from '../e2e/addresses.ts';
import { test } from '../e2e/fixtures.ts';

test('after the yes the exact address arrives, whatever stands in it', async ({ demo, launch }) => {
  const count = Number(process.env.CARREL_ADDRESSES ?? 120);
  test.setTimeout(240_000 + count * 5000);
  await expectArrivals(demo, await launch(), count);
});
