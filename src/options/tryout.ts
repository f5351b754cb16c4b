import { inspectWithOwnRules } from '../detect/custom-findings';
import type { CustomRule } from '../detect/custom-rules';
import { judge } from '../detect/judge';
import { readAddress } from '../detect/link-address';
import { tellingPart } from '../detect/link-explanation';
import { moneyPathOf } from '../detect/money-path';
import type { PhraseBook } from '../detect/phrase-book';
import type { Reading } from '../detect/reading';
import { rulesOn } from '../settings/custom-rules';
import type { Spoken } from '../ui/mark-wording';

/**
 * What would be said of a pasted link or caption, by the same detector that reads pages. Exceptions for one
 * site are left out, because the text stands on none.
 *
 * @param country ISO 3166-1 alpha-2, null when it is not known
 */
export function tryOut(
  given: string,
  rules: readonly CustomRule[],
  country: string | null,
  phrases: PhraseBook,
): Spoken {
  const text = given.trim();
  const holding = rulesOn(rules, null);
  const address = /\s/.test(text) ? null : readAddress(text);
  const href = address === null || typeof address === 'string' ? null : address.href;
  const reading: Reading = {
    // A link alone is taken as one on a page; a caption as a post.
    platform: href === null ? 'caption' : 'web',
    url: '',
    lang: null,
    creator: null,
    text: href === null ? text : '',
    fold: null,
    links: href === null ? [] : [{ href, text: '', rel: '' }],
    labels: [],
  };
  const verdict = judge(reading, { country, phrases, rules: holding });
  const link = href === null ? null : { ...inspectWithOwnRules(href, holding), href };
  return {
    verdict,
    creator: null,
    link: link?.earns ? link : null,
    telling: href === null ? null : tellingPart(href),
    path: href === null ? null : moneyPathOf(href),
    links: [],
    text: reading.text,
  };
}
