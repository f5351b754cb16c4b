import { useEffect, useState } from 'preact/hooks';
import type { Wish } from '../wishlist/wish';
import { searchText } from './search';

/** So few are made ready at once, within a frame. */
const AT_ONCE = 200;

/** How long the page is held up at a time, in milliseconds: half a frame. */
const SLICE = 8;

/**
 * Makes wishes ready to be searched, piece by piece, before anybody searches.
 *
 * @returns whether all of them are: a search then takes a few milliseconds, however many there are
 */
export function useSearchable(wishes: readonly Wish[]): boolean {
  const [done, setDone] = useState<readonly Wish[] | null>(null);
  const areFew = wishes.length <= AT_ONCE;
  useEffect(() => {
    if (areFew) return undefined;
    let timer = 0;
    let next = 0;
    const work = () => {
      const until = performance.now() + SLICE;
      while (next < wishes.length && performance.now() < until) {
        searchText(wishes[next] as Wish);
        next += 1;
      }
      if (next < wishes.length) timer = window.setTimeout(work);
      else setDone(wishes);
    };
    work();
    return () => clearTimeout(timer);
  }, [wishes, areFew]);
  return areFew || done === wishes;
}
