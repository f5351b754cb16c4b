import type { PhraseGroup, PhraseTable } from '../rules/phrase';
import { firstWords, loneWords, spellingsOf, type WrittenPhrase } from './phrase-notation';

/** One phrase of a table, as the matcher knows it. */
export interface Phrase {
  readonly table: PhraseTable;
  readonly group: PhraseGroup;
  /** Its first wording without what may be left out, slots as `{x}`: the stable part of the rule's id. */
  readonly words: readonly string[];
  /** The wordings of one word, to compare letter by letter; a hash alone could be another word's. */
  readonly loneWords: readonly string[];
  /** Where accents matter: the accented spellings of its words by folded word; null elsewhere. */
  readonly spellings: ReadonlyMap<string, ReadonlySet<string>> | null;
  /** True when words that are not the phrase's own may stand between its words. */
  readonly hasSlot: boolean;
  /** True for what only looks like evidence: `group.kind` is `mute`. */
  readonly mute: boolean;
  readonly edgeBefore: boolean;
  readonly edgeAfter: boolean;
}

/** A phrase found in a text: tokens `from` to `to`, the latter exclusive. */
export interface PhraseMatch {
  readonly phrase: Phrase;
  readonly from: number;
  readonly to: number;
}

/** What the matcher keeps of a phrase besides its states. */
export function knownPhrase(
  table: PhraseTable,
  group: PhraseGroup,
  source: string,
  { places, edgeBefore, edgeAfter }: WrittenPhrase,
): Phrase {
  return {
    table,
    group,
    words: firstWords(places),
    loneWords: loneWords(places),
    spellings: table.accentsMatter === true ? spellingsOf(source) : null,
    hasSlot: /\{(?:x|name|who)\}/.test(source),
    mute: group.kind === 'mute',
    edgeBefore,
    edgeAfter,
  };
}

const SINGLE_CHARACTER = /^[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]$/;
const slugs = new WeakMap<Phrase, string>();

/** The words of a phrase as they stand in a rule's id: "use-code-code", characters of scripts without spaces joined. */
export function slugOf(phrase: Phrase): string {
  let slug = slugs.get(phrase);
  if (slug !== undefined) return slug;
  slug = '';
  for (const word of phrase.words) {
    const apart =
      slug !== '' && !(SINGLE_CHARACTER.test(word) && SINGLE_CHARACTER.test(slug.at(-1) as string));
    slug += `${apart ? '-' : ''}${word.replace(/[{}]/g, '')}`;
  }
  slugs.set(phrase, slug);
  return slug;
}
