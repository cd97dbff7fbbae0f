/** Many kills in a row, and what they came to. */
import { seeded } from '../../utils/seeded.ts';
import { type KillReport, MOMENTS, Victim } from './victim.ts';

export interface CampaignOptions {
  /** SIGKILLs of the browser. */
  kills: number;
  /** Stops of Carrel's worker. */
  workerKills: number;
  /** The same seed draws the same moments. */
  seed: number;
  onReport?: (report: KillReport) => void;
}

/** Kills as often as asked, the moments in turn, each at a random point of it. */
export async function campaign(options: CampaignOptions): Promise<KillReport[]> {
  const reports: KillReport[] = [];
  const victim = await Victim.seat(seeded(options.seed));
  const note = (report: KillReport) => {
    reports.push(report);
    options.onReport?.(report);
  };
  try {
    for (let at = 0; at < options.kills; at += 1) note(await victim.killBrowser(MOMENTS[at % 3]!));
    for (let at = 0; at < options.workerKills; at += 1) note(await victim.killWorker(MOMENTS[at % 3]!));
  } finally {
    await victim.leave();
  }
  return reports;
}

/** One row for each victim and moment, as Markdown. Pure. */
export function table(reports: readonly KillReport[]): string {
  const rows = (['browser', 'worker'] as const).flatMap((what) =>
    MOMENTS.map((moment) => {
      const some = reports.filter((report) => report.what === what && report.moment === moment);
      const times = some.flatMap(({ recoveredMs }) => recoveredMs ?? []).sort((a, b) => a - b);
      const seconds = (at: number) => (times.length === 0 ? '-' : (times[at]! / 1000).toFixed(1));
      const read = some.filter(({ readable }) => readable.length > 0).length;
      const stuck = some.filter((report) => report.stuck !== undefined).length;
      return `| ${what} | ${moment} | ${some.length} | ${read} | ${stuck} | ${seconds(Math.floor(times.length / 2))} | ${seconds(times.length - 1)} |`;
    }),
  );
  return [
    '| killed | in | times | next session reads something | stuck | clean again after, s (median) | (longest) |',
    '|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}
