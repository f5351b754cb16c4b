import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../settings/settings';
import { type Access, siteInPattern } from '../ui/access';
import { Header } from '../ui/Header';
import { Icon, type IconName } from '../ui/Icon';
import { LanguageProvider, useWords } from '../ui/language';
import { usePageSettings } from '../ui/page-settings';
import { resolveLanguage } from '../ui/tables';
import { Example } from './Example';
import type { WelcomePorts } from './ports';

const STEPS: readonly { readonly id: 'see' | 'wait' | 'decide'; readonly icon: IconName }[] = [
  { id: 'see', icon: 'eye' },
  { id: 'wait', icon: 'cooling' },
  { id: 'decide', icon: 'ready' },
];

/** What becomes of what a person does, one line each. */
const FACTS = ['kept', 'never', 'private'] as const;

/** The page after installing, from ports to pixels. Shows nothing until the settings have come. */
export function Welcome({ ports }: { readonly ports: WelcomePorts }): JSX.Element | null {
  const page = usePageSettings(ports, 'welcome_title');
  if (!page) return null;
  return (
    <LanguageProvider value={page.words}>
      <Body ports={ports} settings={page.settings} />
    </LanguageProvider>
  );
}

function Body({
  ports,
  settings,
}: {
  readonly ports: WelcomePorts;
  readonly settings: Settings;
}): JSX.Element {
  const { say } = useWords();
  return (
    <>
      <Header title={say('welcome_title')} />
      <main>
        <p class="lead">{say('welcome_lead')}</p>
        <Example
          language={resolveLanguage(settings.language, ports.browserLanguage)}
          theme={settings.theme}
          show={ports.showExample}
        />
        <ul class="steps">
          {STEPS.map(({ id, icon }) => (
            <li key={id}>
              <Icon name={icon} size={22} />
              <h2>{say(`welcome_${id}`)}</h2>
              <p>{say(`welcome_${id}_how`)}</p>
            </li>
          ))}
        </ul>
        <section aria-labelledby="kept">
          <h2 id="kept">{say('welcome_data')}</h2>
          <ul class="facts-list">
            {FACTS.map((id) => (
              <li key={id}>{say(`welcome_data_${id}`)}</li>
            ))}
          </ul>
        </section>
        <AccessChoice ports={ports} />
        <section aria-labelledby="later">
          <h2 id="later">{say('welcome_later')}</h2>
          <p>{say('welcome_later_how')}</p>
          <p class="actions">
            <button type="button" class="button" onClick={ports.openOptions}>
              <Icon name="settings" size={16} />
              {say('welcome_options')}
            </button>
          </p>
        </section>
      </main>
    </>
  );
}

/** Where Unswayed may look, in words, each of which can be changed later. */
function AccessChoice({ ports }: { readonly ports: WelcomePorts }): JSX.Element {
  const { say, locale } = useWords();
  const [access, setAccess] = useState<Access>({ everySite: false, sites: [], missing: [] });
  const [refused, setRefused] = useState(false);
  useEffect(() => ports.onAccess(setAccess), [ports]);
  const ask = (asking: Promise<boolean>) => void asking.then((granted) => setRefused(!granted));
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const ways = [
    { id: 'click', chosen: !access.everySite, choose: () => ask(ports.dropEverySite()) },
    { id: 'every', chosen: access.everySite, choose: () => ask(ports.allowEverySite()) },
  ];
  return (
    <section aria-labelledby="access">
      <h2 id="access">{say('welcome_access')}</h2>
      <p>{say('welcome_access_named', { names: list.format(ports.namedPlatforms) })}</p>
      {access.missing.length > 0 && (
        <div class="way" role="status">
          <p>{say('options_access_missing', { names: list.format(access.missing.map(siteInPattern)) })}</p>
          <button type="button" class="button" onClick={() => ask(ports.allowMissing(access.missing))}>
            {say('options_access_allow_missing')}
          </button>
        </div>
      )}
      <p>{say('welcome_access_elsewhere')}</p>
      <ul class="ways">
        {ways.map(({ id, chosen, choose }) => (
          <li key={id} class={chosen ? 'way chosen' : 'way'}>
            <h3>{say(`welcome_access_${id}`)}</h3>
            <p class="soft">{say(`welcome_access_${id}_means`)}</p>
            {chosen ? (
              <p class="now" role="status">
                <Icon name="ready" size={16} />
                {say('welcome_access_now')}
              </p>
            ) : (
              <button type="button" class="button" onClick={choose}>
                {say(`welcome_access_${id}_choose`)}
              </button>
            )}
          </li>
        ))}
      </ul>
      {refused && (
        <p class="problem" role="alert">
          {say('options_access_refused')}
        </p>
      )}
    </section>
  );
}
