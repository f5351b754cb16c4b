import type { CardNews } from '../../messages/protocol';
import type { Instant } from '../../shared/clock';
import { coolingWords } from '../../ui/card-memory';
import type { Words } from '../../ui/words';
import type { CardPress, CardState } from '../Card';
import { untilWords } from '../until';

export interface OutcomeProps {
  readonly state: CardState;
  readonly news: CardNews | null;
  readonly words: Words;
  readonly now: Instant;
  readonly onPress: (press: CardPress, event: Event) => void;
}

/** What became of it. The region is always there, so that a change in it is spoken. */
export function Outcome({ state, news, words, now, onPress }: OutcomeProps) {
  const text = outcomeText(state, news, words, now);
  const undoable = ['saved', 'not-for-me', 'go-on', 'disputed'].includes(state.name);
  return (
    <div class={text === null ? undefined : 'state'} role="status">
      {text !== null && <p>{text}</p>}
      {undoable && (
        <button type="button" class="plain-button" onClick={(event) => onPress('undo', event)}>
          {words.say('overlay_act_undo')}
        </button>
      )}
    </div>
  );
}

function outcomeText(state: CardState, news: CardNews | null, words: Words, now: Instant): string | null {
  switch (state.name) {
    case 'asking':
    case 'disputing':
      return null;
    case 'saved':
      return words.say('overlay_state_cooling', { time: untilWords(state.coolsAt, now, words.locale) });
    case 'cooling':
      return news?.cooling ? coolingWords(news, now, words) : words.say('overlay_state_cooling_known');
    case 'not-for-me':
      return words.say('overlay_state_no');
    case 'go-on':
      return words.say('overlay_state_go');
    case 'disputed':
      return words.say(state.exception === null ? 'overlay_state_wrong' : 'overlay_state_wrong_kept');
  }
}
