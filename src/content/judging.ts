import { inspectLinksOf } from '../detect/custom-findings';
import { judge } from '../detect/judge';
import { ownRules } from '../detect/link-rules';
import { languagesOf } from '../detect/phrase-book';
import type { PageContext } from '../messages/protocol';
import { inSlices, type Schedule, type Timings } from '../page/budget';
import type { PostOnPage } from '../platforms/adapter';
import type { Clock } from '../shared/clock';
import type { Steps } from '../shared/steps';
import type { PhraseSupply } from './phrase-supply';
import type { JudgedPost } from './subjects';

export interface JudgingOptions {
  readonly supply: Pick<PhraseSupply, 'book' | 'want' | 'awaited' | 'settled'>;
  readonly clock: Clock;
  readonly schedule: Schedule;
  readonly signal: AbortSignal;
  readonly context: () => PageContext;
  /** There is a verdict on the post with this key, or another one. */
  readonly onJudged: (key: string) => void;
}

/** The posts of a page with what they add up to. */
export interface Judging {
  /** By key. A post that still waits is not there. */
  readonly judged: ReadonlyMap<string, JudgedPost>;
  /** Judges a post, or has it wait: for the first phrases, or where it is long. */
  put(post: PostOnPage): void;
  drop(key: string): void;
  /** Judges again, at once, every post that has been judged. */
  again(): void;
  /** These packs of phrases are known from now on: the posts that lacked them are judged again. */
  learned(packs: readonly string[]): void;
  /** The posts that wait need wait no longer. */
  release(): void;
  /** Fulfilled when no post waits. */
  settled(): Promise<void>;
  timings(): Timings;
}

/** The phrases for a text longer than this are laid out in slices before it is judged. In UTF-16 units. */
const LONG = 3_000;

/**
 * Judges posts with the phrases that are known. A post in a language that is not is judged by what is there,
 * and once more when its phrases have come.
 */
export function createJudging(options: JudgingOptions): Judging {
  const { supply, clock, schedule, signal, context, onJudged } = options;
  const judged = new Map<string, JudgedPost>();
  /** Posts to be judged in the next slices. */
  const queue = new Map<string, PostOnPage>();
  let underway: { readonly post: PostOnPage; readonly steps: Steps<JudgedPost> } | null = null;
  /** By post: the packs that were on their way when it was judged. */
  const lacking = new Map<string, readonly string[]>();
  let emptied = Promise.resolve();
  let sayEmpty = () => {};

  const slices = inSlices({
    clock,
    schedule,
    signal,
    mayRun: () => !supply.awaited(),
    step() {
      const [next] = queue.values();
      if (next !== undefined) {
        if (underway?.post !== next) underway = { post: next, steps: judging(next) };
        const { done, value } = underway.steps.next();
        if (done !== true) return true;
        underway = null;
        queue.delete(next.key);
        conclude(value);
      }
      if (queue.size > 0) return true;
      sayEmpty();
      return false;
    },
  });

  /** Judges a post in steps; anew where the person changes what counts between two of them. */
  function* judging(post: PostOnPage): Steps<JudgedPost> {
    const { reading } = post;
    yield* supply.book.prepare(reading.text);
    if (reading.links.length > 0) {
      // They are laid out when they are first asked for, which takes as long as many a text.
      ownRules();
      yield;
    }
    for (;;) {
      const held = context();
      const { country, rules } = held;
      const verdict = judge(reading, { country, rules, phrases: supply.book });
      yield;
      const links = inspectLinksOf(reading, rules);
      yield;
      if (context() === held) return { post, verdict, links };
    }
  }

  function decide(post: PostOnPage): void {
    const { reading } = post;
    const { country, rules } = context();
    conclude({
      post,
      verdict: judge(reading, { country, rules, phrases: supply.book }),
      links: inspectLinksOf(reading, rules),
    });
  }

  function conclude(result: JudgedPost): void {
    judged.set(result.post.key, result);
    onJudged(result.post.key);
  }

  function wait(post: PostOnPage): void {
    if (queue.size === 0) {
      emptied = new Promise((resolve) => {
        sayEmpty = resolve;
      });
    }
    // What was concluded from fewer phrases, or from another reading, is void.
    if (underway?.post.key === post.key) underway = null;
    queue.set(post.key, post);
    slices.wake();
  }

  return {
    judged,
    put(post) {
      const { text, lang } = post.reading;
      const lacks = text === '' ? [] : supply.want(languagesOf(text, lang));
      if (lacks.length === 0) lacking.delete(post.key);
      else lacking.set(post.key, lacks);
      if ((lacks.length > 0 && supply.awaited()) || text.length > LONG) {
        wait(post);
      } else {
        queue.delete(post.key);
        decide(post);
      }
    },
    drop(key) {
      judged.delete(key);
      queue.delete(key);
      lacking.delete(key);
      if (queue.size === 0) sayEmpty();
    },
    again() {
      for (const { post } of [...judged.values()]) decide(post);
    },
    learned(packs) {
      for (const [key, lacks] of lacking) {
        const left = lacks.filter((pack) => !packs.includes(pack));
        if (left.length === lacks.length) continue;
        if (left.length === 0) lacking.delete(key);
        else lacking.set(key, left);
        const post = queue.get(key) ?? judged.get(key)?.post;
        if (post !== undefined) wait(post);
      }
    },
    release: slices.wake,
    async settled() {
      await supply.settled();
      await emptied;
    },
    timings: slices.timings,
  };
}
