import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Result } from '../shared/result';
import type { StorageProblem } from '../storage/port';
import { Header } from '../ui/Header';
import { LanguageProvider, useWords } from '../ui/language';
import { usePageSettings } from '../ui/page-settings';
import { siteDays } from '../wishlist/insights';
import { dayOf, type Month, type MonthMet } from '../wishlist/posts-met';
import type { Wish } from '../wishlist/wish';
import { DecidedSection } from './DecidedSection';
import { MetSection } from './MetSection';
import type { InsightsPorts } from './ports';
import { TurnoutSection } from './TurnoutSection';

/** The same paths as in the package; extension pages stand beside one another. */
const OPTIONS = '../options/index.html#counts';

/** The insights page, from ports to pixels. Shows nothing until everything has come. */
export function Insights({ ports }: { readonly ports: InsightsPorts }): JSX.Element | null {
  const page = usePageSettings(ports, 'insights_title');
  const [months, setMonths] = useState<ReadonlyMap<Month, MonthMet> | null>(null);
  const [wishes, setWishes] = useState<Result<readonly Wish[], StorageProblem> | null>(null);
  useEffect(() => ports.onMet(setMonths), [ports]);
  useEffect(() => ports.onWishes(setWishes), [ports]);
  if (!page || !months || !wishes) return null;
  return (
    <LanguageProvider value={page.words}>
      <Body now={ports.now()} counting={page.settings.countPosts} months={months} wishes={wishes} />
    </LanguageProvider>
  );
}

function Body(props: {
  readonly now: number;
  readonly counting: boolean;
  readonly months: ReadonlyMap<Month, MonthMet>;
  readonly wishes: Result<readonly Wish[], StorageProblem>;
}): JSX.Element {
  const { say } = useWords();
  const { wishes } = props;
  const today = dayOf(props.now);
  return (
    <>
      <Header title={say('insights_title')} />
      <main>
        <p>{say('insights_intro')}</p>
        <MetSection days={siteDays(props.months, today)} today={today} counting={props.counting} />
        {wishes.ok ? (
          <>
            <DecidedSection wishes={wishes.value} today={today} />
            <TurnoutSection wishes={wishes.value} />
          </>
        ) : (
          <p class="problem">{say(`problem_${wishes.problem.replaceAll('-', '_')}`)}</p>
        )}
        <section aria-labelledby="about">
          <h2 id="about">{say('insights_about')}</h2>
          <p>{say('insights_about_counts')}</p>
          <p>
            <a href={OPTIONS}>{say('insights_options')}</a>
          </p>
        </section>
      </main>
    </>
  );
}
