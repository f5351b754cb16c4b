import type { JSX } from 'preact';
import { currencyOf, stepsOf } from '../settings/cooling-by-price';
import type { CoolingByPrice, Settings } from '../settings/settings';
import { DAY, type Milliseconds } from '../shared/clock';
import { formatSpan } from '../ui/format';
import { useWords } from '../ui/language';
import { Amount, MOST } from './Amount';
import { Select, Switch } from './fields';
import { currencyName } from './MoneySection';

const PERIODS: readonly Milliseconds[] = [DAY, 2 * DAY, 3 * DAY, 7 * DAY, 14 * DAY, 30 * DAY];

/** Other periods for what costs little and what costs much. */
export function PricePart(props: {
  readonly settings: Settings;
  /** The browser's region, as ISO 3166-1; null when it doesn't say. */
  readonly region: string | null;
  readonly onChange: (change: Partial<Settings>) => void;
}): JSX.Element {
  const { say, locale } = useWords();
  const { settings, region, onChange } = props;
  const { coolingByPrice } = settings;
  const currency = currencyOf(settings, region);
  const change = (part: Partial<CoolingByPrice>) =>
    onChange({ coolingByPrice: { ...coolingByPrice, ...part } });
  const periods = (id: string, chosen: Milliseconds, label: string, onPeriod: (to: Milliseconds) => void) => (
    <Select
      id={id}
      label={label}
      value={String(chosen)}
      options={[...new Set([...PERIODS, chosen])]
        .sort((a, b) => a - b)
        .map((period) => ({ value: String(period), label: formatSpan(period, locale) }))}
      onChange={(period) => onPeriod(Number(period))}
    />
  );
  return (
    <>
      <Switch
        label={say('options_price_switch')}
        means={say('options_price_means')}
        checked={coolingByPrice.on}
        onChange={(on) => change({ on })}
      />
      {coolingByPrice.on && (
        <div class="part">
          <p>
            {currency === null
              ? say('options_price_no_currency')
              : say('options_price_in', { currency: currencyName(currency, locale) })}{' '}
            <a href="#money">{say('options_money')}</a>
          </p>
          {currency !== null && (
            <div class="pairs" key={currency}>
              <Amount
                id="price-low"
                label={say('options_price_low', { currency })}
                value={stepsOf(settings, currency).low}
                within={[0, stepsOf(settings, currency).high]}
                onChange={(low) => change({ low })}
              />
              {periods('price-cheap', coolingByPrice.cheapFor, say('options_price_cheap_for'), (cheapFor) =>
                change({ cheapFor }),
              )}
              <Amount
                id="price-high"
                label={say('options_price_high', { currency })}
                value={stepsOf(settings, currency).high}
                within={[stepsOf(settings, currency).low, MOST]}
                onChange={(high) => change({ high })}
              />
              {periods('price-dear', coolingByPrice.dearFor, say('options_price_dear_for'), (dearFor) =>
                change({ dearFor }),
              )}
            </div>
          )}
        </div>
      )}
    </>
  );
}
