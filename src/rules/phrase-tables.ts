import type { PhraseTable } from './phrase';

/**
 * Every language's phrases. A new language is a new file in one of the folders; nothing is listed by hand.
 * Only the default exports are taken, so the examples beside them stay out of the build.
 */
export const PHRASE_TABLES: readonly PhraseTable[] = [
  ...Object.values(import.meta.glob<PhraseTable>('./disclosures/*.ts', { eager: true, import: 'default' })),
  ...Object.values(import.meta.glob<PhraseTable>('./frames/*.ts', { eager: true, import: 'default' })),
  ...Object.values(import.meta.glob<PhraseTable>('./pressure/*.ts', { eager: true, import: 'default' })),
];
