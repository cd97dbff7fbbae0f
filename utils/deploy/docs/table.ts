/** The companion policies as a table for people: each line with its reason and the guarantee it carries. Pure. */

import { type Companion, GUARANTEES } from '../companions/companion.ts';
import { COMPANIONS } from '../companions/index.ts';
import type { Deployment, KitBrowser } from '../config.ts';
import { linesFor, lineValue } from '../policies.ts';

export const BROWSER_NAMES: Record<KitBrowser, string> = {
  chrome: 'Chrome',
  edge: 'Edge',
  chromium: 'Chromium',
  firefox: 'Firefox',
};

/** One section per companion, with a line per browser of this kit. */
export function companionSections(deployment: Deployment): string {
  return COMPANIONS.map((companion) => section(companion, deployment)).join('\n');
}

function section(companion: Companion, deployment: Deployment): string {
  const { title, reason, guarantee, priority, requirements } = companion;
  const lines = deployment.browsers.map((browser) => {
    const shown = linesFor(companion, browser).map(
      (line) => `\`${line.name}\` = \`${JSON.stringify(lineValue(line, deployment))}\``,
    );
    return `- ${BROWSER_NAMES[browser]}: ${shown.join(', ') || 'has no such policy'}`;
  });
  return [
    `### ${title} (${priority})`,
    '',
    reason,
    `Carries the guarantee "${GUARANTEES[guarantee]}"; requirements ${requirements.join(', ')}.`,
    '',
    ...lines,
    '',
  ].join('\n');
}
