import { foldCharacter } from '../detect/characters';

/** Words of a search that count; nobody remembers a thing by more. */
const MOST_WORDS = 12;

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
