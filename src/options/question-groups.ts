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
  /** What else it is asked with. */
  readonly alsoWith: readonly QuestionSignal[];
}

/** Questions that are asked for the same reason. */
export interface QuestionGroup {
  readonly signal: QuestionSignal;
  readonly questions: readonly ShownQuestion[];
}

/**
 * The questions that a card may ask, by what they are asked with. One that is asked with several things stands by the
 * one that the fewest questions speak to: there it tells the most.
 */
export function groupQuestions(
  bank: readonly Question[],
  { off, edited }: QuestionSettings,
): readonly QuestionGroup[] {
  const asked = bank.filter(({ stages }) => stages.includes('overlay'));
  const speaking = (signal: QuestionSignal) => asked.filter(({ signals }) => signals.includes(signal)).length;
  const count = new Map(QUESTION_SIGNALS.map((signal) => [signal, speaking(signal)]));
  const rarestFirst = (a: QuestionSignal, b: QuestionSignal) => (count.get(a) ?? 0) - (count.get(b) ?? 0);
  const placed = asked.map((question) => {
    const [signal, ...alsoWith] = [...question.signals].sort(rarestFirst);
    const own = Object.hasOwn(edited, question.id) ? edited[question.id] : undefined;
    const shown: ShownQuestion = {
      id: question.id,
      text: own ?? question.text.replace(/\{\w{1,20}\}/g, '…'),
      isEdited: own !== undefined,
      isOn: !off.includes(question.id),
      isFixed: question.params.length > 0,
      alsoWith,
    };
    return { signal, shown };
  });
  return QUESTION_SIGNALS.map((signal) => ({
    signal,
    questions: placed.filter((one) => one.signal === signal).map(({ shown }) => shown),
  })).filter(({ questions }) => questions.length > 0);
}
