import { GIVEN_NAMES } from '../rules/given-names';
import { OTHER_HANDLES } from '../rules/other-handles';
import { foldText } from './characters';

/** No platform has longer handles. In UTF-16 units. */
const LONGEST = 60;

/**
 * True for a handle that is no maker's: a carrier's, an office's, a marketplace's, or that of a person, whose given name stands by itself
 * or before one letter (`@lena.m`, `@sarahk`). Makers with a founder's name write it as one word with the other.
 * @param handle with or without `@`
 */
export function isOtherHandle(handle: string): boolean {
  const name = foldText(handle.replace(/^[@＠]/, '').slice(0, LONGEST));
  if (OTHER_HANDLES.some((others) => others.test(name))) return true;
  const [first = ''] = name.split(/[^\p{L}]/u);
  return GIVEN_NAMES.has(first) || GIVEN_NAMES.has(first.slice(0, -1));
}
