import { signalsOf } from '../detect/question';
import type { PageContext, PageQuestion } from '../messages/protocol';
import type { MarkSubject, OverlayActions } from './overlay';

/** The questions that cards of one page ask, each once. */
export class Questions {
  readonly #asked: OverlayActions['asked'];
  #questions: readonly PageQuestion[];
  #keepsNothing: boolean;
  /** Ids of the questions that were shown on this page. */
  readonly #shown = new Set<string>();

  constructor(context: PageContext, asked: OverlayActions['asked']) {
    this.#asked = asked;
    this.#questions = context.questions;
    this.#keepsNothing = context.privateWindow;
  }

  setContext({ questions, privateWindow }: PageContext): void {
    this.#questions = questions;
    this.#keepsNothing = privateWindow;
  }

  /** The question for a subject, by the strongest signal that has one. */
  for({ verdict }: MarkSubject): PageQuestion | null {
    for (const signal of signalsOf(verdict)) {
      const question = this.#questions.find((one) => one.signal === signal);
      if (question) return question;
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
