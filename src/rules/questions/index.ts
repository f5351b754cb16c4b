import { ar } from './ar';
import { de } from './de';
import { QUESTIONS } from './en';
import { es } from './es';
import { fr } from './fr';
import { id } from './id';
import { it } from './it';
import { ja } from './ja';
import { ko } from './ko';
import { pt_BR } from './pt_BR';
import type { Question, QuestionTexts } from './question';
import { ru } from './ru';
import { tr } from './tr';
import { zh_CN } from './zh_CN';
import { zh_TW } from './zh_TW';

const TRANSLATIONS: Readonly<Record<string, QuestionTexts>> = {
  ar,
  de,
  es,
  fr,
  id,
  it,
  ja,
  ko,
  pt_BR,
  ru,
  tr,
  zh_CN,
  zh_TW,
};

/**
 * The question bank in a language (`en`, `de`, `zh_CN`). Questions without a translation are left out rather
 * than asked in English; a language without any gives the English bank.
 */
export function questionsIn(language: string): readonly Question[] {
  const texts = Object.hasOwn(TRANSLATIONS, language) ? TRANSLATIONS[language] : undefined;
  if (!texts) return QUESTIONS;
  return QUESTIONS.flatMap((question) => {
    const text = texts[question.id];
    return text === undefined ? [] : [{ ...question, text }];
  });
}
