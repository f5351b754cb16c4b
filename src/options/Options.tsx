import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '../settings/settings';
import type { Access } from '../ui/access';
import { Header } from '../ui/Header';
import { LanguageProvider, useWords } from '../ui/language';
import { usePageSettings } from '../ui/page-settings';
import { searchWords } from '../ui/search-words';
import { resolveLanguage } from '../ui/tables';
import { UndoBar } from '../ui/UndoBar';
import { AboutSection } from './AboutSection';
import { Contents } from './Contents';
import { CoolingSection } from './CoolingSection';
import { CountrySection } from './CountrySection';
import { CountsSection } from './CountsSection';
import { ChangesProvider, LastChangeProvider, useChangesOf } from './changes';
import { DataSection } from './DataSection';
import { Finder } from './Finder';
import { showOnly } from './filter';
import { LookSection } from './LookSection';
import { MoneySection } from './MoneySection';
import { NoticesSection } from './NoticesSection';
import type { OptionsPorts, Stored } from './ports';
import { QuestionsSection } from './QuestionsSection';
import { RulesSection } from './RulesSection';
import { ShortcutsSection } from './ShortcutsSection';
import { SitesSection } from './SitesSection';
import { SpottingSection } from './SpottingSection';
import { SyncSection } from './SyncSection';
import { SECTIONS } from './sections';

const NOTHING_STORED: Stored = { wishes: 0, remembered: 0, aside: 0, copied: false, newer: false };

/** The options page, from ports to pixels. Shows nothing until the settings have come. */
export function Options({ ports }: { readonly ports: OptionsPorts }): JSX.Element | null {
  const page = usePageSettings(ports, 'options_title');
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
  readonly ports: OptionsPorts;
  readonly settings: Settings;
}): JSX.Element {
  const words = useWords();
  const { say } = words;
  const [stored, setStored] = useState<Stored>(NOTHING_STORED);
  const [access, setAccess] = useState<Access>({ everySite: false, sites: [], missing: [] });
  const { changes, last, notice } = useChangesOf(ports, settings);
  useEffect(() => ports.onStored(setStored), [ports]);
  useEffect(() => ports.onAccess(setAccess), [ports]);

  const [query, setQuery] = useState('');
  const [shown, setShown] = useState(SECTIONS);
  const page = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const { current } = page;
    if (!current) return undefined;
    const asked = searchWords(query);
    const look = () => {
      const left = showOnly(current, asked);
      setShown((before) => (before.join() === left.join() ? before : left));
    };
    look();
    if (asked.length === 0) return undefined;
    // What comes while something is looked for is looked at, too.
    const watcher = new MutationObserver(look);
    watcher.observe(current, { childList: true, characterData: true, subtree: true });
    return () => watcher.disconnect();
  }, [query, words]);

  useEffect(() => {
    // The sections are drawn after the browser has looked for the one in the address.
    const place = () => document.getElementById(location.hash.slice(1));
    place()?.scrollIntoView();
    // Who follows a link to a place means to see it, whatever was looked for before.
    const follow = () => {
      if (place()?.closest('[hidden]')) setQuery('');
    };
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);

  const country = settings.country === 'auto' ? ports.region : settings.country;
  return (
    <ChangesProvider value={changes}>
      <LastChangeProvider value={last}>
        <Header title={say('options_title')} />
        <div class="columns">
          <div class="aside">
            <Finder
              query={query}
              found={searchWords(query).length === 0 ? null : shown.length}
              onQuery={setQuery}
              onGo={() => {
                const [first] = shown;
                if (query !== '' && first) document.getElementById(`${first}-heading`)?.focus();
              }}
            />
            <Contents shown={shown} />
          </div>
          <main ref={page}>
            {stored.newer && (
              <p class="problem" role="alert">
                {say('problem_newer_version')}
              </p>
            )}
            <SitesSection settings={settings} access={access} ports={ports} />
            <SpottingSection spotting={settings.spotting} />
            <RulesSection ports={ports} country={country} />
            <CoolingSection settings={settings} region={ports.region} />
            <QuestionsSection
              questions={settings.questions}
              language={resolveLanguage(settings.language, ports.browserLanguage)}
            />
            <MoneySection settings={settings} region={ports.region} />
            <NoticesSection settings={settings} />
            <LookSection settings={settings} />
            <CountrySection country={settings.country} />
            <ShortcutsSection ports={ports} singleKeys={settings.singleKeys} />
            <CountsSection settings={settings} ports={ports} />
            <SyncSection ports={ports} />
            <DataSection stored={stored} ports={ports} />
            <AboutSection version={ports.version} />
          </main>
        </div>
        <UndoBar notice={notice} onClose={() => changes.tell(null)} />
      </LastChangeProvider>
    </ChangesProvider>
  );
}
