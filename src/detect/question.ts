import type { Question, QuestionSignal, QuestionStage } from '../rules/questions/question';
import type { Instant } from '../shared/clock';
import { DAY } from '../shared/clock';
import type { Verdict } from './verdict';

/** A question that was put to the person, and when. */
export interface AskedQuestion {
  readonly id: string;
  readonly at: Instant;
}

export interface QuestionChoice {
  /** Signals that want a question, the most telling first. */
  readonly signals: readonly QuestionSignal[];
  /** What was asked lately, in any order; entries older than a week do not matter. */
  readonly asked: readonly AskedQuestion[];
  readonly now: Instant;
  readonly stage: QuestionStage;
  /** The bank in the person's language; see `questionsIn`. */
  readonly bank: readonly Question[];
  /** Ready-made words such as `{price: '€40'}`; a question whose parameters are not all here is skipped. */
  readonly params?: Readonly<Record<string, string>>;
  /** How many questions a day are welcome; default `QUESTIONS_PER_DAY`. */
  readonly perDay?: number;
}

export interface ChosenQuestion {
  readonly id: string;
  readonly signal: QuestionSignal;
  readonly text: string;
}

/** No question comes back within this time. */
export const QUESTION_REST = 7 * DAY;

/** A few a day are company; more are a quiz. */
export const QUESTIONS_PER_DAY = 5;

/**
 * Which signals of a verdict a question may speak to, the most telling first. A verdict that says nothing
 * about who earns is a product page.
 */
export function signalsOf(verdict: Verdict): readonly QuestionSignal[] {
  const has = (relation: Verdict['relations'][number]) => verdict.relations.includes(relation);
  const signals: QuestionSignal[] = [];
  if (verdict.sheepsClothing) signals.push('deinfluence_sells');
  if (verdict.pressure) signals.push('scarcity');
  if (has('code')) signals.push('discount_code');
  if (has('gifted')) signals.push('gifted');
  if (has('paid') || has('platform-ad')) signals.push('paid_partnership');
  if (has('affiliate')) signals.push('affiliate_link');
  return signals.length > 0 ? signals : ['product_page'];
}

/** The one signal that a card's question should speak to. */
export function signalOf(verdict: Verdict): QuestionSignal {
  return signalsOf(verdict)[0] ?? 'product_page';
}

/**
 * One question for each signal, each question once: the one never asked, else the one asked longest ago,
 * never one from the past week. Which of several equals it is turns with the day, so that people don't all
 * begin with the first of the list. Empty once `perDay` were asked in the past 24 hours.
 */
export function chooseQuestions(choice: QuestionChoice): readonly ChosenQuestion[] {
  const { asked, now, stage, bank, params = {}, perDay = QUESTIONS_PER_DAY } = choice;
  if (asked.filter(({ at }) => now - at < DAY).length >= perDay) return [];

  const lastAsked = new Map<string, Instant>();
  for (const { id, at } of asked) lastAsked.set(id, Math.max(at, lastAsked.get(id) ?? at));
  const rested = bank.filter((question) => {
    const at = lastAsked.get(question.id);
    return at === undefined || now - at >= QUESTION_REST;
  });

  const chosen: ChosenQuestion[] = [];
  for (const signal of new Set(choice.signals)) {
    const fitting = rested.filter(
      (question) =>
        question.signals.includes(signal) &&
        question.stages.includes(stage) &&
        question.params.every((name) => Object.hasOwn(params, name)) &&
        !chosen.some(({ id }) => id === question.id),
    );
    const oldest = Math.min(...fitting.map(({ id }) => lastAsked.get(id) ?? Number.NEGATIVE_INFINITY));
    // A question that speaks to few signals fits this one better than a question for every occasion.
    const breadth = Math.min(...fitting.map(({ signals }) => Math.ceil(signals.length / 3)));
    const longest = fitting.filter(({ id }) => (lastAsked.get(id) ?? Number.NEGATIVE_INFINITY) === oldest);
    const close = longest.filter(({ signals }) => Math.ceil(signals.length / 3) === breadth);
    const pool = close.length > 0 ? close : longest;
    const question = pool[(Math.floor(now / DAY) * 7 + asked.length) % Math.max(pool.length, 1)];
    if (question) chosen.push({ id: question.id, signal, text: fill(question.text, params) });
  }
  return chosen;
}

function fill(text: string, params: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w{1,20})\}/g, (whole, name: string) => params[name] ?? whole);
}
