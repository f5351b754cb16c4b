import type { JSX } from 'preact';
import { restingUntil } from '../settings/applies';
import type { Settings, SummarySettings } from '../settings/settings';
import type { Instant } from '../shared/clock';
import { formatMoment } from '../ui/format';
import { useWords } from '../ui/language';

interface RestProps {
  readonly settings: Settings;
  readonly now: Instant;
  /** The site of the page, when it is looked at; else null. */
  readonly site: string | null;
  readonly onRest: (rests: boolean) => void;
  readonly onSummary: (summary: SummarySettings) => void;
}

/** *Not today* and its way back, and the site's summary. */
export function Rest({ settings, now, site, onRest, onSummary }: RestProps): JSX.Element {
  const { say, locale } = useWords();
  const until = restingUntil(settings, now);
  if (until !== null) {
    return (
      <section class="panel" aria-label={say('popup_rest')}>
        <p role="status">{say('popup_resting', { time: formatMoment(until, now, locale) })}</p>
        <button type="button" class="button" onClick={() => onRest(false)}>
          {say('popup_rest_end')}
        </button>
      </section>
    );
  }
  const { summary } = settings;
  return (
    <div class="rest">
      {site !== null && summary.on && (
        <label class="check">
          <input
            type="checkbox"
            checked={!summary.offOn.includes(site)}
            onChange={(event) => {
              const others = summary.offOn.filter((other) => other !== site);
              onSummary({ ...summary, offOn: event.currentTarget.checked ? others : [...others, site] });
            }}
          />
          <span>{say('popup_summary')}</span>
        </label>
      )}
      <button type="button" class="button small quiet" onClick={() => onRest(true)}>
        {say('overlay_sum_rest')}
      </button>
    </div>
  );
}
