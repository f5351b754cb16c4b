import type { JSX } from 'preact';
import { useWords } from '../ui/language';
import type { SharedDecision } from '../wishlist/wish';

/** What can be done with several wishes at once. */
export function SelectionBar(props: {
  readonly count: number;
  readonly onAll: () => void;
  readonly onDecide: (decision: SharedDecision) => void;
}): JSX.Element {
  const { say } = useWords();
  const none = props.count === 0;
  return (
    <section class="selection" aria-label={say('popup_select_bar')}>
      <p role="status">{say('popup_selected', { count: props.count })}</p>
      <button type="button" class="button small quiet" onClick={props.onAll}>
        {say('popup_select_all')}
      </button>
      <div class="actions">
        <button
          type="button"
          class="button small"
          disabled={none}
          onClick={() => props.onDecide({ name: 'let-go' })}
        >
          {say('popup_let_go')}
        </button>
        <button
          type="button"
          class="button small"
          disabled={none}
          onClick={() => props.onDecide({ name: 'keep-waiting', coolFor: null })}
        >
          {say('popup_keep_waiting')}
        </button>
      </div>
    </section>
  );
}
