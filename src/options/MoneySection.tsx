import type { JSX } from 'preact';
import { CURRENCIES, currencyOf } from '../settings/cooling-by-price';
import type { Settings } from '../settings/settings';
import { useWords } from '../ui/language';
import { Amount, MOST } from './Amount';
import { useChanges } from './changes';
import { Select } from './fields';
import { Section } from './Section';

/** The currency by name and code: "Euro (EUR)". */
export function currencyName(code: string, locale: string): string {
  const names = new Intl.DisplayNames(locale, { type: 'currency', fallback: 'code' });
  return `${names.of(code) ?? code} (${code})`;
}

/** The currency a person counts in, and what the card's small sums are made of. Both sums may stay unsaid. */
export function MoneySection(props: {
  readonly settings: Settings;
  /** The browser's region, as ISO 3166-1; null when it doesn't say. */
  readonly region: string | null;
}): JSX.Element {
  const { say, locale } = useWords();
  const changes = useChanges();
  const { settings, region } = props;
  const currency = currencyOf(settings, region);
  const ofCountry = currencyOf({ ...settings, currency: 'auto' }, region);
  const codes = new Set([...CURRENCIES, ...(settings.currency === 'auto' ? [] : [settings.currency])]);
  const auto =
    ofCountry === null
      ? say('options_price_currency_unknown')
      : say('options_price_currency_auto', { currency: ofCountry });
  return (
    <Section id="money">
      <Select
        id="currency"
        label={say('options_price_currency')}
        value={settings.currency}
        options={[
          { value: 'auto', label: auto },
          ...[...codes].map((value) => ({ value, label: currencyName(value, locale) })),
        ]}
        // An amount in one currency says nothing in another.
        onChange={(currency) =>
          void changes.set('money', {
            currency,
            coolingByPrice: { ...settings.coolingByPrice, low: null, high: null },
            hourlyPay: null,
            monthlyFree: null,
          })
        }
      />
      {currency !== null && (
        <div class="pairs" key={currency}>
          <Amount
            id="hourly-pay"
            label={say('options_money_pay', { currency })}
            means={say('options_money_pay_means')}
            value={settings.hourlyPay}
            within={[0.01, MOST]}
            onEmpty={() => void changes.set('money', { hourlyPay: null })}
            onChange={(hourlyPay) => void changes.set('money', { hourlyPay })}
          />
          <Amount
            id="monthly-free"
            label={say('options_money_free', { currency })}
            means={say('options_money_free_means')}
            value={settings.monthlyFree}
            within={[0.01, MOST]}
            onEmpty={() => void changes.set('money', { monthlyFree: null })}
            onChange={(monthlyFree) => void changes.set('money', { monthlyFree })}
          />
        </div>
      )}
      <p class="soft">{say('options_money_where')}</p>
    </Section>
  );
}
