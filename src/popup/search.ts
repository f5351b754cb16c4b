import { foldCharacter } from '../detect/characters';
import { placeName } from '../ui/platform';
import type { Wish } from '../wishlist/wish';

/** Words of a search that count; nobody remembers a thing by more. */
const MOST_WORDS = 12;

/** Folded once: a wish never changes, another one takes its place. */
const known = new WeakMap<Wish, string>();

/** Text as it is compared: letter case, accents, width and the scripts' own digits make no difference. */
export function fold(text: string): string {
  let folded = '';
  for (const character of text) folded += foldCharacter(character);
  return folded;
}

/** The words of a search, folded; none when it asks for nothing. */
export function searchWords(query: string): readonly string[] {
  return fold(query)
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);
}

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
