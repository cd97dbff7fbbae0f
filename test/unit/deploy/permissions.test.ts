import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SUMMARY, storePage } from '../../../utils/deploy/docs/store.ts';
import { HOST_PERMISSIONS, PERMISSIONS } from '../../../utils/deploy/permissions.ts';

describe('permissions', () => {
  it('the page for IT gives a reason for each, and for no other', () => {
    const table =
      readFileSync('docs/deploying.md', 'utf8').split('## Permissions')[1]?.split('\n## ')[0] ?? '';
    const rows = [...table.matchAll(/^\| (`[^|]+) \|/gm)].flatMap((row) => [
      ...row[1]!.matchAll(/`([^`]+)`/g),
    ]);
    const names = [...HOST_PERMISSIONS, ...PERMISSIONS].map(({ name }) => name);
    expect(rows.map((match) => match[1]).sort()).toEqual(names.sort());
  });

  it('the store page explains each, within the stores’ limits', () => {
    const page = storePage();
    for (const { name, reason } of PERMISSIONS) expect(page).toContain(`\`${name}\`: ${reason}.`);
    expect(SUMMARY.length).toBeLessThanOrEqual(132);
  });
});
