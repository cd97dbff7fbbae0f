/** Carries rules out: replaces whole sets, so that a worker killed half-way leaves either the old set or the new. */
import { browser } from 'wxt/browser';
import type { Rule } from '../handoff/rules.ts';

/** Replaces all session rules (they die with the browser) in one atomic call. */
export async function replaceSessionRules(rules: Rule[]): Promise<void> {
  const old = await browser.declarativeNetRequest.getSessionRules();
  const removeRuleIds = old.map((rule) => rule.id);
  const replace = (addRules: Rule[]) =>
    browser.declarativeNetRequest.updateSessionRules({ removeRuleIds, addRules });
  await replace(rules).catch(async () => replace(await withSmallPatterns(rules)));
}

/** Puts one rule beside the others, in the place of one with its number. They go together at the next change. */
export function addSessionRule(rule: Rule): Promise<void> {
  return browser.declarativeNetRequest.updateSessionRules({ removeRuleIds: [rule.id], addRules: [rule] });
}

export function dropSessionRule(id: number): Promise<void> {
  return browser.declarativeNetRequest.updateSessionRules({ removeRuleIds: [id] });
}

/**
 * Without the patterns that are too large for this browser: one of them would keep the session shut. The blocking guard
 * needs none; without it, a page that only such a pattern covers is caught when it appears.
 */
async function withSmallPatterns(rules: Rule[]): Promise<Rule[]> {
  const fits = async ({ condition: { regexFilter }, action }: Rule) =>
    regexFilter === undefined ||
    (
      await browser.declarativeNetRequest.isRegexSupported({
        regex: regexFilter,
        requireCapturing: action.redirect?.regexSubstitution !== undefined,
      })
    ).isSupported;
  const small = await Promise.all(rules.map(fits));
  return rules.filter((_rule, index) => small[index]);
}

/** Makes the persistent rules exactly `rules`; writes nothing where they stand already. */
export async function ensureDynamicRules(rules: Rule[]): Promise<void> {
  const old = await browser.declarativeNetRequest.getDynamicRules();
  // Not by their ids alone: a new version may say something else under the same ones.
  if (canonical(old) === canonical(rules)) return;
  await browser.declarativeNetRequest.updateDynamicRules({
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
