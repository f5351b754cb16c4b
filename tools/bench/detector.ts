/** What is measured, as it is in the extension: built into one file. */
export { inspectLink } from '../../src/detect/link-inspection';
export { indexRules } from '../../src/detect/link-rules';
export { PACKS_OF_EVERY_TEXT, PhraseBook } from '../../src/detect/phrase-book';
export { readText } from '../../src/detect/text-evidence';
export { packsOf } from '../../src/rules/phrase-packs';
export { phraseTables } from '../../src/rules/phrase-tables';
export { allPhrases } from '../../tests/support/phrases';
