import type { JSX } from 'preact';
import { useWords } from '../ui/language';

/** The field that leaves only what holds its words, and how much that is. */
export function Finder(props: {
  readonly query: string;
  /** In how many sections something is left; null when nothing is looked for. */
  readonly found: number | null;
  readonly onQuery: (query: string) => void;
  /** Goes to the first of them. */
  readonly onGo: () => void;
}): JSX.Element {
  const { say } = useWords();
  const { query, found } = props;
  const outcome = found === 0 ? say('options_found_none') : say('options_found', { count: found ?? 0 });
  return (
    <search>
      <form
        class="finder"
        onSubmit={(event) => {
          event.preventDefault();
          props.onGo();
        }}
      >
        <label for="find">{say('options_find')}</label>
        <input
          id="find"
          type="search"
          autocomplete="off"
          spellcheck={false}
          maxLength={100}
          value={query}
          onInput={(event) => props.onQuery(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && query !== '') props.onQuery('');
          }}
        />
        <p class="soft" role="status">
          {found === null ? '' : outcome}
        </p>
      </form>
    </search>
  );
}
