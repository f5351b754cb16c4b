import { QUESTION_SIGNALS, type Question, type QuestionSignal } from '../rules/questions/question';
import type { QuestionSettings } from '../settings/settings';

/** A question of the bank as the person has it. */
export interface ShownQuestion {
  readonly id: string;
  readonly text: string;
  /** In the person's words and not in ours. */
  readonly isEdited: boolean;
  readonly isOn: boolean;
  /** Holds places for a price and the like, which an edit would lose. */
  readonly isFixed: boolean;
  /** What it is asked with, besides what its group says. */
  readonly with: readonly QuestionSignal[];
}

/** What the questions of a group are asked with; `any`: with several things. */
export type QuestionOccasion = QuestionSignal | 'any';

/** Questions that are asked for the same reason. */
export interface QuestionGroup {
  readonly occasion: QuestionOccasion;
  readonly questions: readonly ShownQuestion[];
}

/** A question that speaks to more than so many signals is one for every occasion. */
const FEW = 3;

/** The questions that a card may ask, by what they are asked with: the signal that the bank names first. */
export function groupQuestions(
  bank: readonly Question[],
  { off, edited }: QuestionSettings,
): readonly QuestionGroup[] {
  const groups = new Map<QuestionOccasion, ShownQuestion[]>(
    [...QUESTION_SIGNALS, 'any' as const].map((occasion) => [occasion, []]),
  );
  for (const { id, text, signals, stages, params } of bank) {
    if (!stages.includes('overlay')) continue;
    const [first, ...others] = signals;
    const occasion = first === undefined || signals.length > FEW ? 'any' : first;
    const own = Object.hasOwn(edited, id) ? edited[id] : undefined;
    groups.get(occasion)?.push({
      id,
      text: own ?? text.replace(/\{\w{1,20}\}/g, '…'),
      isEdited: own !== undefined,
      isOn: !off.includes(id),
      isFixed: params.length > 0,
      with: occasion === 'any' ? signals : others,
    });
  }
  return [...groups]
    .map(([occasion, questions]) => ({ occasion, questions }))
    .filter(({ questions }) => questions.length > 0);
}
