import { expect, it } from 'vitest';
import { explainCookie } from '../../../utils/cookies/explain.ts';
import { buildVendorIndex } from '../../../utils/vendors/index-hosts.ts';

const vendor = {
  id: 's',
  name: 'S',
  category: 'database' as const,
  hosts: ['somedb.example', 'somedb-id.example'],
  signInCookies: ['somedb.sid'],
};
const context = {
  index: buildVendorIndex([vendor]),
  proxies: [{ host: 'ezproxy.lib.example', kind: 'ezproxy' as const, labels: {}, ports: {} }],
  libraryHosts: ['lib.example'],
};
const rules = { keep: [], refuse: [{ host: 'a.example', name: 'never' }] };
const explain = (cookie: object) => explainCookie(JSON.stringify(cookie), context, rules);

it.each([
  [{ site: 'www.somedb.example', name: 'somedb.sid', value: 'x' }, 'keep'],
  [{ site: 'www.somedb.example', name: 'somedb.sid', domain: 'id.somedb-id.example' }, 'keep'],
  [{ site: 'a.example', name: 'never', value: 'x' }, 'refuse'],
  [{ site: 'a.example', name: 'JSESSIONID', value: 'x', domain: '.b.example' }, 'refuse'],
  [
    { site: 'www-a-example.ezproxy.lib.example', name: 'sid', domain: 'www-b-example.ezproxy.lib.example' },
    'refuse',
  ],
  [{ site: 'a.example', name: 'JSESSIONID', value: 'x', domain: 'first-party' }, 'keep until the visit ends'],
  [{ site: 'a.example', name: 'q', value: 'x', setAtSignIn: true }, 'keep'],
  [{ site: 'catalog.lib.example', name: 'size', value: 'large', setByScript: true }, 'keep'],
  [{ site: 'a.example', name: 'lang', value: 'en' }, 'refuse'],
])('%j -> %s', (cookie, decision) => {
  const answer = explain(cookie);
  expect(answer).toMatchObject({ decision, reason: expect.stringMatching(/^[a-z].{10,}/) });
  const { score } = answer as { score: number };
  expect(score).toBeGreaterThanOrEqual(0);
  expect(score).toBeLessThanOrEqual(1);
});

it.each([
  ['{"site":"a.example","name":"x","secure":"yes"}', /"secure" must be true or false/],
  ['{"name":"x"}', /"site" is missing/],
  ['{"site":"a.example"}', /"name" is missing/],
  ['nonsense', /no JSON/],
  ['7', /must be one cookie/],
  ['null', /must be one cookie/],
])('%s is an error that names the field', (line, error) => {
  expect(explainCookie(line, context, rules)).toEqual({ error: expect.stringMatching(error) });
});
