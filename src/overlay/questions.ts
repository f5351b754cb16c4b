import { fill, signalsOf } from '../detect/question';
import { thingIn } from '../detect/thing';
import type { PageContext, PageQuestion } from '../messages/protocol';
import { formatPrice } from '../ui/format';
import type { MarkSubject, OverlayActions } from './overlay';

/** The questions that cards of one page ask, each once. */
export class Questions {
  readonly #asked: OverlayActions['asked'];
  #questions: readonly PageQuestion[];
  #keepsNothing: boolean;
  #locale: string;
  /** Ids of the questions that were shown on this page. */
  readonly #shown = new Set<string>();

  constructor(context: PageContext, asked: OverlayActions['asked']) {
    this.#asked = asked;
    this.#questions = context.questions;
    this.#keepsNothing = context.privateWindow;
    this.#locale = context.locale;
  }

  setContext({ questions, privateWindow, locale }: PageContext): void {
    this.#questions = questions;
    this.#keepsNothing = privateWindow;
    this.#locale = locale;
  }

  /** The question for a subject, by the strongest signal that has one; rather one that fits the thing itself. */
  for({ verdict, title, price }: MarkSubject): PageQuestion | null {
    const thing = price == null ? null : (thingIn(title)?.thing ?? null);
    const fits = {
      price: price != null && price.amount > 0,
      mended: thing?.mended !== undefined,
      lent: thing?.lent !== undefined,
    };
    for (const signal of signalsOf(verdict)) {
      const ofSignal = this.#questions.filter((one) => one.signal === signal);
      const question =
        ofSignal.find(({ fit }) => fit !== undefined && fits[fit]) ??
        ofSignal.find(({ fit }) => fit === undefined);
      if (question === undefined) continue;
      return price == null
        ? question
        : { ...question, text: fill(question.text, { price: formatPrice(price, this.#locale) }) };
    }
    return null;
  }

  /** Notes that a question is shown, so that another comes next; a private window notes nothing. */
  async show(question: PageQuestion): Promise<void> {
    if (this.#shown.has(question.id) || this.#keepsNothing) return;
    this.#shown.add(question.id);
    const questions = await this.#asked(question);
    if (questions !== null) this.#questions = questions;
  }
}
