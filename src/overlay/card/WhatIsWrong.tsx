import type { Words } from '../../ui/words';
import type { CardPress } from '../Card';
import type { DisputeChoice } from '../dispute';

export interface WhatIsWrongProps {
  readonly id: string;
  readonly choices: readonly DisputeChoice[];
  readonly busy: boolean;
  readonly words: Words;
  readonly onPress: (press: CardPress, event: Event) => void;
}

/** The smallest exceptions that would take the mark away. */
export function WhatIsWrong({ id, choices, busy, words, onPress }: WhatIsWrongProps) {
  return (
    <fieldset class="choices" aria-labelledby={`${id}-wrong`}>
      <h3 id={`${id}-wrong`}>{words.say('overlay_wrong_question')}</h3>
      {choices.map((choice) => (
        <button
          key={choice.key}
          type="button"
          class="way"
          aria-disabled={busy}
          onClick={(event) => onPress(choice, event)}
        >
          {words.say(`overlay_${choice.key}`, choice.subs)}
        </button>
      ))}
      <button type="button" class="plain-button" onClick={(event) => onPress('back', event)}>
        {words.say('overlay_wrong_back')}
      </button>
    </fieldset>
  );
}
