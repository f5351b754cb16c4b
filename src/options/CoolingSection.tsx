import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '../settings/settings';
import { DAY, HOUR, type Milliseconds } from '../shared/clock';
import { formatSpan } from '../ui/format';
import { useWords } from '../ui/language';
import { LEAST_UNASKED, LONGEST_COOLING, SHORTEST_COOLING } from '../wishlist/cooling';
import { useChanges } from './changes';
import { Choices, describing, Field, Switch } from './fields';
import { PricePart } from './PricePart';
import { Section } from './Section';

const PERIODS: readonly Milliseconds[] = [DAY, 3 * DAY, 7 * DAY, 30 * DAY];

/** How long a new wish cools off, unless something else is chosen for it. */
export function CoolingSection(props: {
  readonly settings: Settings;
  /** The browser's region, as ISO 3166-1; null when it doesn't say. */
  readonly region: string | null;
}): JSX.Element {
  const { say, locale } = useWords();
  const { coolingOff } = props.settings;
  const changes = useChanges();
  const [own, setOwn] = useState(!PERIODS.includes(coolingOff));
  const chosenHere = useRef(coolingOff);
  const choose = (coolingOff: Milliseconds) => {
    chosenHere.current = coolingOff;
    void changes.set('cooling', { coolingOff });
  };
  useEffect(() => {
    // Taken back, or changed elsewhere: what is chosen has to follow.
    if (coolingOff !== chosenHere.current) setOwn(!PERIODS.includes(coolingOff));
    chosenHere.current = coolingOff;
  }, [coolingOff]);
  const value = own ? 'own' : String(coolingOff);
  return (
    <Section id="cooling">
      <Choices
        name="cooling"
        legend={say('options_cooling_legend')}
        value={value}
        options={[
          ...PERIODS.map((period) => ({ value: String(period), label: formatSpan(period, locale) })),
          { value: 'own', label: say('options_cooling_own') },
        ]}
        onChange={(chosen) => {
          setOwn(chosen === 'own');
          if (chosen !== 'own') choose(Number(chosen));
        }}
      />
      {own && <OwnPeriod coolingOff={coolingOff} onChange={choose} />}
      <PricePart
        settings={props.settings}
        region={props.region}
        onChange={(part) => void changes.set('cooling', part)}
      />
      <p class="soft">{say('options_cooling_later')}</p>
    </Section>
  );
}

/** A number of hours of one's own. Less than a day takes a second yes. */
function OwnPeriod(props: {
  readonly coolingOff: Milliseconds;
  readonly onChange: (coolingOff: Milliseconds) => void;
}): JSX.Element {
  const { say } = useWords();
  const [typed, setTyped] = useState(String(Math.round(props.coolingOff / HOUR)));
  const [short, setShort] = useState(props.coolingOff < LEAST_UNASKED);
  useEffect(() => {
    setTyped(String(Math.round(props.coolingOff / HOUR)));
    if (props.coolingOff < LEAST_UNASKED) setShort(true);
  }, [props.coolingOff]);
  const least = short ? SHORTEST_COOLING : LEAST_UNASKED;
  const hours = /^\d{1,5}$/.test(typed.trim()) ? Number(typed) : Number.NaN;
  const allowed = (atLeast: Milliseconds) => hours * HOUR >= atLeast && hours * HOUR <= LONGEST_COOLING;
  const problem = allowed(least)
    ? null
    : say(hours * HOUR < least ? 'options_cooling_too_short' : 'options_cooling_invalid', {
        least: least / HOUR,
        most: LONGEST_COOLING / HOUR,
      });
  return (
    <div class="part">
      <Field id="cooling-hours" label={say('options_cooling_hours')} problem={problem}>
        <input
          id="cooling-hours"
          class="short"
          type="text"
          inputMode="numeric"
          autocomplete="off"
          value={typed}
          aria-invalid={problem !== null}
          aria-describedby={describing({ id: 'cooling-hours', problem })}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onChange={() => {
            if (allowed(least)) props.onChange(hours * HOUR);
          }}
        />
      </Field>
      <Switch
        label={say('options_cooling_short')}
        means={say('options_cooling_short_means')}
        checked={short}
        onChange={(checked) => {
          setShort(checked);
          if (checked && allowed(SHORTEST_COOLING)) props.onChange(hours * HOUR);
          // Taken back: the period goes back to what needs no second yes.
          if (!checked && props.coolingOff < LEAST_UNASKED) {
            setTyped(String(LEAST_UNASKED / HOUR));
            props.onChange(LEAST_UNASKED);
          }
        }}
      />
    </div>
  );
}
