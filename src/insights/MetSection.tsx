import type { JSX } from 'preact';
import { useWords } from '../ui/language';
import { siteName } from '../ui/platform';
import { earning, metByPlatform, metByWeek, metInAll, type SiteDay } from '../wishlist/insights';
import { type Day, type MetCounts, OTHER_SITES } from '../wishlist/posts-met';
import type { Bar, ChartData, Series } from './chart';
import { formatDay } from './dates';
import { Figure } from './Figure';

/** How often posts earned, by week and by platform, and how they said so. */
export function MetSection(props: {
  readonly days: readonly SiteDay[];
  readonly today: Day;
  /** Whether posts are being counted. */
  readonly counting: boolean;
}): JSX.Element {
  const { say, locale } = useWords();
  const { days, today, counting } = props;
  const all = metInAll(days);
  const series: readonly Series[] = [
    { label: say('insights_clear'), tone: 'accent' },
    { label: say('insights_vague'), tone: 'amber-striped' },
    { label: say('insights_none'), tone: 'amber' },
  ];
  const barOf = (counts: MetCounts): Pick<Bar, 'values' | 'also'> => ({
    values: [counts.clear, counts.vague, counts.none],
    also: [counts.posts, earning(counts)],
  });
  const also = [say('insights_posts'), say('insights_earning')];
  const weeks: ChartData = {
    of: say('insights_week'),
    also,
    series,
    bars: metByWeek(days, today).map((week) => ({
      ...barOf(week),
      label: formatDay(week.from, locale, 'long'),
      short: formatDay(week.from, locale, 'short'),
    })),
  };
  const partOf = (counts: MetCounts) => say('insights_part', { part: earning(counts), whole: counts.posts });
  const platforms = metByPlatform(days, (site) =>
    site === OTHER_SITES ? say('insights_other_sites') : siteName(site),
  );
  const named: ChartData = {
    of: say('insights_platform'),
    also,
    series,
    bars: platforms.map((counts) => ({ ...barOf(counts), label: counts.name, short: partOf(counts) })),
  };

  return (
    <section aria-labelledby="met">
      <h2 id="met">{say('insights_met')}</h2>
      {!counting && <p>{say('insights_met_off')}</p>}
      {all.posts === 0 ? (
        counting && <p>{say('insights_met_nothing')}</p>
      ) : (
        <>
          <Figure
            title={say('insights_by_week')}
            summary={say('insights_met_summary', { ...all, earning: earning(all) })}
            chart={weeks}
            drawn="columns"
          />
          <Figure
            title={say('insights_by_platform')}
            summary={say('insights_platforms_summary', {
              list: new Intl.ListFormat(locale, { type: 'conjunction' }).format(
                platforms.slice(0, 6).map((counts) => `${counts.name} ${partOf(counts)}`),
              ),
            })}
            chart={named}
            drawn="bars"
          />
        </>
      )}
    </section>
  );
}
