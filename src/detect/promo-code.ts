import { NO_CODES } from '../rules/code-words';
import { GENERIC_CODE_WORDS } from '../rules/generic-codes';
import { GIVEN_NAMES } from '../rules/given-names';
import { foldText } from './characters';

/** What a promo code is called, in any word that holds it ("Rabattcode"). */
export const CODE_WORD =
  /code|coupon|kod|cupón|cupom|cupon|promo|gutschein|codice|código|voucher|kupon|코드|쿠폰|コード|クーポン|码|碼|券|код|купон|كود|كوبون|קוד|โค้ด|mã|कोड/i;

/** Longer codes are nobody's season. */
const LONGEST = 24;

/** True for a code that is put together from words of a shop's own sales, with or without digits. */
export function isGenericCode(code: string): boolean {
  const letters = lettersOf(code);
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

/** Letters of the shortest and the longest given name that is looked for. */
const NAME = { shortest: 4, atTheEnd: 5, longest: 13 } as const;

/**
 * True for a code that begins with somebody's given name, or ends with a longer one (NORACLEAN, TEAMSOPHIE): whoever
 * gives it away is paid by it, while shops name theirs after seasons and sales.
 */
export function namesPerson(code: string): boolean {
  const letters = lettersOf(code);
  if (letters.length > LONGEST) return false;
  for (let length = NAME.shortest; length <= Math.min(NAME.longest, letters.length); length++) {
    if (GIVEN_NAMES.has(letters.slice(0, length))) return true;
    if (length >= NAME.atTheEnd && GIVEN_NAMES.has(letters.slice(-length))) return true;
  }
  return false;
}

/** True for a code that is somebody's given name and nothing else, with or without digits. */
export function isPerson(code: string): boolean {
  return GIVEN_NAMES.has(lettersOf(code));
}

/** True for capitals that are a size, a standard, a rank and the like (SPF50, TOP10), never a code. */
export function isNoCode(code: string): boolean {
  return NO_CODES.has(lettersOf(code));
}

function lettersOf(code: string): string {
  return foldText(code).replace(/[^\p{L}]/gu, '');
}
