import {
  NO_CODES,
  SAVING_ANYWHERE,
  SAVING_STEMS,
  SAVING_WORDS,
  TYPED_STEMS,
  TYPED_WORDS,
  WITH_WORDS,
} from '../rules/code-words';
import { foldText } from './characters';
import type { Finding } from './finding';
import { isGenericCode, namesPerson } from './promo-code';
import { Flag, type Tokens } from './tokens';

/** Capitals and the number they promise: JADE20. Longer numbers are models of things. */
const SHAPE = /^\p{Lu}{3,16}(\d{1,3}|\d00\d?)$/u;
/** UTF-16 units: in anything longer a name with a number may be a player's or a password. */
const CAPTION = 1500;
/** UTF-16 units on each side in which the offer stands. */
const BESIDE = 60;
const OFFER =
  /[%％$€£¥₩₹₽円元원折减減券]|\b(?:off|discount|rabatt|rabatu|zniżk\p{L}{1,3}|descuento|dto|desconto|cupom|réduction|remise|sconto|sconti|korting|indirim\p{L}{0,4}|rabat|alennus\p{L}{0,4}|diskon|potongan|giảm|kr|zł|eur|tl|pesos|reais)\b|скидк|割引|引き|オフ|优惠|優惠|折扣|立减|할인|쿠폰|ลด|خصم|הנחה|छूट/iu;

/** What codes promise when nobody says the number again. */
const ROUND: ReadonlySet<string> = new Set(['5', '10', '15', '20', '25', '30', '40', '50']);
/**
 * Codes that stand by themselves, without the word "code": capitals that end in the very number that is offered
 * beside them ("JADE20 takes 20 off", "TAKU500で500円引き"), or in a round one where it is typed in or a person's name
 * comes before it ("KASIA20 w koszyku"). Creators' codes are made so; a model's number is not offered as a discount.
 */
export function bareCodes(tokens: Tokens): Finding[] {
  const findings: Finding[] = [];
  for (let at = 0; at < tokens.count; at++) {
    const start = tokens.starts[at] as number;
    const end = tokens.ends[at] as number;
    if (end - start < 4 || end - start > 20) continue;
    if (((tokens.infos[at] as number) & (Flag.link | Flag.hashtag | Flag.mention | Flag.number)) !== 0)
      continue;
    const last = tokens.text.charCodeAt(end - 1);
    if (last < 48 || last > 57) continue;
    const text = tokens.text.slice(start, end);
    const promised = SHAPE.exec(text)?.[1];
    if (promised === undefined || !isOfferedBeside(tokens.text, start, end, promised)) continue;
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

/** The numbers of a text; "2,000" is one. */
function numbersOf(words: string): readonly string[] {
  return words.replace(/(\d)[,.](?=\d{3})/g, '$1').match(/\d+/g) ?? [];
}

function isOfferedBeside(text: string, start: number, end: number, number: string): boolean {
  const before = text.slice(Math.max(0, start - BESIDE), start);
  const after = text.slice(end, end + BESIDE);
  const sides = [before, after];
  if (sides.some((side) => OFFER.test(side) && numbersOf(side).includes(number))) return true;
  const code = text.slice(start, end);
  if (!ROUND.has(number) || NO_CODES.has(code.slice(0, -number.length))) return false;
  const [wordsBefore, wordsAfter] = [wordsOf(before), wordsOf(after)];
  if (text.length <= CAPTION && (namesPerson(code) || WITH_WORDS.has(wordsBefore.at(-1) ?? ''))) return true;
  return (
    [...wordsBefore, ...wordsAfter].some(tellsOfCode) || sides.some((side) => SAVING_ANYWHERE.test(side))
  );
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
