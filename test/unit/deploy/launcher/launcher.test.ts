import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Place } from '../../../launcher/place.ts';

const FAKE = join(import.meta.dirname, 'fake-browser.sh');

describe.runIf(process.platform === 'linux')('the launcher removes the profile', { timeout: 60_000 }, () => {
  let place: Place;
  let notes: string;
  beforeEach(() => {
    place = new Place();
    notes = join(place.root, 'notes');
    place.env.CARREL_TEST_NOTES = notes;
  });
  afterEach(() => place.remove());

  async function started() {
    const launcher = place.run('--browser', FAKE);
    await place.until('canaries', () => place.holding('CANARY') >= 2);
    return { launcher, browser: place.browserPid()! };
  }

  it.each<[string, (pids: { launcher: number; browser: number }) => void]>([
    ['the browser is killed', ({ browser }) => process.kill(browser, 'SIGKILL')],
    ['the launcher is killed', ({ launcher }) => process.kill(launcher, 'SIGKILL')],
    ['the launcher is asked to end', ({ launcher }) => process.kill(launcher, 'SIGTERM')],
  ])('when %s', async (_how, end) => {
    const { launcher, browser } = await started();
    end({ launcher: launcher.pid!, browser });
    await place.until('an empty place', () => place.runs().length === 0);
    expect(place.holding('CANARY')).toBe(0);
  });

  it('when a PC manager says so, after Carrel has been told', async () => {
    const { launcher } = await started();
    const over = new Promise((resolve) => launcher.once('exit', resolve));
    const end = place.run('--end', '--grace', '1');
    await Promise.all([over, new Promise((resolve) => end.once('exit', resolve))]);
    expect(place.runs()).toEqual([]);
    expect(readFileSync(notes, 'utf8')).toMatch(/^chrome-extension:\/\/.*\/end\.html$/m);
  });

  it('of a run whose launcher is long gone, at the next sweep', async () => {
    const { launcher } = await started();
    const [mine] = place.runs();
    const left = join(mine!, '..', 'run.left');
    mkdirSync(join(left, 'profile'), { recursive: true });
    writeFileSync(join(left, 'owner'), '1:1');
    writeFileSync(join(left, 'profile', 'history'), 'LEFTOVER');
    const sweep = place.run('--sweep');
    await new Promise((resolve) => sweep.once('exit', resolve));
    expect(existsSync(left)).toBe(false);
    expect(place.runs()).toEqual([mine]);
    launcher.kill('SIGKILL');
    await place.until('an empty place', () => place.runs().length === 0);
  });
});
