import type { JSX } from 'preact';
import { formatPrice, formatSpan, inOneLine } from '../ui/format';
import { useWords } from '../ui/language';
import { decidedByMonth, ENOUGH, livesOf, outcomesOf, SPANS } from '../wishlist/insights';
import type { Day } from '../wishlist/posts-met';
import { totalsOf } from '../wishlist/totals';
import type { Wish } from '../wishlist/wish';
import type { ChartData, Series } from './chart';
import { formatMonth } from './dates';
import { Figure } from './Figure';

/** What became of wishes, month by month, and how long they were wanted. */
export function DecidedSection(props: {
  readonly wishes: readonly Wish[];
  readonly today: Day;
}): JSX.Element {
  const { say, locale } = useWords();
  const outcomes = outcomesOf(props.wishes);
  const { waiting, letGo, bought } = outcomes;
  const decided = letGo.length + bought.length;
  const numbers = new Intl.NumberFormat(locale);
  const notSpent = totalsOf(letGo).map((price) => formatPrice(price, locale));
  const series: readonly Series[] = [
    { label: say('insights_let_go'), tone: 'accent' },
    { label: say('insights_bought'), tone: 'grey-striped' },
  ];
  const months: ChartData = {
    of: say('insights_month'),
    series,
    bars: decidedByMonth(outcomes, props.today).map((row) => ({
      label: formatMonth(row.month, locale, 'long'),
      short: formatMonth(row.month, locale, 'short'),
      values: [row.letGo, row.bought],
    })),
  };
  const lives = livesOf(outcomes);
  const spans: ChartData = {
    of: say('insights_life'),
    series,
    bars: SPANS.map((from, index) => ({
      label: say(`insights_life_${from}`),
      values: [lives.letGo[index] ?? 0, lives.bought[index] ?? 0],
    })),
  };

  return (
    <section aria-labelledby="decided">
      <h2 id="decided">{say('insights_decided')}</h2>
      {props.wishes.length === 0 ? (
        <p>{say('insights_decided_nothing')}</p>
      ) : (
        <dl class="facts">
          <Fact name={say('insights_waiting')} value={numbers.format(waiting.length)} />
          <Fact name={say('insights_let_go')} value={numbers.format(letGo.length)} />
          <Fact name={say('insights_bought')} value={numbers.format(bought.length)} />
        </dl>
      )}
      {notSpent.length > 0 && (
        <div>
          <p>
            {say('insights_not_spent', {
              total: new Intl.ListFormat(locale, { type: 'conjunction' }).format(notSpent),
            })}
          </p>
          <p class="soft">{say('insights_not_spent_means')}</p>
        </div>
      )}
      {decided > 0 && (
        <>
          <Figure
            title={say('insights_by_month')}
            summary={say('insights_months_summary', { gone: letGo.length, bought: bought.length })}
            chart={months}
            drawn="columns"
          />
          <Figure title={say('insights_lives')} summary={livesSummary()} chart={spans} drawn="bars" />
        </>
      )}
    </section>
  );

  function livesSummary(): string {
    const { medianLetGo, medianBought } = lives;
    const said = [
      medianLetGo === null ? null : say('insights_median_let_go', { span: formatSpan(medianLetGo, locale) }),
      medianBought === null
        ? null
        : say('insights_median_bought', { span: formatSpan(medianBought, locale) }),
    ].filter((sentence) => sentence !== null);
    return said.length > 0 ? inOneLine(said, locale) : say('insights_median_not_yet', { enough: ENOUGH });
  }
}

function Fact({ name, value }: { readonly name: string; readonly value: string }): JSX.Element {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
