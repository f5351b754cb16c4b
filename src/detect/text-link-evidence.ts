import type { Finding } from './finding';
import type { LinkVerdict } from './link';
import { inspectLink } from './link-inspection';
import { addressOf } from './text-links';
import type { LinkRange } from './tokens';

/** An address in a text, as written there, with what it says. */
export interface TextLink {
  readonly href: string;
  readonly verdict: LinkVerdict;
}

/**
 * Judges the addresses in a text, each with the words beside it.
 * @param ranges where they stand, as `findLinks` gives them
 */
export function readLinks(
  text: string,
  ranges: readonly LinkRange[],
): { readonly links: TextLink[]; readonly findings: Finding[] } {
  const links: TextLink[] = [];
  const findings: Finding[] = [];
  let shops: boolean | null = null;
  const isListOfMusicShops = () => {
    shops ??= namesMusicShops(text);
    return shops;
  };
  for (const whole of ranges) {
    const { range, href, verdict, offered } = withoutNextWord(text, judged(text, whole));
    if (verdict.earns === false) continue;
    links.push({ href, verdict });
    if (offered || (verdict.earns === true && !(verdict.payee === null && isListOfMusicShops()))) {
      findings.push({
        kind: 'affiliate',
        strength: offered ? 'likely' : (verdict.strength ?? 'likely'),
        rule: `program:${verdict.program ?? 'unknown'}`,
        source: 'link',
        start: range.start,
        end: range.end,
        text: text.slice(range.start, range.end),
      });
    }
  }
  return { links, findings };
}

/** A link of a text with what it says. */
interface JudgedLink {
  readonly range: LinkRange;
  readonly href: string;
  readonly verdict: LinkVerdict;
  /** Something is offered beside it for following it. */
  readonly offered: boolean;
}

function judged(text: string, range: LinkRange): JudgedLink {
  const href = addressOf(text, range);
  const verdict = inspectLink(href);
  return { range, href, verdict, offered: isOffered(text, range, verdict) };
}

function tells({ verdict, offered }: JudgedLink): boolean {
  return verdict.earns === true || offered;
}

/**
 * The address without a word that the text runs on with ("…/madeupnameMy camera: …"), where it means something
 * only without it. What stands behind a line break that was lost is no part of the address.
 */
function withoutNextWord(text: string, whole: JudgedLink): JudgedLink {
  if (tells(whole)) return whole;
  const { start, end } = whole.range;
  const seam = lastSeam(text, start, end);
  if (seam === -1) return whole;
  const cut = judged(text, { start, end: seam });
  return tells(cut) ? cut : whole;
}

/** Where, in its path, an address last goes on with a capital and a small letter behind small letters or digits; or -1. */
function lastSeam(text: string, start: number, end: number): number {
  for (let at = end - 2; at > start; at--) {
    if (!isCapital(text.charCodeAt(at))) continue;
    if (!isSmall(text.charCodeAt(at + 1)) || !isSmallOrDigit(text.charCodeAt(at - 1))) continue;
    const before = text.slice(start, at);
    const dot = before.indexOf('.');
    return dot !== -1 && before.includes('/', dot) ? at : -1;
  }
  return -1;
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isSmallOrDigit(code: number): boolean {
  return isSmall(code) || (code >= 48 && code <= 57);
}

/** A link that may name a creator, beside what is offered for following it. */
function isOffered(text: string, range: LinkRange, verdict: LinkVerdict): boolean {
  return verdict.earns === null && verdict.payee !== null && hasOffer(text, range);
}

/** UTF-16 units on each side of a link that are taken to speak of it. */
const BESIDE = 120;
const OFFER =
  /\d\s?[%％]|[$€£]\s?\d|\b(?:free|off|discount|gratis|gratuite?s?|kostenlos|rabatt|descuento|desconto|réduction|sconto|korting|zniżki?|indirim)\b|бесплатн|скидк|無料|割引|免费|折扣|优惠|優惠|무료|할인|خصم|diskon|diskaun|giảm giá|ส่วนลด|छूट|डिस्काउंट/i;

/**
 * True when the words beside a link promise something for following it. A link that may name a creator and an
 * offer together are how a sponsor's page is advertised; either alone is not.
 */
function hasOffer(text: string, range: LinkRange): boolean {
  const before = text.slice(Math.max(0, range.start - BESIDE), range.start);
  const after = text.slice(range.end, range.end + BESIDE);
  return (
    OFFER.test(before.slice(before.lastIndexOf('\n') + 1)) || OFFER.test(after.split('\n', 1)[0] as string)
  );
}

const MUSIC_SHOPS = /spotify|itunes|apple music|deezer|google play|tidal|saavn|wynk|gaana|youtube music/gi;
const MUSIC_SAMPLE = 20_000;

/**
 * A list of music shops is where musicians sell their own work; a shop's short link without a payee, standing
 * in it, is one more of them and pays nobody else.
 */
function namesMusicShops(text: string): boolean {
  const named = text.slice(0, MUSIC_SAMPLE).match(MUSIC_SHOPS) ?? [];
  return new Set(named.map((name) => name.toLowerCase())).size >= 2;
}
