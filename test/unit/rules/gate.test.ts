import { expect, it } from 'vitest';
import { gateRules, signOutRules } from '../../../utils/rules/gate.ts';

it('the gate leads every page of the web to the start page, and no page of ours', () => {
  const [page] = gateRules();
  expect(page?.action).toEqual({ type: 'redirect', redirect: { extensionPath: '/start.html' } });
  const filter = new RegExp(page?.condition.regexFilter ?? 'none');
  expect('https://www.a.example/').toMatch(filter);
  expect('http://10.0.0.1/').toMatch(filter);
  expect('chrome-extension://x/start.html#https://www.a.example/').not.toMatch(filter);
});

it('while a session ends, what Carrel itself fetches passes above the gate, and nothing else', () => {
  const [rule, ...others] = signOutRules('own');
  expect(others).toEqual([]);
  expect(rule?.action).toEqual({ type: 'allow' });
  expect(rule?.condition).toEqual({ initiatorDomains: ['own'], resourceTypes: ['xmlhttprequest'] });
  for (const { priority } of gateRules()) expect(rule!.priority).toBeGreaterThan(priority!);
});
