import type { PageFacts, PlatformAdapter, PostOnPage } from '../platforms/adapter';
import { isBefore } from '../shared/around';
import type { Clock } from '../shared/clock';
import { inSlices, type Schedule, type Timings } from './budget';
import { goneWith } from './gone';
import { createKeys } from './keys';
import { type MutationBatch, watchMutations } from './mutations';
import { restOfPage, restOfPost } from './pace';
import { type Entry, newEntry, readingOf, type Underway } from './reading';
import { mergeLabels, samePost } from './same';
import { elementAround, openRootsIn, outOfShadow } from './shadow-roots';
import { hear, type Listen, NOTHING_HEARD, withSpoken } from './spoken';

export interface WatchOptions {
  readonly document: Document;
  readonly adapter: PlatformAdapter;
  /** Asked before every reading, since the address changes without a new document. */
  readonly page: () => PageFacts;
  readonly signal: AbortSignal;
  /** A clock for spans, such as `performance.now()`. */
  readonly clock: Clock;
  readonly schedule: Schedule;
  /** What is disclosed in the captions of a video. */
  readonly listen: Listen;
  /** A post is new, or its reading or its elements have changed. */
  readonly onPost: (post: PostOnPage) => void;
  /** The post with this key is not in the page any more. */
  readonly onGone: (key: string) => void;
  /** All that was found has been read; called again after every later batch of work. */
  readonly onIdle?: () => void;
}

export interface Watching {
  /** Looks at the whole page again: after a navigation, or when what applies to the page has changed. */
  rescan(): void;
  /** All posts that are in the page now, in document order. */
  posts(): readonly PostOnPage[];
  /** Fulfilled when the first scan has been read through. Never when the signal aborts before. */
  readonly done: Promise<void>;
  timings(): Timings;
  /** True when the page has more posts or links than are read. */
  capped(): boolean;
}

/** More than this is not read: 20,000 links in posts, 20,000 containers. */
const LINKS_MAX = 20_000;
const POSTS_MAX = 20_000;

/**
 * Finds the posts of a page, reads them, and follows the page as it changes. Work is collected, done in
 * slices, and proportional to the change; a hidden page is left alone until it is shown again.
 */
export function watch(options: WatchOptions): Watching {
  const { document, adapter, page, signal, clock, schedule, listen, onPost, onGone, onIdle } = options;
  const entries = new Map<Element, Entry>();
  const keys = createKeys();
  const queue = new Set<Element>();
  let underway: Underway | null = null;
  /** Read just now, and not yet looked through for shadow trees. */
  let unasked: Element | null = null;
  let scanDue = true;
  const taken = new Set<Element>();
  let links = 0;
  let waiting = 0;
  let overflow = false;
  let busy = true;
  let wholePageDue = false;
  let wholePageCost = 0;
  let finishFirst: () => void = () => {};
  const done = new Promise<void>((resolve) => {
    finishFirst = resolve;
  });

  const track = (element: Element) => {
    if (!entries.has(element)) {
      if (entries.size >= POSTS_MAX || links >= LINKS_MAX) {
        overflow = true;
        return;
      }
      entries.set(element, newEntry());
    }
    queue.add(element);
  };

  const show = (entry: Entry, next: PostOnPage | null) => {
    const before = entry.post;
    if (before !== null && next !== null && samePost(before, next)) return;
    links += (next?.linkElements.length ?? 0) - (before?.linkElements.length ?? 0);
    entry.post = next;
    if (before !== null && before.key !== next?.key) {
      keys.leave(before.key);
      onGone(before.key);
    }
    if (next !== null) {
      keys.take(next.key, next.element);
      onPost(next);
    }
  };

  const drop = (element: Element) => {
    const entry = entries.get(element);
    if (entry === undefined) return;
    show(entry, null);
    entries.delete(element);
    queue.delete(element);
  };

  /** Another element may have become another post meanwhile; it is read anew in a moment. */
  const recall = (holder: Element) => {
    const entry = entries.get(holder);
    if (entry !== undefined && (queue.has(holder) || !holder.isConnected)) show(entry, null);
  };

  const begin = (element: Element): void => {
    const entry = entries.get(element);
    if (entry === undefined) return;
    if (!element.isConnected) drop(element);
    else if (entry.post === null && links >= LINKS_MAX) overflow = true;
    else {
      entry.cost = 0;
      underway = { element, entry, steps: readingOf(element, adapter, page) };
      goOn(underway);
    }
  };

  const goOn = ({ element, entry, steps }: Underway): void => {
    const start = clock();
    const { done, value } = steps.next();
    if (done === true) {
      underway = null;
      // It may have left the page between two steps, or have been let go and found again.
      if (entries.get(element) === entry) {
        if (element.isConnected) take(element, entry, value);
        else drop(element);
      }
    }
    entry.cost += clock() - start;
  };

  const take = (element: Element, entry: Entry, found: PostOnPage | null): void => {
    const before = entry.post;
    if (found === null) show(entry, null);
    else {
      const key = keys.freeFor(found.key, element, recall);
      // A label that fades after some seconds has still been there.
      const same = before?.key === key;
      const reading = same ? mergeLabels(before.reading, found.reading) : found.reading;
      entry.heard = hear(same ? entry.heard : NOTHING_HEARD, found.reading.spoken ?? [], listen);
      show(entry, { ...found, key, reading: withSpoken(reading, entry.heard) });
    }
    if (found?.rootless !== true) unasked = element;
    entry.readAt = clock();
  };

  const scan = () => {
    const root = document.documentElement as Element | null;
    if (root === null) return;
    const start = clock();
    const found = new Set(adapter.posts(root));
    for (const element of [...entries.keys()]) if (!found.has(element)) drop(element);
    for (const element of found) track(element);
    wholePageCost = clock() - start;
  };

  const isWork = () => scanDue || taken.size > 0 || underway !== null || unasked !== null || queue.size > 0;

  /** One step of work; false when there is none left. */
  const step = (): boolean => {
    if (scanDue) {
      scanDue = false;
      taken.clear();
      scan();
    } else if (taken.size > 0) {
      for (const element of goneWith(taken, entries)) drop(element);
      taken.clear();
    } else if (unasked !== null) {
      for (const root of openRootsIn(unasked)) mutations.include(root);
      unasked = null;
    } else if (underway !== null) {
      goOn(underway);
    } else {
      const next = queue.values().next();
      if (next.done !== true) {
        queue.delete(next.value);
        begin(next.value);
      }
    }
    if (isWork()) return true;
    if (busy) {
      busy = false;
      finishFirst();
      onIdle?.();
    }
    return false;
  };

  const slices = inSlices({ clock, schedule, signal, step, mayRun: () => !document.hidden });
  const work = () => {
    if (!isWork()) return;
    busy = true;
    slices.wake();
  };

  /** The post around a changed node. Those that are known are found without asking the adapter. */
  const ownerOf = (node: Element): Element | null => knownOwnerOf(node) ?? adapter.postOf(outOfShadow(node));
  const knownOwnerOf = (node: Element): Element | null => {
    for (let at: Element | null = node; at !== null; at = elementAround(at)) if (entries.has(at)) return at;
    return null;
  };

  /** Reads a post again, but not too often: a clock that ticks in a post must not keep us busy. */
  const reread = (element: Element) => {
    const entry = entries.get(element);
    if (entry === undefined || entry.readAt === Number.NEGATIVE_INFINITY) {
      track(element);
      return;
    }
    if (entry.waiting) return;
    const wait = restOfPost(entry.cost, waiting) - (clock() - entry.readAt);
    if (wait <= 0) {
      track(element);
      return;
    }
    entry.waiting = true;
    waiting += 1;
    schedule(() => {
      entry.waiting = false;
      waiting -= 1;
      if (signal.aborted || entries.get(element) !== entry) return;
      queue.add(element);
      work();
    }, wait);
  };

  const rescanSoon = () => {
    if (wholePageDue) return;
    wholePageDue = true;
    schedule(() => {
      wholePageDue = false;
      rescan();
    }, restOfPage(wholePageCost));
  };

  const onBatch = (batch: MutationBatch) => {
    if (document.hidden) {
      // Nothing is kept for a page nobody looks at; it is looked at as a whole when it is shown.
      scanDue = true;
      return;
    }
    for (const element of batch.huge ? entries.keys() : batch.removed) taken.add(element);
    if (adapter.wholePage === true) {
      if (batch.huge || batch.added.size > 0) rescanSoon();
      // What a post says may change where nothing is added: a link that leads elsewhere now, other words.
      for (const element of batch.changed) {
        const owner = element.isConnected ? knownOwnerOf(element) : null;
        if (owner !== null) reread(owner);
      }
    } else if (batch.huge) {
      scanDue = true;
    } else {
      for (const element of batch.added) {
        if (!element.isConnected) continue;
        for (const post of adapter.posts(element)) track(post);
        const owner = ownerOf(element);
        if (owner !== null) reread(owner);
      }
      for (const element of batch.changed) {
        const owner = element.isConnected ? ownerOf(element) : null;
        if (owner !== null) reread(owner);
      }
    }
    work();
  };

  const rescan = () => {
    if (signal.aborted) return;
    scanDue = true;
    work();
  };

  const mutations = watchMutations({ document, signal, schedule, onBatch });
  document.addEventListener('visibilitychange', () => !document.hidden && work(), { signal });
  slices.wake();

  return {
    rescan,
    done,
    timings: slices.timings,
    capped: () => overflow,
    posts: () =>
      [...entries.values()]
        .map(({ post }) => post)
        .filter((post) => post !== null)
        .sort((one, other) => (isBefore(one.element, other.element) ? -1 : 1)),
  };
}
