import type { JSX } from 'preact';
import { inOneLine } from '../ui/format';
import { useWords } from '../ui/language';
import { placeName } from '../ui/platform';
import { answersOf, ENOUGH, type Turnouts, turnoutsBy } from '../wishlist/insights';
import type { Wish } from '../wishlist/wish';
import type { ChartData, Series } from './chart';
import { Figure } from './Figure';

/** How bought things turned out, by platform and by creator, where there are answers enough. */
export function TurnoutSection({ wishes }: { readonly wishes: readonly Wish[] }): JSX.Element {
  const { say, locale } = useWords();
  const byPlatform = turnoutsBy(wishes, ({ provenance }) => placeName(provenance.platform, provenance.url));
  const byCreator = turnoutsBy(wishes, ({ provenance }) => provenance.creator);
  const hasAny =
    byPlatform.groups.length + byPlatform.tooFew + byCreator.groups.length + byCreator.tooFew > 0;

  return (
    <section aria-labelledby="turnout">
      <h2 id="turnout">{say('insights_turnout')}</h2>
      <p>{say(hasAny ? 'insights_turnout_how' : 'insights_turnout_nothing', { enough: ENOUGH })}</p>
      {hasAny && (
        <>
          <By
            title={say('insights_by_platform')}
            of={say('insights_platform')}
            turnouts={byPlatform}
            locale={locale}
          />
          <By
            title={say('insights_by_creator')}
            of={say('insights_creator')}
            turnouts={byCreator}
            locale={locale}
          />
        </>
      )}
    </section>
  );
}

/** One chart, in the order of names: this is no ranking. Or the sentence that there is too little to show. */
function By(props: {
  readonly title: string;
  readonly of: string;
  readonly turnouts: Turnouts;
  readonly locale: string;
}): JSX.Element | null {
  const { say } = useWords();
  const { groups, tooFew } = props.turnouts;
  const series: readonly Series[] = [
    { label: say('check_in_glad'), tone: 'accent' },
    { label: say('check_in_fine'), tone: 'grey-striped' },
    { label: say('check_in_regret'), tone: 'grey' },
  ];
  const { compare } = new Intl.Collator(props.locale);
  const chart: ChartData = {
    of: props.of,
    series,
    bars: [...groups]
      .sort((a, b) => compare(a.name, b.name))
      .map((group) => ({
        label: group.name,
        short: say('insights_answers', { count: answersOf(group) }),
        values: [group.glad, group.fine, group.regret],
      })),
  };
  const few = tooFew === 0 ? [] : [say('insights_too_few', { count: tooFew, enough: ENOUGH })];
  if (groups.length === 0) {
    return few.length === 0 ? null : (
      <div>
        <h3>{props.title}</h3>
        <p>{few}</p>
      </div>
    );
  }
  const sum = (answer: 'glad' | 'fine' | 'regret') => groups.reduce((all, group) => all + group[answer], 0);
  const summary = say('insights_turnout_summary', {
    glad: sum('glad'),
    fine: sum('fine'),
    regret: sum('regret'),
  });
  return (
    <Figure
      title={props.title}
      summary={inOneLine([summary, ...few], props.locale)}
      chart={chart}
      drawn="bars"
    />
  );
}
