import { scaleBand, scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import type { JSX } from 'preact';
import { useWords } from '../ui/language';
import { type ChartData, lengthOf } from './chart';
import { useStripes } from './Stripes';
import { useWidth } from './width';

const HEIGHT = 220;
const BELOW = 26;
const ABOVE = 10;
/** Room for the numbers beside the axis. */
const BESIDE = 40;
/** From the middle of one word below the axis to the next, at least. */
const BETWEEN_WORDS = 84;
const WIDEST = 44;

/** Bars that stand side by side, the parts of each on top of one another. For what comes one after the other. */
export function Columns({
  chart,
  summary,
}: {
  readonly chart: ChartData;
  readonly summary: string;
}): JSX.Element {
  const { locale } = useWords();
  const [place, width] = useWidth<HTMLDivElement>();
  const { defs, fillOf } = useStripes();
  const { series, bars } = chart;
  const isRtl = document.documentElement.dir === 'rtl';
  const numbers = new Intl.NumberFormat(locale);

  const across = scaleBand<number>()
    .domain(bars.map((_, index) => index))
    .range(isRtl ? [width - BESIDE, 0] : [BESIDE, width])
    .padding(0.22);
  const most = Math.max(1, ...bars.map(lengthOf));
  const up = scaleLinear()
    .domain([0, most])
    .nice(4)
    .range([HEIGHT - BELOW, ABOVE]);
  const columnWidth = Math.min(across.bandwidth(), WIDEST);
  const layers = stack<(typeof bars)[number], number>()
    .keys(series.map((_, index) => index))
    .value((bar, index) => bar.values[index] ?? 0)(bars);
  const every = Math.max(1, Math.ceil(BETWEEN_WORDS / across.step()));
  const middleOf = (index: number) => (across(index) ?? 0) + across.bandwidth() / 2;

  return (
    <div ref={place} class="chart">
      <svg role="img" aria-label={summary} width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`}>
        {defs}
        {up
          .ticks(4)
          .filter(Number.isInteger)
          .map((tick) => (
            <g key={tick}>
              <line
                class={tick === 0 ? 'axis' : 'grid'}
                x1={isRtl ? 0 : BESIDE}
                x2={isRtl ? width - BESIDE : width}
                y1={up(tick)}
                y2={up(tick)}
              />
              <text
                class="tick"
                x={isRtl ? width - BESIDE + 6 : BESIDE - 6}
                y={up(tick) + 4}
                // In a text that runs to the left, `end` is on the left.
                text-anchor="end"
              >
                {numbers.format(tick)}
              </text>
            </g>
          ))}
        {bars.map((bar, index) => (
          <g key={bar.label}>
            <title>{tipOf(bar)}</title>
            <rect
              class="catch"
              x={across(index)}
              y={ABOVE}
              width={across.bandwidth()}
              height={HEIGHT - BELOW - ABOVE}
            />
            {layers.map((layer, part) => {
              const [from, to] = layer[index] ?? [0, 0];
              const tone = series[part]?.tone ?? 'grey';
              if (to <= from) return null;
              return (
                <rect
                  key={tone}
                  class={`part ${tone}`}
                  fill={fillOf(tone)}
                  x={middleOf(index) - columnWidth / 2}
                  width={columnWidth}
                  y={up(to)}
                  height={up(from) - up(to)}
                />
              );
            })}
          </g>
        ))}
        {bars.map(
          (bar, index) =>
            // Counted from the end: what is now is what one looks for first.
            (bars.length - 1 - index) % every === 0 && (
              <text
                key={bar.label}
                class="tick"
                x={middleOf(index)}
                y={HEIGHT - 8}
                text-anchor={anchorAt(middleOf(index))}
              >
                {bar.short ?? bar.label}
              </text>
            ),
        )}
      </svg>
    </div>
  );

  /** Words at the edge would be cut off if they stood in the middle. */
  function anchorAt(x: number): 'start' | 'middle' | 'end' {
    const room = BETWEEN_WORDS / 3;
    if (x > width - room) return isRtl ? 'start' : 'end';
    if (x < room) return isRtl ? 'end' : 'start';
    return 'middle';
  }

  function tipOf(bar: (typeof bars)[number]): string {
    return [
      bar.label,
      ...series.map(({ label }, part) => `${label}: ${numbers.format(bar.values[part] ?? 0)}`),
    ].join('\n');
  }
}
