/** Bars that everybody can read: drawn, and the same as a table. No colour carries a meaning. */
import { useStore } from '@nanostores/preact';
import { Fold } from '../../../components/parts.tsx';
import { $format } from '../../../utils/i18n/format.ts';
import { $text } from './messages.ts';

export interface Bar {
  label: string;
  /** What stands under the bar where there is no room for the whole label. */
  short?: string;
  value: number;
}

const HEIGHT = 180;
const BAR = 26;
const GAP = 8;
const TOP = 20;
const BOTTOM = 22;

/** Upright bars, for what follows one another in time. */
export function Columns(props: { id: string; title: string; head: string; bars: readonly Bar[] }) {
  const format = useStore($format);
  const { bars } = props;
  const most = Math.max(1, ...bars.map((bar) => bar.value));
  const width = Math.max(1, bars.length) * (BAR + GAP) + GAP;
  return (
    <figure class="chart">
      <figcaption id={`${props.id}-title`}>{props.title}</figcaption>
      {/* The table below says the same; one long picture of numbers would only be in a listener’s way. */}
      <div
        class="chart-scroll"
        role="img"
        aria-labelledby={`${props.id}-title`}
        aria-describedby={`${props.id}-said`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: on a narrow screen the keyboard must be able to scroll it.
        tabIndex={0}
      >
        <svg
          width={width}
          height={HEIGHT + TOP + BOTTOM}
          viewBox={`0 0 ${width} ${HEIGHT + TOP + BOTTOM}`}
          aria-hidden="true"
        >
          <line x1="0" x2={width} y1={TOP + HEIGHT} y2={TOP + HEIGHT} />
          {bars.map((bar, index) => {
            const height = (bar.value / most) * HEIGHT;
            const x = GAP + index * (BAR + GAP);
            return (
              <g key={bar.label}>
                <rect x={x} y={TOP + HEIGHT - height} width={BAR} height={height} />
                <text x={x + BAR / 2} y={TOP + HEIGHT - height - 5}>
                  {format.number(bar.value)}
                </text>
                <text x={x + BAR / 2} y={TOP + HEIGHT + 16}>
                  {bar.short ?? bar.label}
                </text>
              </g>
            );
          })}
        </svg>
      </div>
      <Said {...props} />
    </figure>
  );
}

/** Lying bars, for parts with names. */
export function Rows(props: { id: string; title: string; head: string; bars: readonly Bar[] }) {
  const format = useStore($format);
  const most = Math.max(1, ...props.bars.map((bar) => bar.value));
  return (
    <figure class="chart">
      <figcaption id={`${props.id}-title`}>{props.title}</figcaption>
      <ul class="chart-rows" aria-labelledby={`${props.id}-title`}>
        {props.bars.map((bar) => (
          <li key={bar.label}>
            <bdi>{bar.label}</bdi>
            <span class="chart-row">
              <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                <rect width={(bar.value / most) * 100} height="10" />
              </svg>
              <span>{format.number(bar.value)}</span>
            </span>
          </li>
        ))}
      </ul>
    </figure>
  );
}

function Said(props: { id: string; title: string; head: string; bars: readonly Bar[] }) {
  const t = useStore($text);
  const format = useStore($format);
  return (
    <div id={`${props.id}-said`}>
      <Fold summary={t.asTable}>
        <table class="figures">
          <caption class="unseen">{props.title}</caption>
          <thead>
            <tr>
              <th scope="col">{props.head}</th>
              <th scope="col">{t.count}</th>
            </tr>
          </thead>
          <tbody>
            {props.bars.map((bar) => (
              <tr key={bar.label}>
                <th scope="row">{bar.label}</th>
                <td>{format.number(bar.value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Fold>
    </div>
  );
}
