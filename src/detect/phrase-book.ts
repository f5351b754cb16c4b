import type { PhraseTable } from '../rules/phrase';
import { LABELS } from '../rules/phrase-packs';
import type { PhraseMatch } from './known-phrase';
import { detectLanguage, likelyLanguages, tableLanguage } from './language';
import { PhraseMatcher } from './phrase-matcher';
import { tokenise } from './text-cutter';
import type { Tokens } from './tokens';

/** Phrases by the name of their pack; see `rules/phrase-packs.ts`. */
export type PhrasePacks = Readonly<Record<string, readonly PhraseTable[]>>;

/** The packs that every text is read with: labels of all languages, and English, which is written everywhere. */
export const PACKS_OF_EVERY_TEXT: readonly string[] = [LABELS, 'en'];

/** Of a long text so many UTF-16 units are cut into words at once. */
const PIECE = 1500;

const NO_MATCHES: readonly PhraseMatch[] = [];

/**
 * The phrases known so far. A page begins with none and learns pack after pack (see `rules/phrase-packs.ts`) as
 * its languages show; what is found in a text depends on which packs are known, never on their order.
 */
export class PhraseBook {
  readonly #known = new Set<string>();
  /** Made with the first pack: a page without words needs none of its memory. */
  #matcher: PhraseMatcher | null = null;

  /**
   * Learns a pack in steps of well under a millisecond, since a language takes some milliseconds, which is too long at
   * once in a page. Nothing of it is found before the last step. One pack at a time.
   */
  *learn(pack: string, tables: readonly PhraseTable[]): Generator<void> {
    if (this.#known.has(pack)) return;
    this.#matcher ??= new PhraseMatcher();
    yield* this.#matcher.learn(tables);
    this.#known.add(pack);
  }

  /** Learns several packs at once: where nobody waits. */
  learnAll(packs: PhrasePacks): this {
    for (const [pack, tables] of Object.entries(packs)) for (const _step of this.learn(pack, tables));
    return this;
  }

  has(pack: string): boolean {
    return this.#known.has(pack);
  }

  /**
   * Lays out the known phrases that may stand in a text, in steps of well under a millisecond. `match` does so at once,
   * which is too long in a page where the text is.
   */
  *prepare(text: string): Generator<void> {
    if (this.#matcher === null) return;
    for (let at = 0; at < text.length; at += PIECE) {
      yield* this.#matcher.prepare(tokenise(text.slice(at, at + PIECE)));
      yield;
    }
  }

  /** Every known phrase in the text, in order of its first token; at most sixteen of each. */
  match(tokens: Tokens): readonly PhraseMatch[] {
    return this.#matcher?.match(tokens) ?? NO_MATCHES;
  }
}

/** The languages whose phrases may stand in a text. */
export interface TextLanguages {
  /** Its own, the declared one (often that of the page around it), and those hard to tell from them. */
  readonly own: readonly string[];
  /** What it may be in where it is too short to tell. */
  readonly guessed: readonly string[];
}

/** Languages that a short text does not tell apart, and those that are read with another one's phrases. */
const KIN: Readonly<Record<string, readonly string[]>> = {
  'zh-CN': ['zh-TW'],
  'zh-TW': ['zh-CN'],
  ru: ['uk'],
  uk: ['ru'],
  be: ['ru', 'uk'],
  sk: ['cs'],
  da: ['no'],
  no: ['da'],
  id: ['ms'],
  ms: ['id'],
};

/**
 * The languages whose phrases may stand in a text, as BCP 47 tags of phrase tables. English is never guessed, since
 * every text is read with it, and what may be English is taken for it.
 * @param declared BCP 47 tag; null when none is
 */
export function languagesOf(text: string, declared: string | null): TextLanguages {
  const detected = detectLanguage(text);
  const told = declared === null || declared === '' ? [] : [tableLanguage(declared)];
  const own = [...told, ...(detected === null ? [] : [detected])];
  const likely = detected === null && text !== '' ? likelyLanguages(text) : [];
  return {
    own: [...new Set(own.flatMap((language) => [language, ...(KIN[language] ?? [])]))],
    guessed: likely.includes('en') ? [] : likely,
  };
}
