import type { JSX } from 'preact';
import { COUNTRIES_WITH_STANDARD } from '../rules/standards';
import { useWords } from '../ui/language';
import { useChanges } from './changes';
import { Select } from './fields';
import { Section } from './Section';

/** By whose rules a disclosure is called clear. */
export function CountrySection({ country }: { readonly country: string }): JSX.Element {
  const { say, locale } = useWords();
  const changes = useChanges();
  return (
    <Section id="country">
      <Select
        id="country-choice"
        label={say('options_country_label')}
        means={say('options_country_means')}
        value={country}
        options={countryOptions(country, locale, say('options_country_auto'))}
        onChange={(country) => void changes.set('country', { country })}
      />
    </Section>
  );
}

/** The countries whose rules are known, by name; a chosen one that isn't among them stays in the list. */
function countryOptions(
  chosen: string,
  locale: string,
  auto: string,
): readonly { readonly value: string; readonly label: string }[] {
  const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' });
  const codes = new Set([...COUNTRIES_WITH_STANDARD, ...(chosen === 'auto' ? [] : [chosen])]);
  const countries = [...codes].map((value) => ({ value, label: names.of(value) ?? value }));
  const { compare } = new Intl.Collator(locale);
  return [{ value: 'auto', label: auto }, ...countries.sort((a, b) => compare(a.label, b.label))];
}
