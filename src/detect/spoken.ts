import type { Finding, FindingKind } from './finding';
import type { PhraseBook } from './phrase-book';
import type { Spoken } from './reading';
import { readText } from './text-evidence';

/** What speech can disclose. What is said to be unpaid or not to be bought depends on too much around it. */
const DISCLOSED: ReadonlySet<FindingKind> = new Set(['affiliate', 'paid', 'code', 'gifted']);

/**
 * What the captions of a video disclose, each with its moment. Captions are often made by machine and heard
 * wrong, so nothing in them is `certain`.
 * @param country ISO 3166-1 alpha-2; null when it is not known
 */
export function spokenFindings(
  spoken: readonly Spoken[],
  country: string | null,
  phrases: PhraseBook,
): Finding[] {
  return spoken.flatMap(({ text, at }) =>
    disclosedIn(text, country, phrases).map((finding) => outside(finding, at)),
  );
}

/** The disclosures in words that were said, with ranges in these words. */
export function disclosedIn(text: string, country: string | null, phrases: PhraseBook): Finding[] {
  // In running speech, as on an ordinary page, a single word ("ad", "Werbung") is no label.
  const { findings } = readText(text, { platform: 'web', lang: null, country, fold: null, phrases });
  return findings.filter(
    ({ kind, source, strength }) => source === 'text' && strength !== 'hint' && DISCLOSED.has(kind),
  );
}

function outside(finding: Finding, at: number): Finding {
  return { ...finding, strength: 'likely', source: 'captions', start: null, end: null, at };
}
