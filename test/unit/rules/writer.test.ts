/** The one hand that writes rules, over a browser of rules alone. */
import { expect, it } from 'vitest';
import { gateRules } from '../../../utils/rules/gate.ts';
import type { Rule } from '../../../utils/rules/rule.ts';
import {
  addSessionRule,
  dropSessionRule,
  ensureDynamicRules,
  replaceSessionRules,
} from '../../../utils/rules/writer.ts';

interface Change {
  removeRuleIds?: number[] | undefined;
  addRules?: Rule[] | undefined;
}

/** @param takes whether the browser takes a rule; where it refuses one, it refuses the whole change */
function rulesOf(before: Rule[], takes: (rule: Rule) => boolean = () => true) {
  const state = { rules: before, changes: 0 };
  const update = async ({ removeRuleIds = [], addRules = [] }: Change) => {
    if (!addRules.every(takes)) throw new Error('refused');
    state.changes += 1;
    state.rules = [...state.rules.filter(({ id }) => !removeRuleIds.includes(id)), ...addRules];
  };
  const read = async () => structuredClone(state.rules);
  const api = {
    getSessionRules: read,
    getDynamicRules: read,
    updateSessionRules: update,
    updateDynamicRules: update,
    isRegexSupported: async ({ regex }: { regex: string }) => ({ isSupported: !regex.includes('large') }),
  };
  return { state, api };
}
const rule = (id: number, condition: Rule['condition'] = {}): Rule => ({
  id,
  priority: 1,
  condition,
  action: { type: 'allow' },
});

it('replaces all session rules by one change: no moment has half of them', async () => {
  const { state, api } = rulesOf([rule(1), rule(7)]);
  await replaceSessionRules([rule(1, { urlFilter: 'x' }), rule(2)], api);
  expect(state).toEqual({ rules: [rule(1, { urlFilter: 'x' }), rule(2)], changes: 1 });
});

it('where the browser refuses the set, leaves out the patterns that are too large, and nothing else', async () => {
  const large = rule(2, { regexFilter: 'large' });
  const others = [rule(1), rule(3, { regexFilter: 'small' })];
  const { state, api } = rulesOf([rule(9)], ({ condition }) => condition.regexFilter !== 'large');
  await replaceSessionRules([others[0]!, large, others[1]!], api);
  expect(state.rules).toEqual(others);
});

it('where the browser refuses that too, the old set stands and the caller hears it', async () => {
  const { state, api } = rulesOf([rule(9)], () => false);
  await expect(replaceSessionRules([rule(1)], api)).rejects.toThrow('refused');
  expect(state.rules).toEqual([rule(9)]);
});

it('puts one rule beside the others, in the place of one with its number, and takes it away', async () => {
  const { state, api } = rulesOf([rule(1), rule(5)]);
  await addSessionRule(rule(5, { urlFilter: 'new' }), api);
  expect(state.rules).toEqual([rule(1), rule(5, { urlFilter: 'new' })]);
  await dropSessionRule(5, api);
  expect(state.rules).toEqual([rule(1)]);
});

it('writes persistent rules only where others stand: members in another order are the same rule', async () => {
  const [page, parts] = gateRules() as [Rule, Rule];
  const turned = { action: page.action, condition: page.condition, priority: 1, id: 1 };
  const { state, api } = rulesOf([parts, turned]);
  await ensureDynamicRules(gateRules(), api);
  expect(state.changes).toBe(0);
});

it.each([
  ['nothing', []],
  ['only one of them', gateRules().slice(1)],
  ['what an older version said under the same numbers', [rule(1), rule(2)]],
  ['one more', [...gateRules(), rule(3)]],
])('writes persistent rules where there is %s', async (_what, before) => {
  const { state, api } = rulesOf(before);
  await ensureDynamicRules(gateRules(), api);
  expect(state).toEqual({ rules: gateRules(), changes: 1 });
});
