import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../ui/language';
import { useChanges } from './changes';
import { Switch } from './fields';
import type { OptionsPorts, Shortcut } from './ports';
import { Section } from './Section';

/** The keys that work in every tab, where to change them, and whether the list listens to single ones. */
export function ShortcutsSection(props: {
  readonly ports: Pick<OptionsPorts, 'shortcuts' | 'changeShortcuts'>;
  readonly singleKeys: boolean;
}): JSX.Element {
  const { say, has } = useWords();
  const changes = useChanges();
  const { ports } = props;
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  const [byHand, setByHand] = useState(false);
  const nameOf = ({ id, does }: Shortcut) => {
    const key = `command_${id.replace(/\W/g, '_')}`;
    return has(key) ? say(key) : does;
  };
  useEffect(() => {
    const read = () => void ports.shortcuts().then(setShortcuts);
    read();
    // They are changed on a page of the browser's, and looked at again when one comes back from there.
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, [ports]);
  return (
    <Section id="shortcuts">
      {shortcuts.length === 0 ? (
        <p class="soft">{say('options_shortcuts_none')}</p>
      ) : (
        <div class="lines">
          <dl class="keys">
            {shortcuts.map((shortcut) => (
              <div key={shortcut.id}>
                <dt>{nameOf(shortcut)}</dt>
                <dd>{shortcut.keys === '' ? say('options_shortcut_unset') : <kbd>{shortcut.keys}</kbd>}</dd>
              </div>
            ))}
          </dl>
          <div class="actions">
            <button
              type="button"
              class="button"
              onClick={() => void ports.changeShortcuts().then((opened) => setByHand(!opened))}
            >
              {say('options_shortcuts_change')}
            </button>
          </div>
          <p role="status">{byHand && say('options_shortcuts_by_hand')}</p>
        </div>
      )}
      <Switch
        label={say('popup_keys_single')}
        means={say('options_single_keys_means')}
        checked={props.singleKeys}
        onChange={(singleKeys) => void changes.set('shortcuts', { singleKeys })}
      />
    </Section>
  );
}
