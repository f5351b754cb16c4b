import { GENERIC_CODE_WORDS } from '../rules/generic-codes';
import { foldText } from './characters';

/** Longer codes are nobody's season. */
const LONGEST = 24;

/** True for a code that is put together from words of a shop's own sales, with or without digits. */
export function isGenericCode(code: string): boolean {
  const letters = foldText(code).replace(/[^\p{L}]/gu, '');
  if (letters.length > LONGEST) return false;
  // By place: whether the letters up to it can be cut into such words.
  const reached = [true];
  for (let end = 1; end <= letters.length; end++) {
    let found = false;
    for (let start = 0; start < end && !found; start++)
      found = reached[start] === true && GENERIC_CODE_WORDS.has(letters.slice(start, end));
    reached.push(found);
  }
  return reached[letters.length] === true;
}
