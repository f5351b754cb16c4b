import { tableLanguage } from '../detect/language';
import { PACKS_OF_EVERY_TEXT, PhraseBook, type PhrasePacks, type TextLanguages } from '../detect/phrase-book';
import { takePacks, type WithPhraseTexts } from '../detect/phrase-texts';
import type { Ask } from '../messages/ask';
import { inSlices, type Schedule, type Timings } from '../page/budget';
import type { Clock, Milliseconds } from '../shared/clock';
import { AGAIN_AFTER } from './trying-again';

/** So long the first texts wait for phrases, so that they need not be judged twice. */
const PATIENCE: Milliseconds = 500;
/** Languages learned on one page besides those it begins with; each takes some 10 ms and 100 KB. */
const MOST_LANGUAGES = 8;
/** How many of them may be there by a guess from a few words. */
const MOST_GUESSES = 3;
/** Names asked for at most: a page may declare anything to be a language. */
const MOST_ASKED = 40;
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Z]{2})?$/;

export interface PhraseSupplyOptions {
  readonly ask: Ask;
  readonly clock: Clock;
  readonly schedule: Schedule;
  readonly signal: AbortSignal;
  /** BCP 47 tags of languages that are likely here from the start: the page's, the browser's. */
  readonly likely: () => readonly string[];
  /** These packs are known from now on. */
  readonly onLearned: (packs: readonly string[]) => void;
  /** The first texts need wait no longer: phrases are there, or late, or not to be had just now. */
  readonly onReady: () => void;
}

/** The phrases that a page has use for. None are there until a text wants them. */
export interface PhraseSupply {
  readonly book: PhraseBook;
  /** Asks the background for what is not there and not on its way. Returns the packs that are yet to come. */
  want(languages: TextLanguages): string[];
  /** The first phrases may be here in a moment. */
  awaited(): boolean;
  /** Fulfilled when all that was asked for is there, or could not be had at once. */
  settled(): Promise<void>;
  timings(): Timings;
}

/** Has the background bring phrases as the languages of a page show, each once, and learns them in slices. */
export function createPhraseSupply(options: PhraseSupplyOptions): PhraseSupply {
  const { ask, clock, schedule, signal, likely, onLearned, onReady } = options;
  const book = new PhraseBook();
  const asked = new Set<string>();
  const missing = new Set<string>();
  const lessons: Iterator<void>[] = [];
  const underway = new Set<Promise<void>>();
  let guesses = 0;
  let ready: boolean | null = null;
  let begins: readonly string[] = [];

  const slices = inSlices({
    clock,
    schedule,
    signal,
    mayRun: () => true,
    step() {
      if (lessons[0]?.next().done === true) lessons.shift();
      return lessons.length > 0;
    },
  });

  function* lesson(packs: PhrasePacks, then: () => void): Generator<void> {
    for (const [pack, tables] of Object.entries(packs)) yield* book.learn(pack, tables);
    onLearned(Object.keys(packs));
    then();
  }

  function becomeReady(): void {
    if (ready === true) return;
    ready = true;
    if (!signal.aborted) onReady();
  }

  function get(packs: readonly string[]): void {
    const waited = new Promise<void>((resolve) => {
      const settle = () => {
        underway.delete(waited);
        becomeReady();
        resolve();
      };
      void fetch(packs, settle);
    });
    underway.add(waited);
    if (ready !== null) return;
    ready = false;
    schedule(becomeReady, PATIENCE);
  }

  /** @param settle called when the packs are learned, or could not be had at the first try */
  async function fetch(packs: readonly string[], settle: () => void): Promise<void> {
    for (const delay of [0, ...AGAIN_AFTER]) {
      if (delay > 0) await new Promise<void>((resolve) => schedule(resolve, delay));
      if (signal.aborted) return;
      const brought = await ask('phrases.bring', { packs });
      // Another copy of ours may want what is there now.
      if (signal.aborted) return;
      const answer = brought.ok ? takePacks(globalThis as WithPhraseTexts, brought.value) : null;
      if (answer === null) {
        settle();
        continue;
      }
      for (const pack of packs) if (!Object.hasOwn(answer, pack)) missing.add(pack);
      lessons.push(lesson(answer, settle));
      slices.wake();
      return;
    }
    // Not to be had: the next text that wants them asks again.
    for (const pack of packs) asked.delete(pack);
  }

  function mayAsk(language: string): boolean {
    const languages = [...asked].filter((pack) => !missing.has(pack) && !begins.includes(pack));
    return languages.length < MOST_LANGUAGES && asked.size < MOST_ASKED && LANGUAGE.test(language);
  }

  return {
    book,
    want({ own, guessed }) {
      if (begins.length === 0) {
        const tags = likely().map(tableLanguage);
        begins = [...new Set([...PACKS_OF_EVERY_TEXT, ...tags.filter((tag) => LANGUAGE.test(tag))])];
      }
      const fresh: string[] = begins.filter((pack) => !asked.has(pack));
      for (const pack of fresh) asked.add(pack);
      const take = (language: string) => {
        if (asked.has(language) || !mayAsk(language)) return false;
        asked.add(language);
        fresh.push(language);
        return true;
      };
      for (const language of own) take(language);
      for (const language of guessed) if (guesses < MOST_GUESSES && take(language)) guesses += 1;
      if (fresh.length > 0) get(fresh);
      return [...begins, ...own, ...guessed].filter(
        (pack) => asked.has(pack) && !missing.has(pack) && !book.has(pack),
      );
    },
    awaited: () => ready === false,
    async settled() {
      while (underway.size > 0) await Promise.all(underway);
    },
    timings: slices.timings,
  };
}
