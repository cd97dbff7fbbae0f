import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { EMPTY_LAYER, type LayerContent } from '../../../../utils/vendors/layer.ts';
import {
  applyChange,
  type StaffChangeInput,
  staffChangeSchema,
} from '../../../../utils/vendors/staff/change.ts';
import { afterChange, afterRedo, afterUndo, NO_HISTORY } from '../../../../utils/vendors/staff/history.ts';

const id = fc.constantFrom('overdrive', 'amazon', 'constructor', 'my-own');
const patch = fc.record({ id, name: fc.constantFrom('A', 'B') });
const wording = fc.option(fc.constantFrom({}, { summary: { en: 'x' } }, { outside: { es: 'y' } }));
const change = fc
  .record(
    {
      kind: fc.constant('edit' as const),
      vendors: fc.dictionary(id, fc.option(patch)),
      retired: fc.dictionary(id, fc.boolean()),
      cleared: fc.dictionary(id, fc.uniqueArray(fc.constantFrom('grade' as const, 'contact' as const))),
      subscribed: fc.dictionary(id, fc.option(fc.boolean())),
      categories: fc.dictionary(
        fc.constantFrom('retail', 'news'),
        fc.option(fc.constantFrom('strong', 'none')),
      ),
      wording: fc.record(
        {
          library: wording,
          categories: fc.dictionary(fc.constantFrom('retail', 'news'), wording),
          vendors: fc.dictionary(id, wording),
        },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: ['kind'] },
  )
  .map((input) => v.parse(staffChangeSchema, input as StaffChangeInput));

/** The order in which records stand means nothing. */
function sorted(layer: LayerContent): LayerContent {
  const byId = [...layer.vendors].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { ...layer, vendors: byId, retired: [...layer.retired].sort() };
}

test('any number of changes can be undone one by one, and done again', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 8 }), (changes) => {
      const states = [EMPTY_LAYER];
      let history = NO_HISTORY;
      for (const one of changes) {
        const { layer, inverse } = applyChange(states.at(-1)!, one);
        states.push(layer);
        history = afterChange(history, inverse);
      }
      let now = states.at(-1)!;
      for (const expected of states.slice(0, -1).reverse()) {
        const { layer, inverse } = applyChange(now, history.undo.at(-1)!);
        history = afterUndo(history, inverse);
        now = layer;
        expect(sorted(now)).toEqual(sorted(expected));
      }
      for (const expected of states.slice(1)) {
        const { layer, inverse } = applyChange(now, history.redo.at(-1)!);
        history = afterRedo(history, inverse);
        now = layer;
        expect(sorted(now)).toEqual(sorted(expected));
      }
    }),
  );
});

test('a new change ends what could be done again', () => {
  const { inverse } = applyChange(EMPTY_LAYER, v.parse(staffChangeSchema, { kind: 'edit' }));
  const undone = afterUndo(afterChange(NO_HISTORY, inverse), inverse);
  expect(undone.redo).toHaveLength(1);
  expect(afterChange(undone, inverse).redo).toEqual([]);
});

test('the history is bounded, and the newest step stays whatever its size', () => {
  const step = v.parse(staffChangeSchema, { kind: 'edit', subject: 'small' });
  let history = NO_HISTORY;
  for (let count = 0; count < 300; count += 1) history = afterChange(history, step);
  expect(history.undo).toHaveLength(100);
  const text = { en: 'x'.repeat(1_600_000) };
  const big = { ...step, vendors: { big: { id: 'big', dataKept: text } } };
  expect(afterChange(history, big).undo).toEqual([big]);
});
