import { describe, expect, it } from 'vitest';
import { firefoxUpdatesBeside, folderOf } from '../../../utils/deploy/published.ts';

const FOLDER = 'https://files.example.org/carrel/';

describe('folderOf', () => {
  it.each([
    [FOLDER, FOLDER],
    ['https://files.example.org/carrel', FOLDER],
    [`${FOLDER}update.xml`, FOLDER],
    [`${FOLDER}updates.json`, FOLDER],
    ['https://files.example.org', 'https://files.example.org/'],
    ['http://localhost:8080/v1.0', 'http://localhost:8080/v1.0/'],
    ['file:///mnt/share/carrel', 'file:///mnt/share/carrel/'],
  ])('%s: %s', (address, folder) => {
    expect(folderOf(address)).toEqual({ folder });
  });

  it.each([
    ['https://files.example.org/carrel.crx', /names a file; give the folder/],
    [`${FOLDER}carrel.XPI`, /names a file/],
    [`${FOLDER}other.xml`, /names a file/],
    ['files.example.org/carrel', /not a full address that begins with https/],
    ['ftp://files.example.org/', /not a full address/],
    [`${FOLDER}?v=1`, /after "\?" or "#"/],
    ['', /not a full address/],
  ])('%s is refused with the fix', (address, problem) => {
    expect(folderOf(address)).toEqual({ problem: expect.stringMatching(problem) });
  });
});

describe('firefoxUpdatesBeside', () => {
  it.each([
    [`${FOLDER}carrel.xpi`, `${FOLDER}updates.json`],
    ['http://files.derby.example/carrel.xpi', 'http://files.derby.example/updates.json'],
    ['https://addons.mozilla.org/firefox/downloads/latest/carrel/latest.xpi', undefined],
    ['file:///srv/carrel/carrel.xpi', undefined],
    [undefined, undefined],
  ])('%s: %s', (xpiUrl, updates) => {
    expect(firefoxUpdatesBeside(xpiUrl)).toBe(updates);
  });
});
