/** Carries rules out: replaces whole sets, so that a worker killed half-way leaves either the old set or the new. */
import { browser } from 'wxt/browser';
import type { Rule } from '../handoff/rules.ts';

/** Replaces all session rules (they die with the browser) in one atomic call. */
export async function replaceSessionRules(rules: Rule[]): Promise<void> {
  const old = await browser.declarativeNetRequest.getSessionRules();
  const removeRuleIds = old.map((rule) => rule.id);
  const replace = (addRules: Rule[]) =>
    browser.declarativeNetRequest.updateSessionRules({ removeRuleIds, addRules });
  const all = rules.map(fitting);
  await replace(all).catch(async () => replace(await withSmallPatterns(all)));
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
  const wanted = rules.map((rule) => rule.id).sort();
  const present = old.map((rule) => rule.id).sort();
  if (wanted.join() === present.join()) return;
  await browser.declarativeNetRequest.updateDynamicRules({
    removeRuleIds: old.map((rule) => rule.id),
    addRules: rules.map(fitting),
  });
}

/** Browsers know different kinds of request, and refuse a rule that names one they do not know. */
function fitting(rule: Rule): Rule {
  const known = new Set<string>(Object.values(browser.declarativeNetRequest.ResourceType));
  const { resourceTypes } = rule.condition;
  if (!resourceTypes || known.size === 0) return rule;
  return {
    ...rule,
    condition: { ...rule.condition, resourceTypes: resourceTypes.filter((type) => known.has(type)) },
  };
}
