/** How strong the notice of each kind of service is. */
import { useStore } from '@nanostores/preact';
import { Section } from '../../../components/parts.tsx';
import { fill } from '../../../utils/i18n/format.ts';
import { defaultKind } from '../../../utils/vendors/notice-kind.ts';
import { CATEGORIES, type Category, NOTICE_KINDS, type NoticeKind } from '../../../utils/vendors/record.ts';
import type { VendorsView } from '../../../utils/vendors/staff/view.ts';
import { change } from '../changes.ts';
import { useWords } from '../fields/words.ts';
import { Choice } from '../parts/choice.tsx';
import { useStaff } from '../staff.ts';
import { $text } from './messages.ts';

export function Kinds({ view }: { view: VendorsView }) {
  const t = useStore($text);
  const words = useWords();
  const { locked } = useStaff();
  const set = (category: Category, kind: string) =>
    void change(
      { kind: 'notice-kinds', categories: { [category]: kind === '' ? null : (kind as NoticeKind) } },
      view.revision,
    );
  return (
    <Section id="kinds" heading={t.kindsHeading}>
      <p>{t.kindsIntro}</p>
      <div class="fields-row">
        {CATEGORIES.map((category) => {
          const fixed = view.policyCategories[category];
          const below = view.list.categories[category] ?? defaultKind(category);
          const first = fixed
            ? fill(t.byPolicy, { kind: words.notice(fixed) })
            : fill(t.asBuiltIn, { kind: words.notice(below) });
          return (
            <Choice
              key={category}
              label={words.category(category)}
              value={fixed ? '' : (view.staff.categories[category] ?? '')}
              disabled={locked || fixed !== undefined}
              options={[['', first], ...NOTICE_KINDS.map((kind) => [kind, words.notice(kind)] as const)]}
              onChange={(kind) => set(category, kind)}
            />
          );
        })}
      </div>
    </Section>
  );
}
