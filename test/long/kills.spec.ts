/** The short form of `npm run test:kills`: each moment once for the browser and once for the worker. */
import { expect, test } from '@playwright/test';
import { campaign } from '../kills/campaign.ts';

test('a browser or worker killed at any moment leaves nothing to the next session', async () => {
  test.setTimeout(300_000);
  const reports = await campaign({ kills: 3, workerKills: 3, seed: 7 });
  expect(reports).toHaveLength(6);
  for (const report of reports) expect(report).toMatchObject({ readable: [] });
  expect(reports.filter((report) => report.stuck !== undefined)).toEqual([]);
});
