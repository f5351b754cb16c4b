import type { JSX } from 'preact';
import type { Language, Settings, Theme } from '../settings/settings';
import { useWords } from '../ui/language';
import { languageNames } from '../ui/page';
import { useChanges } from './changes';
import { Select } from './fields';
import { Section } from './Section';

const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

/** The language, which need not be the browser's, and the theme: of our pages, the marks and the card. */
export function LookSection({ settings }: { readonly settings: Settings }): JSX.Element {
  const { say } = useWords();
  const changes = useChanges();
  return (
    <Section id="look">
      <Select
        id="language"
        label={say('options_language')}
        value={settings.language}
        options={[
          { value: 'auto' as Language | 'auto', label: say('options_language_auto') },
          ...languageNames().map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(language) => void changes.set('look', { language })}
      />
      <Select
        id="theme"
        label={say('options_theme')}
        value={settings.theme}
        options={THEMES.map((theme) => ({ value: theme, label: say(`theme_${theme}`) }))}
        onChange={(theme) => void changes.set('look', { theme })}
      />
    </Section>
  );
}
