import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { StoreProblem } from '../messages/protocol';
import { COUNTRIES_WITH_STANDARD } from '../rules/standards';
import type { Language, Settings, Spotting, Theme } from '../settings/settings';
import type { Result } from '../shared/result';
import type { Access } from '../ui/access';
import { Header } from '../ui/Header';
import { LanguageProvider, useWords } from '../ui/language';
import { dressPage, languageNames, wordsFor } from '../ui/page';
import { CoolingSection } from './CoolingSection';
import { CountsSection } from './CountsSection';
import { DataSection } from './DataSection';
import { Select, Switch } from './fields';
import { NoticesSection } from './NoticesSection';
import type { OptionsPorts, Stored } from './ports';
import { RulesSection } from './RulesSection';
import { LastOutcome, type Outcome, SECTIONS, Section, type SectionId } from './Section';
import { SitesSection } from './SitesSection';
import { SyncSection } from './SyncSection';

const KINDS = [
  'affiliate',
  'paid',
  'code',
  'gifted',
  'platformAd',
  'sheepsClothing',
  'pressure',
] as const satisfies readonly (keyof Spotting)[];

const NOTHING_STORED: Stored = { wishes: 0, remembered: 0, aside: 0, copied: false, newer: false };

const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

/** The options page, from ports to pixels. Shows nothing until the settings have come. */
export function Options({ ports }: { readonly ports: OptionsPorts }): JSX.Element | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => ports.onSettings(setSettings), [ports]);
  const words = settings && wordsFor(settings.language, ports.browserLanguage);
  useEffect(() => {
    if (!settings || !words) return;
    dressPage(document.documentElement, words.locale, settings.theme);
    document.title = words.say('options_title');
  }, [settings, words]);
  if (!settings || !words) return null;
  return (
    <LanguageProvider value={words}>
      <Body ports={ports} settings={settings} />
    </LanguageProvider>
  );
}

function Body({
  ports,
  settings,
}: {
  readonly ports: OptionsPorts;
  readonly settings: Settings;
}): JSX.Element {
  const { say, locale } = useWords();
  const [stored, setStored] = useState<Stored>(NOTHING_STORED);
  const [access, setAccess] = useState<Access>({ everySite: false, sites: [], missing: [] });
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  useEffect(() => ports.onStored(setStored), [ports]);
  useEffect(() => ports.onAccess(setAccess), [ports]);
  // The sections are drawn after the browser has looked for the one in the address.
  useEffect(() => {
    const wanted = SECTIONS.find((id) => `#${id}` === location.hash);
    if (wanted) document.getElementById(wanted)?.scrollIntoView();
  }, []);

  const follow = async <Value,>(section: SectionId, asking: Promise<Result<Value, StoreProblem>>) => {
    const result = await asking;
    const problem = result.ok ? null : say(`problem_${result.problem.replaceAll('-', '_')}`);
    setOutcome({ section, problem });
    return result;
  };
  const change = (section: SectionId, part: Partial<Settings>) => void follow(section, ports.change(part));

  return (
    <LastOutcome.Provider value={outcome}>
      <Header title={say('options_title')} />
      <div class="columns">
        <nav aria-label={say('options_sections')}>
          <ul>
            {SECTIONS.map((id) => (
              <li key={id}>
                <a href={`#${id}`}>{say(`options_${id}`)}</a>
              </li>
            ))}
          </ul>
        </nav>
        <main>
          {stored.newer && (
            <p class="problem" role="alert">
              {say('problem_newer_version')}
            </p>
          )}
          <SitesSection
            settings={settings}
            access={access}
            ports={ports}
            onLevel={(level) => change('sites', { level })}
            onSiteLevel={(site, level) => void follow('sites', ports.setLevel(site, level))}
          />
          <Section id="spotting">
            {KINDS.map((kind) => (
              <Switch
                key={kind}
                label={say(`spotting_${kind}`)}
                means={say('options_example', { example: say(`spotting_${kind}_example`) })}
                checked={settings.spotting[kind]}
                onChange={(checked) =>
                  change('spotting', { spotting: { ...settings.spotting, [kind]: checked } })
                }
              />
            ))}
          </Section>
          <RulesSection
            ports={ports}
            country={settings.country === 'auto' ? ports.region : settings.country}
            follow={(asking) => follow('rules', asking)}
          />
          <CoolingSection
            settings={settings}
            region={ports.region}
            onChange={(part) => change('cooling', part)}
          />
          <NoticesSection settings={settings} onChange={(part) => change('notices', part)} />
          <Section id="country">
            <Select
              id="country-choice"
              label={say('options_country_label')}
              value={settings.country}
              options={countryOptions(settings.country, locale, say('options_country_auto'))}
              onChange={(country) => change('country', { country })}
            />
            <p class="soft">{say('options_country_means')}</p>
          </Section>
          <Section id="look">
            <Select
              id="language"
              label={say('options_language')}
              value={settings.language}
              options={[
                { value: 'auto' as Language | 'auto', label: say('options_language_auto') },
                ...languageNames().map(({ id, name }) => ({ value: id, label: name })),
              ]}
              onChange={(language) => change('look', { language })}
            />
            <Select
              id="theme"
              label={say('options_theme')}
              value={settings.theme}
              options={THEMES.map((theme) => ({ value: theme, label: say(`theme_${theme}`) }))}
              onChange={(theme) => change('look', { theme })}
            />
          </Section>
          <CountsSection
            counting={settings.countPosts}
            onChange={(countPosts) => change('counts', { countPosts })}
            onForget={() => follow('counts', ports.forgetCounts())}
          />
          <SyncSection
            ports={ports}
            onTurn={(on) => void follow('sync', ports.turnSync(on))}
            onClear={() => void follow('sync', ports.clearSync())}
          />
          <DataSection
            stored={stored}
            ports={ports}
            onErase={async () => void (await follow('data', ports.erase()))}
          />
          <Section id="about">
            <p>{say('options_about_version', { version: ports.version })}</p>
            <p>{say('options_about_never')}</p>
          </Section>
        </main>
      </div>
    </LastOutcome.Provider>
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
