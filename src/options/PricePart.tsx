import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { CURRENCIES, currencyOf, stepsOf } from '../settings/cooling-by-price';
import type { CoolingByPrice, Settings } from '../settings/settings';
import { DAY, type Milliseconds } from '../shared/clock';
import { formatSpan } from '../ui/format';
import { useWords } from '../ui/language';
import { Field, Select, Switch } from './fields';

const PERIODS: readonly Milliseconds[] = [DAY, 2 * DAY, 3 * DAY, 7 * DAY, 14 * DAY, 30 * DAY];

/** The most that can be said to be cheap, or not to be dear. */
const MOST = 999_999_999;

/** Other periods for what costs little and what costs much, and in which currency that is meant. */
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
  const names = new Intl.DisplayNames(locale, { type: 'currency', fallback: 'code' });
  const nameOf = (code: string) => `${names.of(code) ?? code} (${code})`;
  const ofCountry = currencyOf({ ...settings, currency: 'auto' }, region);
  const codes = new Set([...CURRENCIES, ...(settings.currency === 'auto' ? [] : [settings.currency])]);
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
          <Select
            id="currency"
            label={say('options_price_currency')}
            value={settings.currency}
            options={[
              {
                value: 'auto',
                label:
                  ofCountry === null
                    ? say('options_price_currency_unknown')
                    : say('options_price_currency_auto', { currency: nameOf(ofCountry) }),
              },
              ...[...codes].map((value) => ({ value, label: nameOf(value) })),
            ]}
            // What is cheap in one currency says nothing in another.
            onChange={(code) =>
              onChange({ currency: code, coolingByPrice: { ...coolingByPrice, low: null, high: null } })
            }
          />
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

/** An amount of money. What is no amount, or out of bounds, is said and not saved. */
function Amount(props: {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly within: readonly [least: number, most: number];
  readonly onChange: (amount: number) => void;
}): JSX.Element {
  const { say, locale } = useWords();
  const [typed, setTyped] = useState(String(props.value));
  const [least, most] = props.within;
  const number = /^\d{1,9}(?:[.,]\d{1,2})?$/.test(typed.trim())
    ? Number(typed.trim().replace(',', '.'))
    : Number.NaN;
  const isAllowed = number >= least && number <= most;
  const { format } = new Intl.NumberFormat(locale);
  const problem = isAllowed
    ? null
    : say('options_price_invalid', { least: format(least), most: format(most) });
  return (
    <Field id={props.id} label={props.label} problem={problem}>
      <input
        id={props.id}
        class="short"
        type="text"
        inputMode="decimal"
        autocomplete="off"
        value={typed}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : `${props.id}-problem`}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onChange={() => {
          if (isAllowed) props.onChange(number);
        }}
      />
    </Field>
  );
}
