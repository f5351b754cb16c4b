import type { JSX } from 'preact';
import { useWords } from '../ui/language';

const KEYS = [
  ['search', '/'],
  ['move', '↓ ↑'],
  ['ends', 'Home End'],
  ['choose', 'x'],
  ['edit', 'e'],
  ['escape', 'Esc'],
  ['help', '?'],
] as const;

/**
 * Which keys do what, and a way to turn off those of one character: who dictates, or brushes a key, must not set
 * them off (WCAG 2.2, 2.1.4).
 */
export function KeyHelp(props: {
  readonly singleKeys: boolean;
  readonly onSingleKeys: (on: boolean) => void;
}): JSX.Element {
  const { say } = useWords();
  return (
    <section id="key-help" class="panel" aria-labelledby="key-help-heading">
      <h2 id="key-help-heading">{say('popup_keys')}</h2>
      <dl class="keys">
        {KEYS.map(([does, keys]) => (
          <div key={does}>
            <dt>
              {keys.split(' ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{say(`popup_keys_${does}`)}</dd>
          </div>
        ))}
      </dl>
      <label class="check">
        <input
          type="checkbox"
          checked={props.singleKeys}
          onChange={(event) => props.onSingleKeys(event.currentTarget.checked)}
        />
        {say('popup_keys_single')}
      </label>
    </section>
  );
}
