/** The commands as somebody at a library calls them. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { RAW } from '../deploy/example.ts';
import { list, own, pem } from '../deploy/wrong-configs.ts';

describe('the commands', () => {
  const folder = mkdtempSync(join(tmpdir(), 'carrel-wrong-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'config.json');
  const out = join(folder, 'out');
  const command = (name: string, ...args: string[]) =>
    spawnSync(process.execPath, [`utils/cli/${name}.ts`, ...args], { encoding: 'utf8' });

  it('write nothing and end with 1', () => {
    writeFileSync(file, JSON.stringify({ ...RAW, ...own(['org']), ...list(pem) }));
    for (const { status, stderr } of [
      command('kit', '--config', file, '--out', out),
      command('check-list', file),
    ]) {
      expect(status).toBe(1);
      expect(stderr).toMatch(/"cookies\.libraryHosts\.0": under "org" anybody has a site/);
      expect(stderr).toMatch(/"vendorList\.publicKey": this is a private key/);
      expect(stderr).not.toContain(pem.split('\n')[1]);
    }
    expect(existsSync(out)).toBe(false);
  });

  it('read what editors on Windows write', () => {
    const marked = `\ufeff${JSON.stringify(RAW)}`;
    for (const bytes of [
      Buffer.from(marked),
      Buffer.from(marked, 'utf16le'),
      Buffer.from(marked, 'utf16le').swap16(),
    ]) {
      writeFileSync(file, bytes);
      expect(command('check-list', file)).toMatchObject({
        status: 0,
        stderr: '',
        stdout: expect.stringMatching(/good: settings of Derby/),
      });
      expect(command('kit', '--config', file, '--out', out)).toMatchObject({ status: 0, stderr: '' });
      expect(existsSync(join(out, 'README.md'))).toBe(true);
      rmSync(out, { recursive: true });
      const explained = spawnSync(process.execPath, ['utils/cli/explain.ts', '--urls', '--config', file], {
        encoding: 'utf8',
        input: 'https://www.somedb.example/\n',
      });
      expect(explained).toMatchObject({ status: 0, stderr: '' });
      expect(JSON.parse(explained.stdout)).toMatchObject({ vendor: 'somedb' });
    }
  });

  it.each(['kit', 'check-list', 'explain', 'import'])(
    '%s says how it is called, and what it does not know',
    (name) => {
      for (const flag of ['--help', '-h']) {
        expect(command(name, flag)).toMatchObject({
          status: 0,
          stderr: '',
          stdout: expect.stringMatching(/^Usage: npm run /),
        });
      }
      expect(command(name, '--nothing')).toMatchObject({
        status: 2,
        stderr: expect.stringMatching(/^There is no option --nothing here\.\nUsage: /),
      });
      expect(command(name)).toMatchObject({ status: 2, stderr: expect.stringMatching(/Usage: /) });
    },
  );

  it.each(['start:demo', 'test:all', 'bench:all', 'fleet:all', 'firefox:all'])(
    '%s says so before it builds anything',
    (script) => {
      const run = (...args: string[]) =>
        spawnSync(process.execPath, ['utils/cli/bootstrap.mjs', script, ...args], { encoding: 'utf8' });
      expect(run('--help')).toMatchObject({
        status: 0,
        stderr: '',
        stdout: expect.stringMatching(/^Usage: npm /),
      });
      expect(run('--nothing')).toMatchObject({
        status: 2,
        stdout: '',
        stderr: expect.stringMatching(/^There is no option --nothing here/),
      });
    },
  );
});
