import type { PhraseTable } from './phrase';

const TABLES: readonly PhraseTable[] = [
  ...Object.values(import.meta.glob<PhraseTable>('./disclosures/*.ts', { eager: true, import: 'default' })),
  ...Object.values(import.meta.glob<PhraseTable>('./frames/*.ts', { eager: true, import: 'default' })),
  ...Object.values(import.meta.glob<PhraseTable>('./pressure/*.ts', { eager: true, import: 'default' })),
];

/**
 * Every language's phrases, those of one language always in the same order. A new language is a new file in one of
 * the folders; nothing is listed by hand. Only the default exports are taken, so the examples beside them stay out of
 * the package.
 */
export function phraseTables(): readonly PhraseTable[] {
  return TABLES;
}
