/**
 * The one hand that writes rules: whole sets are replaced, so that a worker killed half-way leaves either the old set or
 * the new.
 */
import { browser } from 'wxt/browser';
import type { Rule } from './rule.ts';

type RulesApi = typeof browser.declarativeNetRequest;
const declared = (): RulesApi => browser.declarativeNetRequest;

/** Replaces all session rules (they die with the browser) in one atomic call. */
export async function replaceSessionRules(
  rules: Rule[],
  api: Pick<RulesApi, 'getSessionRules' | 'updateSessionRules' | 'isRegexSupported'> = declared(),
): Promise<void> {
  const old = await api.getSessionRules();
  const removeRuleIds = old.map((rule) => rule.id);
  const replace = (addRules: Rule[]) => api.updateSessionRules({ removeRuleIds, addRules });
  await replace(rules).catch(async () => replace(await withSmallPatterns(rules, api)));
}

/** Puts one rule beside the others, in the place of one with its number. They go together at the next change. */
export function addSessionRule(
  rule: Rule,
  api: Pick<RulesApi, 'updateSessionRules'> = declared(),
): Promise<void> {
  return api.updateSessionRules({ removeRuleIds: [rule.id], addRules: [rule] });
}

/** Takes it away again. */
export function dropSessionRule(
  id: number,
  api: Pick<RulesApi, 'updateSessionRules'> = declared(),
): Promise<void> {
  return api.updateSessionRules({ removeRuleIds: [id] });
}

/**
 * Without the patterns that are too large for this browser: one of them would keep the session shut. The blocking guard
 * needs none; without it, a page that only such a pattern covers is caught when it appears.
 */
async function withSmallPatterns(rules: Rule[], api: Pick<RulesApi, 'isRegexSupported'>): Promise<Rule[]> {
  const fits = async ({ condition: { regexFilter }, action }: Rule) =>
    regexFilter === undefined ||
    (
      await api.isRegexSupported({
        regex: regexFilter,
        requireCapturing: action.redirect?.regexSubstitution !== undefined,
      })
    ).isSupported;
  const small = await Promise.all(rules.map(fits));
  return rules.filter((_rule, index) => small[index]);
}

/** Makes the persistent rules exactly `rules`; writes nothing where they stand already. */
export async function ensureDynamicRules(
  rules: Rule[],
  api: Pick<RulesApi, 'getDynamicRules' | 'updateDynamicRules'> = declared(),
): Promise<void> {
  const old = await api.getDynamicRules();
  // Not by their ids alone: a new version may say something else under the same ones.
  if (canonical(old) === canonical(rules)) return;
  await api.updateDynamicRules({
    removeRuleIds: old.map((rule) => rule.id),
    addRules: rules,
  });
}

/** Browsers give rules back with their members in another order. */
function canonical(rules: readonly Rule[]): string {
  const ordered = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(ordered);
    if (typeof value !== 'object' || value === null) return value;
    const members = Object.entries(value).filter(([, member]) => member !== undefined && member !== null);
    return Object.fromEntries(
      members.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, member]) => [name, ordered(member)]),
    );
  };
  return JSON.stringify(ordered([...rules].sort((a, b) => a.id - b.id)));
}
