/** Grades by kind of service: bars to see at a glance, and beside each the numbers that they are made of. */
import { useStore } from '@nanostores/preact';
import { $format } from '../../../utils/i18n/format.ts';
import { GRADES } from '../../../utils/vendors/record.ts';
import type { ReviewFigures } from '../../../utils/vendors/staff/reviews.ts';
import { useWords } from '../fields/words.ts';
import { TableSpace } from '../parts/table-space.tsx';
import { $text } from './messages.ts';

const WIDTH = 200;
const HEIGHT = 18;

export function GradeChart({ figures }: { figures: ReviewFigures }) {
  const t = useStore($text);
  const format = useStore($format);
  const words = useWords();
  const widest = Math.max(1, ...figures.grades.map(({ total }) => total));
  return (
    <TableSpace label={t.gradesHeading}>
      <table class="grades" aria-label={t.gradesHeading}>
        <thead>
          <tr>
            <th scope="col">{t.kind}</th>
            <td aria-hidden="true" />
            {GRADES.map((grade) => (
              <th scope="col" class="number" key={grade}>
                <svg class="swatch" viewBox="0 0 18 18" aria-hidden="true">
                  <rect class={`bar-${grade}`} x="1" y="1" width="16" height="16" />
                </svg>{' '}
                {words.grade(grade)}
              </th>
            ))}
            <th scope="col" class="number">
              {t.total}
            </th>
          </tr>
        </thead>
        <tbody>
          {figures.grades.map(({ category, total, byGrade }) => {
            let from = 0;
            return (
              <tr key={category}>
                <th scope="row">{words.category(category)}</th>
                <td aria-hidden="true">
                  <svg
                    class="bars"
                    aria-hidden="true"
                    viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
                    preserveAspectRatio="none"
                  >
                    {GRADES.map((grade) => {
                      const width = (byGrade[grade] / widest) * WIDTH;
                      const x = from;
                      from += width;
                      return width === 0 ? null : (
                        <rect
                          key={grade}
                          class={`bar-${grade}`}
                          x={x}
                          y="1"
                          width={width}
                          height={HEIGHT - 2}
                        />
                      );
                    })}
                  </svg>
                </td>
                {GRADES.map((grade) => (
                  <td class="number" key={grade}>
                    {format.number(byGrade[grade])}
                  </td>
                ))}
                <td class="number">{format.number(total)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </TableSpace>
  );
}
