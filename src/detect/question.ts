import {
  QUESTION_SIGNALS,
  type Question,
  type QuestionFit,
  type QuestionSignal,
  type QuestionStage,
} from '../rules/questions/question';
import type { Instant } from '../shared/clock';
import { DAY } from '../shared/clock';
import type { Verdict } from './verdict';

export type { QuestionFit };

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
  /** Only questions that fit a thing of which this is known. */
  readonly fit?: QuestionFit;
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

/** What a person made of the bank, as the settings have it. */
export interface QuestionWishes {
  readonly off: readonly string[];
  readonly own: readonly { readonly id: string; readonly text: string }[];
  readonly edited: Readonly<Record<string, string>>;
}

/**
 * The bank as the person wants it: without what they turned off, in their words where they edited one, and with their
 * own questions, which speak to every signal. An edited question that leaves a parameter out does without it.
 */
export function personalBank(bank: readonly Question[], wishes: QuestionWishes): readonly Question[] {
  const own = wishes.own.map(
    ({ id, text }): Question => ({
      id,
      text,
      signals: QUESTION_SIGNALS,
      stages: ['overlay'],
      params: [],
      own: true,
    }),
  );
  const ours = bank.map((question) => {
    const text = Object.hasOwn(wishes.edited, question.id) ? wishes.edited[question.id] : undefined;
    if (text === undefined) return question;
    return { ...question, text, params: question.params.filter((name) => text.includes(`{${name}}`)) };
  });
  return [...own, ...ours].filter(({ id }) => !wishes.off.includes(id));
}

/** The one signal that a card's question should speak to. */
export function signalOf(verdict: Verdict): QuestionSignal {
  return signalsOf(verdict)[0] ?? 'product_page';
}

/**
 * One question for each signal, each question of ours once: the one never asked, else the one asked longest ago,
 * never one from the past week. Which of several equals it is turns with the day, so that people don't all
 * begin with the first of the list. Empty once `perDay` were asked in the past 24 hours.
 */
export function chooseQuestions(choice: QuestionChoice): readonly ChosenQuestion[] {
  const { asked, now, stage, bank, params = {}, fit, perDay = QUESTIONS_PER_DAY } = choice;
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
        (fit === undefined ||
          (fit === 'price' ? question.params.includes('price') : question.fits === fit)) &&
        question.params.every((name) => Object.hasOwn(params, name)) &&
        (question.own || !chosen.some(({ id }) => id === question.id)),
    );
    const oldest = Math.min(...fitting.map(({ id }) => lastAsked.get(id) ?? Number.NEGATIVE_INFINITY));
    const longest = fitting.filter(({ id }) => (lastAsked.get(id) ?? Number.NEGATIVE_INFINITY) === oldest);
    // A question that speaks to few signals fits this one better than a question for every occasion.
    const breadth = Math.min(...longest.map(breadthOf));
    const pool = longest.filter((question) => breadthOf(question) === breadth);
    const question = pool[(Math.floor(now / DAY) * 7 + asked.length) % Math.max(pool.length, 1)];
    if (question) chosen.push({ id: question.id, signal, text: fill(question.text, params) });
  }
  return chosen;
}

/** In steps of three signals. What a person wrote for themselves comes before anything of ours. */
function breadthOf({ signals, own }: Question): number {
  return own ? 0 : Math.ceil(signals.length / 3);
}

/** Puts words for names in `{braces}`; a name without any stays as it is. */
export function fill(text: string, params: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w{1,20})\}/g, (whole, name: string) =>
    Object.hasOwn(params, name) ? (params[name] ?? whole) : whole,
  );
}
