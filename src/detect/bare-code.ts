import {
  SAVING_ANYWHERE,
  SAVING_BESIDE_PRICE,
  SAVING_STEMS,
  SAVING_WORDS,
  TYPED_STEMS,
  TYPED_WORDS,
  WITH_WORDS,
} from '../rules/code-words';
import { AMONG_FRIENDS } from '../rules/thanks';
import { foldText } from './characters';
import type { Finding } from './finding';
import { isGenericCode, isNoCode, isPerson } from './promo-code';
import { Flag, type Tokens } from './tokens';

/** Capitals and the number they promise: JADE20. Longer numbers are models of things. */
const SHAPE = /^\p{Lu}{3,16}(\d{1,3}|\d00\d?)$/u;
/** UTF-16 units: in anything longer a name with a number may be a player's or a password. */
const CAPTION = 1500;
/** UTF-16 units on each side in which the offer stands. */
const BESIDE = 60;
/** A text with more words of such a shape than this is no caption, and a page may want us busy. */
const MOST = 50;
const SAVING =
  /[折减減券]|\b(?:discount|rabatt|rabatu|zniżk\p{L}{1,3}|descuento|dto|desconto|cupom|réduction|remise|sconto|sconti|korting|indirim\p{L}{0,4}|rabat|alennus\p{L}{0,4}|diskon|potongan|giảm)\b|скидк|割引|引き|オフ|优惠|優惠|折扣|立减|할인|쿠폰|ลด|خصم|הנחה|छूट/iu;
const PRICE = /[%％$€£¥₩₹₽]|\b(?:euros?|eur|kr|zł|tl|reais|pesos|usd)\b/iu;

/** What codes promise when nobody says the number again. */
const ROUND: ReadonlySet<string> = new Set(['5', '10', '15', '20', '25', '30', '40', '50']);

/**
 * Codes that stand by themselves, without the word "code": capitals that end in the very number that is saved by
 * them ("JADE20 takes 20 off", "TAKU500で500円引き"), or in a round one where it is typed in or is a person's name
 * ("KASIA20 w koszyku"). Creators' codes are made so; a model's number is not offered as a discount, and a price
 * that is the same number ("size 40, 40 €") saves nothing.
 */
export function bareCodes(tokens: Tokens): Finding[] {
  if ((tokens.every & Flag.numbered) === 0) return [];
  const findings: Finding[] = [];
  let looked = 0;
  for (let at = 0; at < tokens.count && looked < MOST; at++) {
    if (((tokens.infos[at] as number) & Flag.numbered) === 0) continue;
    const start = tokens.starts[at] as number;
    const end = tokens.ends[at] as number;
    if (end - start < 4 || end - start > 20) continue;
    const text = tokens.text.slice(start, end);
    const promised = SHAPE.exec(text)?.[1];
    if (promised === undefined || isNoCode(text)) continue;
    looked++;
    if (!isOfferedBeside(tokens.text, start, end, promised)) continue;
    findings.push({
      kind: 'code',
      strength: isGenericCode(text) ? 'hint' : 'likely',
      rule: 'code:ends-in-its-offer',
      source: 'text',
      start,
      end,
      text,
    });
  }
  return findings;
}

function isOfferedBeside(text: string, start: number, end: number, number: string): boolean {
  const sides = [text.slice(Math.max(0, start - BESIDE), start), text.slice(end, end + BESIDE)] as const;
  const told = sides.some((side) => numbersOf(side).includes(number));
  if (!told && !ROUND.has(number)) return false;
  const [before, after] = sides.map(wordsOf) as [string[], string[]];
  const words = [...before, ...after];
  const priced = sides.some((side) => PRICE.test(side));
  const saves =
    words.some(tellsOfCode) || sides.some((side) => SAVING.test(side) || SAVING_ANYWHERE.test(side));
  const maySave = words.some((word) => SAVING_BESIDE_PRICE.has(word));
  if (told && (saves || maySave)) return true;
  if (ROUND.has(number) && (saves || (maySave && priced))) return true;
  if (!ROUND.has(number) || text.length > CAPTION) return false;
  if (WITH_WORDS.has(before.at(-1) ?? '') && priced) return true;
  return isPerson(text.slice(start, end)) && !AMONG_FRIENDS.test(text);
}

/** The numbers of a text; "2,000" is one. */
function numbersOf(words: string): readonly string[] {
  return words.replace(/(\d)[,.](?=\d{3})/g, '$1').match(/\d+/g) ?? [];
}

/** The folded words of a piece of text. */
function wordsOf(text: string): string[] {
  return foldText(text)
    .split(/[^\p{L}]/u)
    .filter((word) => word !== '');
}

function tellsOfCode(word: string): boolean {
  if (SAVING_WORDS.has(word) || TYPED_WORDS.has(word)) return true;
  return [SAVING_STEMS, TYPED_STEMS].some((stems) => stems.some((stem) => word.startsWith(stem)));
}
