import type { JSX } from 'preact';
import type { Settings } from '../settings/settings';
import { writeBackup } from '../storage/backup';
import { isMetKey, META } from '../storage/keys';
import { useWords } from '../ui/language';
import { useChanges } from './changes';
import { Switch } from './fields';
import type { OptionsPorts } from './ports';
import { Section } from './Section';

/** What is counted and remembered of what was met, the way to the counts, and the way to forget them. */
export function CountsSection(props: {
  readonly settings: Pick<Settings, 'countPosts' | 'cardMemory'>;
  readonly ports: Pick<OptionsPorts, 'forgetCounts' | 'saved' | 'restore'>;
}): JSX.Element {
  const { say } = useWords();
  const changes = useChanges();
  const { settings, ports } = props;
  const forget = async () => {
    const saved = await ports.saved();
    const counts = saved.ok
      ? Object.entries(saved.value).filter(([key]) => isMetKey(key) || key === META)
      : null;
    await changes.follow(
      'counts',
      ports.forgetCounts(),
      counts && {
        said: () => say('options_counts_forgotten'),
        back: () => ports.restore(writeBackup(Object.fromEntries(counts))),
      },
    );
  };
  return (
    <Section id="counts">
      <Switch
        label={say('options_counts_switch')}
        means={say('options_counts_means')}
        checked={settings.countPosts}
        onChange={(countPosts) => void changes.set('counts', { countPosts })}
      />
      <Switch
        label={say('options_memory_switch')}
        means={say('options_memory_means')}
        checked={settings.cardMemory}
        onChange={(cardMemory) => void changes.set('counts', { cardMemory })}
      />
      <div class="actions">
        <a class="button" href="../insights/index.html">
          {say('options_counts_see')}
        </a>
        <button type="button" class="button" onClick={() => void forget()}>
          {say('options_counts_forget')}
        </button>
      </div>
    </Section>
  );
}
