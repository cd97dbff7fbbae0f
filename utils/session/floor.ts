/** The floor under Chromium's guards, as policy, vendors and the patron's answers say. Firefox has `proxy-floor.ts`. */
import { libraryHosts } from '../policy/own-hosts.ts';
import type { Policy } from '../policy/schema.ts';
import { type FloorInput, heldHosts } from '../rules/proxy-script.ts';
import type { FloorState, ProxySetting } from '../rules/proxy-setting.ts';
import { proxyBase } from '../vendors/hosts.ts';
import { noticeKind } from '../vendors/notice-kind.ts';
import type { Vendor } from '../vendors/record.ts';
import { within } from '../waiting.ts';

export interface FloorContext {
  policy: Policy;
  vendors: ReadonlyMap<string, Vendor>;
}

/** A browser that takes longer than this to take a script holds up no session and no erase. */
const LAY_MS = 10_000;

interface FloorDeps {
  knowledge: FloorContext;
  setting: Pick<ProxySetting, 'layScript' | 'state'>;
}
export type Floor = ReturnType<typeof makeFloor>;

export function makeFloor({ knowledge, setting }: FloorDeps) {
  /**
   * Lays the floor. Never rejects: where there can be none, the other layers stand and staff are told.
   * @param consents the yeses of the open session; null where none is open, and then no vendor passes
   * @param asked addresses about to be called by Carrel itself, or by the patron past the notice: their hosts pass
   */
  function lay(consents: readonly string[] | null, asked: readonly string[] = []): Promise<void> {
    // Firefox has a setting of that name, but goes on without a proxy that is dead.
    if (import.meta.env.FIREFOX) return Promise.resolve();
    const { network, notices } = knowledge.policy;
    const partsPass = consents !== null && notices.beforeConsent === 'block-navigation';
    const none = network.proxy === 'system' || partsPass;
    const hosts = none ? null : heldHosts(floorInput(consents ?? [], knowledge, asked));
    return within(LAY_MS, 'proxy script', setting.layScript(hosts, network.proxy, consents === null)).catch(
      () => undefined,
    );
  }

  /** What staff must know of the floor. */
  function problems(): string[] {
    const problem = PROBLEMS[setting.state()];
    return problem === undefined ? [] : [problem];
  }

  return { lay, problems, state: setting.state };
}

/** Who waits, who passes, and which hosts pass in any case. Pure. */
export function floorInput(
  consents: readonly string[],
  { policy, vendors }: FloorContext,
  asked: readonly string[] = [],
): FloorInput {
  const waits = (vendor: Vendor) => !consents.includes(vendor.id) && noticeKind(vendor, policy) !== 'none';
  const all = [...vendors.values()];
  const called = [...asked, ...(policy.vendorList ? [policy.vendorList.url] : [])];
  return {
    waiting: all.filter(waits),
    passing: all.filter((vendor) => !waits(vendor)),
    own: [
      ...libraryHosts(policy),
      ...policy.proxies.map(({ host }) => proxyBase(host)),
      ...called.map((address) => new URL(address).hostname),
    ],
  };
}

const PROBLEMS: Partial<Record<FloorState, string>> = {
  policy:
    'The browser policy "ProxySettings" holds the proxy, so Carrel’s floor is off; its other guards stand. Write the proxy into Carrel’s "network.proxy" and remove that policy.',
  'other-extension':
    'Another extension holds the browser’s proxy, so Carrel’s floor is off; its other guards stand. Remove that extension ("ExtensionSettings").',
  refused:
    'The browser refused Carrel’s proxy script; the last good one stays, or none, and the other guards stand. Check "network.proxy" and the hosts in "vendors".',
};
