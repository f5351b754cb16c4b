import type { Ask } from '../messages/ask';
import type { MetByCreator } from '../messages/protocol';
import type { Schedule } from '../page/budget';
import { type Milliseconds, SECOND } from '../shared/clock';
import { type MetCounts, MOST_AT_ONCE, NOTHING_MET, together } from '../wishlist/posts-met';
import { metByCreator } from './met-by-creator';
import type { JudgedPost } from './subjects';

/** More posts by creators than this are told of in several messages; the background takes no more. */
const MOST_NAMED_AT_ONCE = 100;

/** After how long a post counts as it is: until then more of it, or the words of its language, may come. */
const SETTLING: Milliseconds = 4 * SECOND;

export interface TallyOptions {
  readonly document: Document;
  readonly ask: Ask;
  readonly schedule: Schedule;
  readonly signal: AbortSignal;
  /** The posts that the page shows, as they are judged now. */
  readonly posts: () => Iterable<readonly [key: string, post: JudgedPost]>;
  /** In a private window nothing is counted. */
  readonly privateWindow: () => boolean;
}

/** Counts the posts that a page shows, each once a visit, and tells the background. */
export interface Tally {
  /** There may be new posts. */
  soon(): void;
}

/**
 * A tally for one page. It tells numbers, and of posts whose creator is named what the card may remember. A page that is no platform's is counted only where it
 * sells: which others a person reads is nobody's business, not even ours.
 */
export function createTally(options: TallyOptions): Tally {
  const { document, ask, schedule, signal, posts, privateWindow } = options;
  const counted = new Set<string>();
  let waiting = false;

  function tell(): void {
    if (signal.aborted || privateWindow()) return;
    let met = NOTHING_MET;
    let named: MetByCreator[] = [];
    const send = () => {
      if (met.posts > 0) void ask('posts.met', met);
      if (named.length > 0) void ask('creators.met', { posts: named });
      met = NOTHING_MET;
      named = [];
    };
    for (const [key, post] of posts()) {
      if (counted.has(key) || !counts(post)) continue;
      counted.add(key);
      met = together(met, countsOf(post));
      const byCreator = metByCreator(post, document.location.href);
      if (byCreator !== null) named.push(byCreator);
      if (met.posts === MOST_AT_ONCE || named.length === MOST_NAMED_AT_ONCE) send();
    }
    send();
  }

  // Who goes away has met what was there.
  const onHidden = () => {
    if (document.hidden) tell();
  };
  document.addEventListener('visibilitychange', onHidden, { signal });

  return {
    soon() {
      if (waiting) return;
      waiting = true;
      schedule(() => {
        waiting = false;
        tell();
      }, SETTLING);
    },
  };
}

function counts({ post, verdict }: JudgedPost): boolean {
  return verdict.earns || post.reading.platform !== 'web';
}

function countsOf({ verdict }: JudgedPost): MetCounts {
  const { disclosure } = verdict;
  const how = verdict.earns && disclosure !== 'not-applicable' ? { [disclosure]: 1 } : {};
  return { ...NOTHING_MET, posts: 1, ...how };
}
