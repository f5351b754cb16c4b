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
  for (const whole of ranges) {
    const range = withoutNextWord(text, whole);
    const href = addressOf(text, range);
    const verdict = inspectLink(href);
    if (verdict.earns === false) continue;
    links.push({ href, verdict });
    const offered = isOffered(text, range, verdict);
    if (offered || (verdict.earns === true && !(verdict.payee === null && namesMusicShops(text)))) {
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

/** A small letter or digit, then a word that begins: where a line break may have been lost. */
const GLUED = /[a-z0-9](?=[A-Z][a-z])/g;

/**
 * The address without a word that the text runs on with ("…/madeupnameMy camera: …"), where it means something
 * only without it. What stands behind a line break that was lost is no part of the address.
 */
function withoutNextWord(text: string, range: LinkRange): LinkRange {
  const written = text.slice(range.start, range.end);
  const seam = [...written.matchAll(GLUED)].at(-1)?.index;
  const path = written.indexOf('/', written.indexOf('.'));
  if (seam === undefined || path === -1 || seam < path) return range;
  if (tells(text, range)) return range;
  const cut = { start: range.start, end: range.start + seam + 1 };
  return tells(text, cut) ? cut : range;
}

function tells(text: string, range: LinkRange): boolean {
  const verdict = inspectLink(addressOf(text, range));
  return verdict.earns === true || isOffered(text, range, verdict);
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
