/** What is known, when it changes, and who is told. */
import { beforeEach, expect, it, vi } from 'vitest';
import { DEFAULT_POLICY, type Policy } from '../../../utils/policy/schema.ts';
import { Knowledge } from '../../../utils/vendors/knowledge.ts';
import { EMPTY_LAYER, type LayerContent } from '../../../utils/vendors/layer.ts';
import type { Vendor } from '../../../utils/vendors/record.ts';

const vendor = (id: string): Vendor => ({ id, name: id, category: 'database', hosts: [`${id}.example`] });
const layer = (...ids: string[]): LayerContent => ({ ...EMPTY_LAYER, vendors: ids.map(vendor) });
const policy = (more: Partial<Policy> = {}) => ({ says: { ...DEFAULT_POLICY, ...more }, problems: [] });

let knowledge: Knowledge;
const follow = vi.fn();
beforeEach(() => {
  knowledge = new Knowledge([vendor('builtin')]);
  follow.mockClear();
  knowledge.onChange(follow);
});

it('is one merge and one index, however much is taken at once', async () => {
  const list = { says: layer('listed'), problems: [] };
  const staff = { says: layer('own'), problems: [] };
  const computer = { protection: 'full' as const, byPolicy: false };
  await knowledge.take({ policy: policy(), list, staff, computer });
  expect(knowledge.version).toBe(1);
  expect([...knowledge.vendors.keys()]).toEqual(['builtin', 'listed', 'own']);
  await knowledge.take({ list, staff, computer });
  expect(knowledge.version).toBe(1);
});

it('tells nobody before the stores have been read, and then only what is news', async () => {
  await knowledge.take({ policy: policy() });
  expect(follow).not.toHaveBeenCalled();
  knowledge.nowKnown();
  const { policy: says } = knowledge;
  await knowledge.take({ policy: { says, problems: [] } });
  expect(follow).not.toHaveBeenCalled();
  // Staff must hear of it, though no vendor is different.
  await knowledge.take({ policy: { says, problems: ['"x": not a known key.'] } });
  expect(follow).toHaveBeenCalledTimes(1);
  expect(knowledge.version).toBe(1);
  expect(knowledge.problems).toEqual(['"x": not a known key.']);
  await knowledge.take({ policy: policy({ vendors: [vendor('more')] }) });
  expect(follow).toHaveBeenCalledTimes(2);
  expect(knowledge.version).toBe(2);
});

it('whoever brings the news waits until all have followed, and one that fails keeps nobody waiting', async () => {
  knowledge.nowKnown();
  const order: string[] = [];
  knowledge.onChange(() => {
    throw new Error('no');
  });
  knowledge.onChange(async () => {
    await Promise.resolve();
    order.push('followed');
  });
  await knowledge.take({ policy: policy() });
  order.push('told');
  expect(order).toEqual(['followed', 'told']);
});

it('a locked machine does not read what its staff wrote, and its policy may say which one that is', async () => {
  const staff = { says: layer('own'), problems: [] };
  await knowledge.take({ policy: policy(), staff });
  expect(knowledge.vendors.has('own')).toBe(false);
  await knowledge.take({ computer: { protection: 'full', byPolicy: false } });
  expect(knowledge.vendors.has('own')).toBe(true);
  await knowledge.take({ policy: policy({ staff: { locked: true } }) });
  expect(knowledge.vendors.has('own')).toBe(false);
  expect(knowledge.version).toBe(3);
});
