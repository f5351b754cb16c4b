import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { searchWords } from '../ui/search-words';
import type { Wish } from '../wishlist/wish';
import { isFound } from './search';

/** So few are searched at once. */
const AT_ONCE = 200;

/** How long the page is held up at a time, in milliseconds: half a frame. */
const SLICE = 8;

/** What a search has found. */
interface Found {
  readonly of: readonly Wish[];
  readonly words: readonly string[];
  readonly wishes: readonly Wish[];
}

/**
 * Those of `wishes` that a search finds, in their order; all of them when it asks for nothing.
 *
 * Many are searched piece by piece, so that no letter waits for it; until that is done, what was shown before stays.
 * A search that goes on where the last one stopped looks only through what that one found.
 */
export function useFound(wishes: readonly Wish[], query: string): readonly Wish[] {
  const words = useMemo(() => searchWords(query), [query]);
  const [found, setFound] = useState<Found | null>(null);
  const shown = useRef(wishes);
  const isAll = words.length === 0;
  const areFew = wishes.length <= AT_ONCE;

  useEffect(() => {
    if (isAll || areFew) return undefined;
    const among = found?.of === wishes && isNarrower(words, found.words) ? found.wishes : wishes;
    const matches: Wish[] = [];
    let timer = 0;
    let next = 0;
    const work = () => {
      const until = performance.now() + SLICE;
      for (; next < among.length && performance.now() < until; next += 1) {
        const wish = among[next];
        if (wish && isFound(wish, words)) matches.push(wish);
      }
      if (next < among.length) timer = window.setTimeout(work);
      else setFound({ of: wishes, words, wishes: matches });
    };
    timer = window.setTimeout(work);
    return () => clearTimeout(timer);
  }, [wishes, words]);

  const few = useMemo(
    () => (areFew && !isAll ? wishes.filter((wish) => isFound(wish, words)) : []),
    [wishes, words],
  );
  if (isAll) shown.current = wishes;
  else if (areFew) shown.current = few;
  else if (found?.of === wishes && found.words === words) shown.current = found.wishes;
  return shown.current;
}

/** Whether `words` find nothing that `before` didn't: each word of before is in one of them. */
function isNarrower(words: readonly string[], before: readonly string[]): boolean {
  return before.every((old) => words.some((word) => word.includes(old)));
}
