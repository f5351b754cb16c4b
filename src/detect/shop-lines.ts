import { SHOP_LINES } from '../rules/shop-lines';
import type { Finding } from './finding';
import { PhraseMatcher } from './phrase-matcher';
import { tokenise } from './text-cutter';

let matcher: PhraseMatcher | null = null;

/** No line of a shop that hurries is longer; a review or a description is. UTF-16 units. */
const LINE_MAX = 120;

/**
 * What a shop writes beside its product to hurry people, one finding for each line at most: "18 people are viewing
 * this". For the words beside a product only, see `rules/shop-lines.ts`.
 *
 * @param text one line for each block of the page
 */
export function readShopLines(text: string): Finding[] {
  matcher ??= new PhraseMatcher(SHOP_LINES);
  const findings: Finding[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const [first] = line.length <= LINE_MAX ? matcher.match(tokenise(line)) : [];
    if (first !== undefined) {
      findings.push({
        kind: 'pressure',
        strength: 'likely',
        rule: `pressure:${first.phrase.table.lang}:shop`,
        source: 'text',
        start,
        end: start + line.length,
        text: line,
      });
    }
    start += line.length + 1;
  }
  return findings;
}
