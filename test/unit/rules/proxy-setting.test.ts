/** The one hand at the browser's proxy setting: what it writes, when, and what it makes of refusals and of others. */
import '../browser-in-place.ts';
import { beforeEach, expect, it, vi } from 'vitest';
import type { HeldHosts } from '../../../utils/rules/proxy-script.ts';
import { makeProxySetting, type ProxySetting } from '../../../utils/rules/proxy-setting.ts';
import { useBrowser } from '../browser-in-place.ts';

type Level =
  | 'controllable_by_this_extension'
  | 'controlled_by_this_extension'
  | 'controlled_by_other_extensions'
  | 'not_controllable';

/** The setting as a browser keeps it: ours, and who stands above us. */
class FakeSetting {
  script: string | undefined;
  above: 'controlled_by_other_extensions' | 'not_controllable' | undefined;
  writes = 0;
  /** Scripts that it refuses at once. */
  refuses = (_script: string) => false;
  changed: (change: { levelOfControl: Level }) => void = () => undefined;
  failed: (problem: { error: string; fatal: boolean; details: string }) => void = () => undefined;

  get level(): Level {
    if (this.above) return this.above;
    return this.script === undefined ? 'controllable_by_this_extension' : 'controlled_by_this_extension';
  }
  readonly api = {
    settings: {
      get: async () => ({
        levelOfControl: this.level,
        value:
          this.script === undefined
            ? { mode: 'system' }
            : { mode: 'pac_script', pacScript: { data: this.script } },
      }),
      set: async ({
        value,
        scope,
      }: {
        value: { mode: string; pacScript: { data: string; mandatory: boolean } };
        scope: string;
      }) => {
        expect([value.mode, value.pacScript.mandatory, scope]).toEqual(['pac_script', true, 'regular']);
        if (this.refuses(value.pacScript.data)) throw new Error('refused');
        this.script = value.pacScript.data;
        this.writes += 1;
      },
      clear: async () => {
        this.script = undefined;
        this.writes += 1;
      },
      onChange: { addListener: (listener: typeof this.changed) => (this.changed = listener) },
    },
    onProxyError: { addListener: (listener: typeof this.failed) => (this.failed = listener) },
  };
}

let fake: FakeSetting;
let floor: ProxySetting;
const layAnew = vi.fn(async () => undefined);
const told = vi.fn();
const hosts = (...held: string[]): HeldHosts => ({ held: new Set(held), passing: new Set() });
const lay = (...held: string[]) => floor.layScript(hosts(...held), 'DIRECT');
/** What was set off has come to its end. */
const settled = () => new Promise<void>((resolve) => setTimeout(resolve));

function wake(): void {
  useBrowser({ proxy: fake.api });
  floor = makeProxySetting();
  floor.register(layAnew, told);
}
beforeEach(() => {
  fake = new FakeSetting();
  vi.clearAllMocks();
  wake();
});

it('writes a script, once, and anew where it says something else', async () => {
  await lay('a.example');
  expect(fake.script).toContain('a.example');
  await lay('a.example');
  expect(fake.writes).toBe(1);
  await lay('b.example');
  expect(fake.script).not.toContain('a.example');
  expect([fake.writes, floor.state()]).toEqual([2, 'stands']);
});

it('a worker that wakes finds what stands, and writes what does not', async () => {
  await lay('a.example');
  wake();
  await lay('a.example');
  expect([fake.writes, floor.state()]).toEqual([1, 'stands']);
  fake.script = undefined;
  wake();
  await lay('a.example');
  expect(fake.script).toContain('a.example');
});

it('takes its own script away where none is wanted, and nobody else’s', async () => {
  await lay('a.example');
  await floor.layScript(null, 'DIRECT');
  expect([fake.script, floor.state()]).toEqual([undefined, 'off']);
  await lay();
  expect([fake.script, fake.writes]).toEqual([undefined, 2]);
});

it.each([
  ['not_controllable', 'policy'],
  ['controlled_by_other_extensions', 'other-extension'],
] as const)('knows who holds the setting instead: %s', async (above, state) => {
  fake.above = above;
  await lay('a.example');
  expect(floor.state()).toBe(state);
});

it('a setting taken in mid-session is told, and one that is let go is laid again', async () => {
  await lay('a.example');
  fake.above = 'controlled_by_other_extensions';
  fake.changed({ levelOfControl: fake.level });
  expect([floor.state(), told.mock.calls.length, layAnew.mock.calls.length]).toEqual([
    'other-extension',
    1,
    0,
  ]);
  fake.above = undefined;
  fake.changed({ levelOfControl: fake.level });
  await settled();
  expect(layAnew).toHaveBeenCalledOnce();
  expect(told).toHaveBeenCalledTimes(2);
});

it('our own writing is no news', async () => {
  await lay('a.example');
  fake.changed({ levelOfControl: 'controlled_by_this_extension' });
  expect([layAnew.mock.calls.length, told.mock.calls.length]).toEqual([0, 0]);
});

it('a refused script leaves the last good one, and is not tried again', async () => {
  await lay('a.example');
  fake.refuses = (script) => script.includes('bad.example');
  await lay('a.example', 'bad.example');
  expect(fake.script).toContain('a.example');
  expect([floor.state(), fake.writes]).toEqual(['refused', 2]);
  await lay('a.example', 'bad.example');
  expect(fake.writes).toBe(2);
  await lay('a.example', 'c.example');
  expect(floor.state()).toBe('stands');
});

it('but not where the last good one would hold what has a yes now', async () => {
  await lay('a.example', 'yes.example');
  fake.refuses = () => true;
  await lay('a.example');
  expect([fake.script, floor.state()]).toEqual([undefined, 'refused']);
});

it('a script that the browser complains about later makes way for the one before it', async () => {
  await lay('a.example');
  await lay('a.example', 'odd.example');
  fake.failed({ error: 'net::ERR_PAC_SCRIPT_FAILED', fatal: true, details: 'line 1' });
  await settled();
  expect(fake.script).not.toContain('odd.example');
  expect([floor.state(), told.mock.calls.length]).toEqual(['refused', 1]);
  await lay('a.example', 'odd.example');
  expect(fake.script).not.toContain('odd.example');
});

it('a request that is held is no complaint', async () => {
  await lay('a.example');
  fake.failed({ error: 'net::ERR_PROXY_CONNECTION_FAILED', fatal: true, details: '' });
  await settled();
  expect([floor.state(), fake.writes, told.mock.calls.length]).toEqual(['stands', 1, 0]);
});

it('never rejects, whatever the browser does', async () => {
  fake.refuses = () => true;
  fake.api.settings.clear = async () => {
    throw new Error('gone');
  };
  await lay('a.example');
  expect(floor.state()).toBe('refused');
  await floor.layScript(null, 'DIRECT');
});

it('is silent where the browser has no such setting', async () => {
  useBrowser({});
  floor = makeProxySetting();
  floor.register(layAnew, told);
  await lay('a.example');
  expect(floor.state()).toBe('off');
});
