import { placeName } from '../ui/platform';
import { fold } from '../ui/search-words';
import type { Wish } from '../wishlist/wish';

/** Folded once: a wish never changes, another one takes its place. */
const known = new WeakMap<Wish, string>();

/** Whether each of `words` stands somewhere in the title, creator, site or note of a wish. */
export function isFound(wish: Wish, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = searchText(wish);
  return words.every((word) => text.includes(word));
}

/** All of a wish that can be searched, folded. The first call for a wish does the work. */
export function searchText(wish: Wish): string {
  let text = known.get(wish);
  if (text === undefined) {
    const { creator, platform, url } = wish.provenance;
    const places = [placeName(platform, url), placeName('', url), placeName('', wish.url)];
    // Between two parts stands what no search can hold, so that no word runs on from one into the next.
    text = [wish.title, creator, ...places, wish.note].map((part) => fold(part ?? '')).join('\n');
    known.set(wish, text);
  }
  return text;
}
