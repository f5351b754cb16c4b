import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { restingUntil } from '../settings/applies';
import type { Level, Settings } from '../settings/settings';
import type { Access } from '../ui/access';
import { formatMoment } from '../ui/format';
import { useWords } from '../ui/language';
import { AccessPart, type AccessPorts } from './AccessPart';
import { useChanges } from './changes';
import { Choices, describing, Field, Select } from './fields';
import { OnPages } from './OnPages';
import type { OptionsPorts } from './ports';
import { Section } from './Section';

const GENERAL = ['quiet', 'marks', 'pause'] as const;
const LEVELS: readonly Level[] = ['off', ...GENERAL];

/** The general level, sites with one of their own, and what the browser lets us see. */
export function SitesSection(props: {
  readonly settings: Settings;
  readonly access: Access;
  readonly ports: AccessPorts & Pick<OptionsPorts, 'now' | 'siteOf' | 'setLevel'>;
}): JSX.Element {
  const { say, locale } = useWords();
  const changes = useChanges();
  const { settings, ports } = props;
  const setLevel = (site: string, level: Level | null) => {
    const before = settings.siteLevels[site] ?? null;
    void changes.follow('sites', ports.setLevel(site, level), {
      said: () => say(level === null ? 'options_site_gone' : 'options_site_changed', { site }),
      back: () => ports.setLevel(site, before),
    });
  };
  const sites = Object.keys(settings.siteLevels).sort(new Intl.Collator(locale).compare);
  const now = ports.now();
  const rest = restingUntil(settings, now);
  return (
    <Section id="sites">
      {rest !== null && (
        <div class="part">
          <p>{say('popup_resting', { time: formatMoment(rest, now, locale) })}</p>
          <div class="actions">
            <button
              type="button"
              class="button"
              onClick={() => void changes.set('sites', { restUntil: null })}
            >
              {say('popup_rest_end')}
            </button>
          </div>
        </div>
      )}
      <Choices
        name="level"
        legend={say('options_level')}
        value={settings.level}
        options={GENERAL.map((value) => ({
          value,
          label: say(`level_${value}`),
          means: say(`level_${value}_means`),
        }))}
        onChange={(level) => void changes.set('sites', { level })}
      />
      <OnPages settings={settings} />
      <div class="lines">
        <h3>{say('options_site_levels')}</h3>
        {sites.length === 0 ? (
          <p class="soft">{say('options_site_levels_none')}</p>
        ) : (
          <ul class="rows">
            {sites.map((site) => (
              <li class="row" key={site}>
                <SiteRow
                  site={site}
                  level={settings.siteLevels[site] ?? settings.level}
                  onLevel={(level) => setLevel(site, level)}
                />
              </li>
            ))}
          </ul>
        )}
        <AddSite ports={ports} onAdd={(site) => setLevel(site, 'off')} />
      </div>
      <AccessPart access={props.access} ports={ports} />
    </Section>
  );
}

function SiteRow(props: {
  readonly site: string;
  readonly level: Level;
  readonly onLevel: (level: Level | null) => void;
}): JSX.Element {
  const { say } = useWords();
  const id = `site-${props.site}`;
  return (
    <>
      <Select
        id={id}
        label={props.site}
        value={props.level}
        options={LEVELS.map((value) => ({ value, label: say(`level_${value}`) }))}
        onChange={props.onLevel}
      />
      <button
        type="button"
        class="button small quiet"
        aria-label={say('options_site_remove', { site: props.site })}
        onClick={() => props.onLevel(null)}
      >
        {say('options_remove')}
      </button>
    </>
  );
}

function AddSite(props: {
  readonly ports: Pick<OptionsPorts, 'siteOf'>;
  readonly onAdd: (site: string) => void;
}): JSX.Element {
  const { say } = useWords();
  const field = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const submit = (event: Event) => {
    event.preventDefault();
    const input = field.current;
    const site = input ? props.ports.siteOf(input.value.trim()) : null;
    if (!input || site === null) {
      setProblem(say('options_site_invalid'));
      input?.focus();
      return;
    }
    input.value = '';
    setProblem(null);
    props.onAdd(site);
  };
  return (
    <form class="add" onSubmit={submit}>
      <Field id="add-site" label={say('options_site_add')} problem={problem}>
        <div class="row">
          <input
            ref={field}
            id="add-site"
            type="text"
            inputMode="url"
            autocomplete="off"
            spellcheck={false}
            placeholder="example.com"
            maxLength={2000}
            aria-invalid={problem !== null}
            aria-describedby={describing({ id: 'add-site', problem })}
            onInput={() => setProblem(null)}
          />
          <button type="submit" class="button">
            {say('options_site_add_button')}
          </button>
        </div>
      </Field>
    </form>
  );
}
