/**
 * The one hand that sets Chromium's proxy. The browser keeps the setting in the profile, so that it holds from the first
 * moment of the next start, and drops it with the extension.
 */
import { browser } from 'wxt/browser';
import { takingTurns } from '../turns.ts';
import { type HeldHosts, holdsNoMore, proxyScript } from './proxy-script.ts';

/**
 * What has become of the floor. `off`: none is wanted; `refused`: the browser does not take the script; `policy`,
 * `other-extension`: who holds the proxy setting instead.
 */
export type FloorState = 'stands' | 'off' | 'refused' | 'policy' | 'other-extension';

type Settings = typeof browser.proxy.settings;

interface Laid {
  hosts: HeldHosts;
  script: string;
}

export type ProxySetting = ReturnType<typeof makeProxySetting>;

export function makeProxySetting() {
  /** Settings of two callers must not cross. */
  const inTurn = takingTurns();
  let state: FloorState = 'off';
  /** The last scripts of this worker that the browser took, oldest first: more than one, since it may complain late. */
  let taken: Laid[] = [];
  /** Scripts that the browser has complained about. */
  const refused = new Set<string>();

  /**
   * Makes the script hold these hosts; `null` where there is to be none. Never rejects: what the browser refuses leaves the
   * last good script where that one lets pass all that must, and none else.
   * @param otherwise what the script answers for every other host
   * @param alone what was laid before is to be forgotten: it tells where a patron went
   */
  function layScript(hosts: HeldHosts | null, otherwise: string, alone = false): Promise<void> {
    return inTurn(() =>
      lay(hosts, otherwise, alone).catch(() => {
        state = 'refused';
      }),
    );
  }

  async function lay(hosts: HeldHosts | null, otherwise: string, alone: boolean): Promise<void> {
    const settings = browser.proxy?.settings;
    if (!settings) return;
    const now = await settings.get({});
    if (hosts === null || hosts.held.size === 0) {
      if (now.levelOfControl === 'controlled_by_this_extension') await settings.clear({});
      taken = [];
      state = 'off';
      return;
    }
    const script = proxyScript(hosts, otherwise);
    if (refused.has(script)) return;
    if (now.levelOfControl !== 'controlled_by_this_extension' || now.value?.pacScript?.data !== script) {
      try {
        await settings.set(setting(script));
      } catch {
        refused.add(script);
        await fallBack(settings, hosts);
        return;
      }
    }
    const before = alone ? [] : taken.filter((one) => one.script !== script);
    taken = [...before, { hosts, script }].slice(-2);
    state = holder(now.levelOfControl);
  }

  /** The newest script that holds nothing which must pass now, and else none: a yes must not end at a dead proxy. */
  async function fallBack(settings: Settings, hosts: HeldHosts): Promise<void> {
    const good = taken.findLast((before) => !refused.has(before.script) && holdsNoMore(before.hosts, hosts));
    state = 'refused';
    await (good ? settings.set(setting(good.script)) : settings.clear({}));
  }

  /**
   * Watches who holds the setting, and what the browser says of the script. Call synchronously at the worker's top level.
   * @param layAnew lays the floor again, where somebody else has let go of the setting
   * @param onChange runs when the state has changed
   */
  function register(layAnew: () => Promise<void>, onChange: () => void): void {
    const { settings, onProxyError } = browser.proxy ?? {};
    settings?.onChange.addListener(({ levelOfControl }) => {
      const now = holder(levelOfControl);
      const taken = state === 'policy' || state === 'other-extension';
      if (now === 'stands' && taken) void layAnew().then(onChange);
      if (now === 'stands' || now === state || (state !== 'stands' && !taken)) return;
      state = now;
      onChange();
    });
    onProxyError?.addListener(({ error }) => {
      // A held request is told here too, as a connection to a proxy that failed.
      if (/PAC_|MANDATORY_PROXY/.test(error)) void inTurn(takeBack).then(onChange, () => undefined);
    });
  }

  async function takeBack(): Promise<void> {
    const last = taken.at(-1);
    if (!last || refused.has(last.script)) return;
    refused.add(last.script);
    await fallBack(browser.proxy.settings, last.hosts);
  }

  return { state: () => state, layScript, register };
}

function setting(data: string) {
  const value = { mode: 'pac_script' as const, pacScript: { data, mandatory: true } };
  return { value, scope: 'regular' as const };
}

function holder(level: string): FloorState {
  if (level === 'not_controllable') return 'policy';
  return level === 'controlled_by_other_extensions' ? 'other-extension' : 'stands';
}
