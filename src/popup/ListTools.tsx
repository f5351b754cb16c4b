import type { JSX, RefObject } from 'preact';
import { Icon } from '../ui/Icon';
import { useWords } from '../ui/language';
import { FILTERS, SORTS, type View } from './lists';

/** The longest search, in UTF-16 units. */
const LONGEST_QUERY = 200;

/** Search, what is shown and in which order, and the way into selecting several. */
export function ListTools(props: {
  readonly view: View;
  readonly onView: (view: View) => void;
  /** The search field, for the key that leads there. */
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onDown: () => void;
  readonly selecting: boolean;
  readonly onSelecting: () => void;
  readonly helping: boolean;
  readonly onHelp: () => void;
}): JSX.Element {
  const { say } = useWords();
  const { view, onView } = props;
  return (
    <search class="tools" aria-label={say('popup_search')}>
      <div class="find">
        <Icon name="search" size={16} />
        <input
          ref={props.field}
          type="search"
          autocomplete="off"
          spellcheck={false}
          maxLength={LONGEST_QUERY}
          aria-label={say('popup_search')}
          placeholder={say('popup_search')}
          value={view.query}
          onInput={(event) => onView({ ...view, query: event.currentTarget.value })}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown') props.onDown();
            else if (event.key === 'Escape' && view.query !== '') onView({ ...view, query: '' });
            else return;
            event.preventDefault();
            event.stopPropagation();
          }}
        />
        <button
          type="button"
          class="icon-button"
          aria-label={say('popup_keys')}
          aria-expanded={props.helping}
          aria-controls={props.helping ? 'key-help' : undefined}
          onClick={props.onHelp}
        >
          <span aria-hidden="true">?</span>
        </button>
      </div>
      <div class="choices">
        <select
          aria-label={say('popup_filter')}
          value={view.filter}
          onChange={({ currentTarget: { value } }) =>
            onView({ ...view, filter: FILTERS.find((filter) => filter === value) ?? 'all' })
          }
        >
          {FILTERS.map((filter) => (
            <option key={filter} value={filter}>
              {say(`popup_filter_${filter}`)}
            </option>
          ))}
        </select>
        <select
          aria-label={say('popup_sort')}
          value={view.sort}
          onChange={({ currentTarget: { value } }) =>
            onView({ ...view, sort: SORTS.find((sort) => sort === value) ?? 'due' })
          }
        >
          {SORTS.map((sort) => (
            <option key={sort} value={sort}>
              {say(`popup_sort_${sort}`)}
            </option>
          ))}
        </select>
        <button type="button" class="button small" aria-pressed={props.selecting} onClick={props.onSelecting}>
          {say(props.selecting ? 'popup_select_done' : 'popup_select')}
        </button>
      </div>
    </search>
  );
}
