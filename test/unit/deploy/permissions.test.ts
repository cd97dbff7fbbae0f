import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SUMMARY, storePage } from '../../../utils/deploy/docs/store.ts';
import { HOST_PERMISSIONS, PERMISSIONS } from '../../../utils/deploy/permissions.ts';

describe('permissions', () => {
  it('the README gives a reason for each, and for no other', () => {
    const table = /## Permissions[^\n]*\n([\s\S]*?)\n## /.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';
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
