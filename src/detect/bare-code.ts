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
/** What else is written so: sunscreens, standards. */
const STRENGTH = /^(?:SPF|LSF|FPS|UPF|IPX|USB|HTML)\d/;
const DISCOUNT =
  /\b(?:off|discount|rabatt?|zniżk\p{L}{1,3}|slev\p{L}{1,3}|descuento|desconto|réduction|remise|sconto|korting|indirim\p{L}{0,4}|diskon|alennu\p{L}{1,6}|avslag|kedvezmény\p{L}{0,4}|reducere|giảm|sav(?:e|es|ing)|cheaper|spar(?:t|st|en|er|e|a)?|günstiger|ahorr\p{L}{1,5}|économis\p{L}{1,4}|risparmi\p{L}{0,5}|scontino|bespaar\p{L}{0,2}|goedkoper|scheelt|tani(?:ej|o)|zaoszczędz\p{L}{1,5}|poup\p{L}{1,4}|säästä\p{L}{0,3}|ušetř\p{L}{1,4}|levněj\p{L}{1,2}|billigare|billigere)\b|скидк|знижк|έκπτωση|割引|オフ|优惠|優惠|折扣|立减|할인|ส่วนลด|خصم|הנחה|छूट/iu;
/** What a code is called, and where it is put in: nobody types anything else there. */
const TYPED =
  /(?:^|[^\p{L}])(?:\p{L}{0,12}kod(?:e|u|em|ą|en|ed|om)?|\p{L}{0,12}kód\p{L}{0,3}|\p{L}{0,12}koodi\p{L}{0,4}|(?:rabatt|gutschein|kortings|actie|discount|promo)?code|codice|código|cupom|cupón|coupon|voucher|kupon\p{L}{0,3}|gutschein\p{L}{0,4}|checkout|warenkorb|kasse|panier|carrito|carrinho|carrello|koszyku|košíku|kassan?|winkelmand\p{L}{0,2}|handlekurven|kurven|ostoskori\p{L}{0,3}|sepette|frete|versand\p{L}{0,10}|frais de port|livraison|envío|doprav\p{L}|dostaw\p{L})(?![\p{L}])/iu;

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

function isOfferedBeside(text: string, start: number, end: number, number: string): boolean {
  const before = text.slice(Math.max(0, start - BESIDE), start);
  const after = text.slice(end, end + BESIDE);
  const isRound = ROUND.has(number) && !STRENGTH.test(text.slice(start, end));
  if (isRound && text.length <= CAPTION && namesPerson(text.slice(start, end))) return true;
  return [before, after].some(
    (words) =>
      (OFFER.test(words) && (words.match(/\d+/g) as string[] | null)?.includes(number) === true) ||
      (isRound && (DISCOUNT.test(words) || TYPED.test(words))),
  );
}
