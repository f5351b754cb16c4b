import type { PhraseGroup, PhraseTable } from './phrase';

/**
 * The name of the pack with the labels of every language: `mul` is BCP 47 for "multiple languages". The other
 * packs are named by their language.
 */
export const LABELS = 'mul';

/**
 * Divides phrases into packs, so that a page needs to know those of the languages it is written in only. Each
 * phrase is in exactly one pack, and belongs to the language it came from.
 *
 * What works without knowing a text's language is in the pack `LABELS`: phrases with a hashtag in them, and labels.
 * A caption of tags and emoji, or "Anzeige" alone, is too short to have a language.
 */
export function packsOf(tables: readonly PhraseTable[]): Record<string, PhraseTable[]> {
  const packs: Record<string, PhraseTable[]> = {};
  const add = (pack: string, table: PhraseTable) => {
    if (table.groups.length === 0) return;
    packs[pack] ??= [];
    packs[pack].push(table);
  };
  for (const table of tables) {
    add(LABELS, withPhrases(table, isLabel));
    add(
      table.lang,
      withPhrases(table, (phrase, group) => !isLabel(phrase, group)),
    );
  }
  return packs;
}

function isLabel(phrase: string, { label }: PhraseGroup): boolean {
  return label === true || phrase.includes('#');
}

function withPhrases(
  table: PhraseTable,
  wanted: (phrase: string, group: PhraseGroup) => boolean,
): PhraseTable {
  const groups = table.groups
    .map((group) => ({ ...group, phrases: group.phrases.filter((phrase) => wanted(phrase, group)) }))
    .filter(({ phrases }) => phrases.length > 0);
  return { ...table, groups };
}
