import { hasPlentyOfText, mayShowPosts } from '../page/changed';
import { type Watching, type WatchOptions, watch } from '../page/watch';
import type { PlatformAdapter } from '../platforms/adapter';
import { type Milliseconds, SECOND } from '../shared/clock';

/**
 * A platform's own adapter has so long to find a post, after the page was read through or left for another
 * address. Feeds come late; twice the time of a slow one.
 */
const PATIENCE: Milliseconds = 12 * SECOND;

export interface PostReaderOptions extends Omit<WatchOptions, 'signal'> {
  readonly signal: AbortSignal;
  /** Reads any page: what is left where the platform's adapter finds nothing. */
  readonly byText: PlatformAdapter;
}

/** Reads the posts of a page, by the platform's adapter or by text. */
export interface PostReader extends Watching {
  /** The address has changed: the platform's adapter gets another chance. */
  navigated(): void;
  /** The platform's adapter found no post though the page is full of text, so that it is read by text. */
  changed(): boolean;
}

/**
 * Watches a page for posts. Where a platform's own adapter finds none though the page shows plenty of text, the
 * site has changed: from then on the page is read as any other, until the address changes.
 *
 * What is measured: no post read since the address was reached, `PATIENCE` after the page was read through, in a
 * page that is shown, at an address that may show posts, with the text of `hasPlentyOfText`.
 */
export function readPosts(options: PostReaderOptions): PostReader {
  const { adapter, byText, document, schedule, signal, page, onPost, onGone } = options;
  const shown = new Set<string>();
  let stop = new AbortController();
  let round = 0;
  let isByText = false;
  let current = begin(adapter);

  function begin(by: PlatformAdapter): Watching {
    stop = new AbortController();
    return watch({
      ...options,
      adapter: by,
      signal: AbortSignal.any([signal, stop.signal]),
      onPost(post) {
        shown.add(post.key);
        onPost(post);
      },
      onGone(key) {
        shown.delete(key);
        onGone(key);
      },
    });
  }

  function change(toText: boolean): void {
    stop.abort();
    for (const key of shown) onGone(key);
    shown.clear();
    isByText = toText;
    current = begin(toText ? byText : adapter);
  }

  function checkLater(): void {
    if (adapter === byText) return;
    round += 1;
    const mine = round;
    const check = () => {
      if (signal.aborted || mine !== round || isByText || shown.size > 0) return;
      if (document.hidden) {
        // Asked again when it is shown: a page that nobody looks at has not been read.
        document.addEventListener('visibilitychange', () => schedule(check, PATIENCE), {
          once: true,
          signal,
        });
        return;
      }
      if (mayShowPosts(page().url) && hasPlentyOfText(document)) change(true);
    };
    void current.done.then(() => schedule(check, PATIENCE));
  }

  checkLater();
  return {
    rescan: () => current.rescan(),
    posts: () => current.posts(),
    get done() {
      return current.done;
    },
    timings: () => current.timings(),
    capped: () => current.capped(),
    navigated() {
      if (isByText) change(false);
      else current.rescan();
      checkLater();
    },
    changed: () => isByText,
  };
}
