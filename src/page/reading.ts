import type { PageFacts, PlatformAdapter, PostOnPage } from '../platforms/adapter';
import type { Milliseconds } from '../shared/clock';
import type { Steps } from '../shared/steps';
import { type Hearing, NOTHING_HEARD } from './spoken';

/** What is known of an element that holds a post, or may. */
export interface Entry {
  post: PostOnPage | null;
  readAt: Milliseconds;
  /** What the last reading took. */
  cost: Milliseconds;
  /** What its captions have said so far. */
  heard: Hearing;
  /** A later reading is scheduled already. */
  waiting: boolean;
}

/** An entry for what has not been read yet. */
export function newEntry(): Entry {
  return { post: null, readAt: Number.NEGATIVE_INFINITY, cost: 0, heard: NOTHING_HEARD, waiting: false };
}

/** A post that is being read. */
export interface Underway {
  readonly element: Element;
  readonly entry: Entry;
  readonly steps: Steps<PostOnPage | null>;
}

/** Reads one post by an adapter, in steps where it has them; null where nothing is to be read, or reading fails. */
export function* readingOf(
  element: Element,
  adapter: PlatformAdapter,
  page: () => PageFacts,
): Steps<PostOnPage | null> {
  try {
    if (adapter.readInSteps === undefined) return adapter.read(element, page());
    return yield* adapter.readInSteps(element, page());
  } catch {
    // A page can name a form's field "matches" and so take the method's place: such a post is not read.
    return null;
  }
}
