import { scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import type { JSX } from 'preact';
import { useWords } from '../ui/language';
import { type ChartData, lengthOf } from './chart';
import { useStripes } from './Stripes';
import { useWidth } from './width';

const THICK = 14;

/** Bars that lie below one another, each under its name. For things that have names, however long. */
export function Bars({
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
  const numbers = new Intl.NumberFormat(locale);
  const along = scaleLinear()
    .domain([0, Math.max(1, ...bars.map(lengthOf))])
    .range([0, width]);
  const layers = stack<(typeof bars)[number], number>()
    .keys(series.map((_, index) => index))
    .value((bar, index) => bar.values[index] ?? 0)(bars);

  return (
    <div ref={place} class="chart bars" role="img" aria-label={summary}>
      {bars.map((bar, index) => (
        <div key={bar.label} class="bar">
          <div class="bar-name">
            <span>{bar.label}</span>
            <span>{bar.short ?? numbers.format(lengthOf(bar))}</span>
          </div>
          <svg width={width} height={THICK} viewBox={`0 0 ${width} ${THICK}`} aria-hidden="true">
            {defs}
            {layers.map((layer, part) => {
              const [from, to] = layer[index] ?? [0, 0];
              const tone = series[part]?.tone ?? 'grey';
              if (to <= from) return null;
              return (
                <rect
                  key={tone}
                  class={`part ${tone}`}
                  fill={fillOf(tone)}
                  x={along(from)}
                  width={along(to) - along(from)}
                  height={THICK}
                />
              );
            })}
          </svg>
        </div>
      ))}
    </div>
  );
}
