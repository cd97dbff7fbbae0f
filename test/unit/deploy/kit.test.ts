import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { COMPANIONS } from '../../../utils/deploy/companions/index.ts';
import { makeKit, type Scripts } from '../../../utils/deploy/kit.ts';
import { example, ID, RAW } from './example.ts';

const SCRIPTS: Scripts = {
  'carrel-browser.sh': "EXTENSION_ID='@EXTENSION_ID@'",
  'carrel-browser.ps1': '$ExtensionId = "@EXTENSION_ID@"',
  'carrel-end.sh': "EXTENSION_ID='@EXTENSION_ID@'",
};

describe('makeKit', () => {
  it('holds the launcher where the library wants it, with the id filled in', async () => {
    const scripts = async (deployment: object) => {
      const files = await makeKit(
        example({ ...RAW, deployment: { ...RAW.deployment, ...deployment } }),
        SCRIPTS,
      );
      return files.filter(({ path }) => path.startsWith('launcher/'));
    };
    expect((await scripts({})).map(({ path }) => path)).toEqual(['launcher/carrel-end.sh']);
    const all = await scripts({ disposableProfile: true });
    expect(all).toHaveLength(3);
    for (const { text } of all) expect(text).toContain(ID);
  });

  it('holds every platform and lists every file', async () => {
    const files = await makeKit(example(), SCRIPTS);
    const paths = files.map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining([
        'linux/etc/chromium/policies/managed/carrel.json',
        'linux/etc/firefox/policies/policies.json',
        'windows/carrel-edge.reg',
        'windows/admx/en-US/carrel.adml',
        'macos/carrel-firefox.mobileconfig',
        'chromeos/extension-policy.json',
      ]),
    );
    expect(new Set(paths).size).toBe(paths.length);
    for (const path of paths.slice(1)) expect(files[0]!.text).toContain(`\`${path}\``);
  });

  it('gives each companion policy its reason', async () => {
    const [readme] = await makeKit(example(), SCRIPTS);
    for (const { title, reason } of COMPANIONS) {
      expect(readme!.text).toContain(title);
      expect(readme!.text).toContain(reason);
    }
  });

  it('leaves out what the library does not have', async () => {
    const deployment = { ...RAW.deployment, browsers: ['firefox'], platforms: ['linux'] };
    const files = await makeKit(example({ ...RAW, deployment }), SCRIPTS);
    expect(files.filter(({ path }) => /chrom|windows|macos|edge/.test(path))).toEqual([]);
  });

  it('is the same twice', async () => {
    expect(await makeKit(example(), SCRIPTS)).toEqual(await makeKit(example(), SCRIPTS));
  });
});

describe('the command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'carrel-kit-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const run = (config: unknown) => {
    const file = join(folder, 'config.json');
    writeFileSync(file, typeof config === 'string' ? config : JSON.stringify(config));
    const out = join(folder, 'out');
    return {
      out,
      ...spawnSync(process.execPath, ['utils/cli/kit.ts', '--config', file, '--out', out], {
        encoding: 'utf8',
      }),
    };
  };

  it('writes nothing for a wrong config, and names field and fix', () => {
    const { status, stderr, out } = run({ ...RAW, session: { idleMinutes: 'five' } });
    expect(status).toBe(1);
    expect(stderr).toMatch(/"session\.idleMinutes"/);
    expect(stderr).toMatch(/Nothing was written/);
    expect(existsSync(out)).toBe(false);
    expect(run('{ "library": ').stderr).toMatch(/is not JSON/);
    expect(existsSync(out)).toBe(false);
  });

  it('writes the kit', () => {
    const { status, out } = run(RAW);
    expect(status).toBe(0);
    // Without the mark and two bytes a letter, Windows would garble every name beyond ASCII.
    const registry = readFileSync(join(out, 'windows/carrel-edge.reg'));
    expect([...registry.subarray(0, 2)]).toEqual([0xff, 0xfe]);
    expect(registry.toString('utf16le').slice(1)).toMatch(/^Windows Registry Editor Version 5\.00\r\n/);
    expect(readFileSync(join(out, 'launcher/carrel-end.sh'), 'utf8')).toContain(`EXTENSION_ID='${ID}'`);
    expect(readFileSync(join(out, 'README.md'), 'utf8')).toContain(
      'Carrel for Derby Public Library, Main street',
    );
  });
});
