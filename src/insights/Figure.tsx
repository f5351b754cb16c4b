import type { JSX } from 'preact';
import { useWords } from '../ui/language';
import { Bars } from './Bars';
import { Columns } from './Columns';
import type { ChartData } from './chart';
import { useStripes } from './Stripes';

/** A chart with its heading, what it says in words, what its colours mean, and its table. */
export function Figure(props: {
  readonly title: string;
  readonly summary: string;
  readonly chart: ChartData;
  readonly drawn: 'columns' | 'bars';
}): JSX.Element {
  const { say, locale } = useWords();
  const { title, summary, chart, drawn } = props;
  const numbers = new Intl.NumberFormat(locale);
  const Drawing = drawn === 'columns' ? Columns : Bars;
  const { series, also = [] } = chart;
  return (
    <figure>
      <h3>{title}</h3>
      <p>{summary}</p>
      <Drawing chart={chart} summary={summary} />
      <Legend chart={chart} />
      <details>
        <summary aria-label={say('insights_table_of', { title })}>{say('insights_table')}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse scrolls it with the arrow keys */}
        <section class="table" aria-label={title} tabIndex={0}>
          <table>
            <caption class="visually-hidden">{title}</caption>
            <thead>
              <tr>
                {[chart.of, ...also, ...series.map(({ label }) => label)].map((heading) => (
                  <th key={heading} scope="col">
                    {heading}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {chart.bars.map((bar) => (
                <tr key={bar.label}>
                  <th scope="row">{bar.label}</th>
                  {[...(bar.also ?? []), ...bar.values].map((value, column) => (
                    <td key={String(column)}>{numbers.format(value)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </details>
    </figure>
  );
}

/** What the parts of the bars stand for. The words are in the table, so this is for the eye. */
function Legend({ chart }: { readonly chart: ChartData }): JSX.Element {
  const { defs, fillOf } = useStripes();
  return (
    <ul class="legend" aria-hidden="true">
      {chart.series.map(({ label, tone }) => (
        <li key={label}>
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
            {defs}
            <rect class={`part ${tone}`} fill={fillOf(tone)} width="16" height="16" rx="3" />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
