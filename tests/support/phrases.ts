import { type JudgeOptions, judge as judgeWith } from '../../src/detect/judge';
import { PhraseBook } from '../../src/detect/phrase-book';
import type { Reading } from '../../src/detect/reading';
import type { Verdict } from '../../src/detect/verdict';
import { packsOf } from '../../src/rules/phrase-packs';
import { phraseTables } from '../../src/rules/phrase-tables';

let book: PhraseBook | null = null;

/** Every phrase of every language; learnt once a process, when it is first asked for. */
export function allPhrases(): PhraseBook {
  book ??= new PhraseBook().learnAll(packsOf(phraseTables()));
  return book;
}

/** `judge` with every phrase of every language. */
export function judge(reading: Reading, options: Omit<JudgeOptions, 'phrases'>): Verdict {
  return judgeWith(reading, { ...options, phrases: allPhrases() });
}
