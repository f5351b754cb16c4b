import type { PhraseGroup } from '../rules/phrase';
import { COUNTRIES_WITH_STANDARD, COUNTRY_OF_LANGUAGE } from '../rules/standards';
import type { PhraseMatch } from './known-phrase';
import { Flag, type Tokens } from './tokens';

/** The country whose standard holds; null when nothing is known, which is the strictest. */
export function standardFor(country: string | null, lang: string | null): string | null {
  if (country !== null && COUNTRIES_WITH_STANDARD.has(country)) return country;
  return lang === null ? null : (COUNTRY_OF_LANGUAGE[lang] ?? null);
}

/**
 * True when the standard of a country takes words of the group for clear.
 * @param standard asked for only where it matters; null for one that is not known
 */
export function isClear({ clear }: PhraseGroup, standard: () => string | null): boolean {
  if (clear === '*') return true;
  if (clear === undefined) return false;
  const country = standard();
  return country !== null && clear.split(' ').includes(country);
}

/**
 * A label or tag is seen when it stands early and not in a crowd of tags; a sentence is seen wherever the
 * text is not folded away. FTC Disclosures 101 ("hard to miss, before more"), IAP Digital Chart ("within
 * the first three hashtags"); 125 characters is what the feeds show before "more".
 */
export function isWellPlaced(tokens: Tokens, match: PhraseMatch, fold: number | null): boolean {
  const start = tokens.starts[match.from] as number;
  if (fold !== null && start >= fold) return false;
  if (match.phrase.group.label !== true) return true;
  let tags = 0;
  for (let index = 0; index < match.from; index++) {
    if (((tokens.infos[index] as number) & Flag.hashtag) !== 0) tags++;
  }
  if (tags >= 3) return false;
  const lines = tokens.text.slice(0, Math.min(start, 2000)).split('\n').length;
  return start < 125 || (start < 300 && lines <= 3);
}
