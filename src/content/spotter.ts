import { languagesOf } from '../detect/phrase-book';
import { disclosedIn } from '../detect/spoken';
import type { Ask } from '../messages/ask';
import type { PageContext, PageReport } from '../messages/protocol';
import type { MarkSubject, Overlay, OverlayActions } from '../overlay/overlay';
import type { Schedule, Timings } from '../page/budget';
import { watchNavigation } from '../page/navigation';
import type { PageFacts, PlatformAdapter } from '../platforms/adapter';
import { readProduct } from '../platforms/shop';
import { web } from '../platforms/web';
import type { Clock } from '../shared/clock';
import { createActions } from './actions';
import { createJudging } from './judging';
import { createPhraseSupply } from './phrase-supply';
import { readPosts } from './post-reader';
import { PRODUCT_MARK, watchProduct } from './product-cues';
import { reportOf } from './report';
import { type JudgedPost, subjectsOf } from './subjects';
import { createTally } from './tally';
import { tryAgain } from './trying-again';

/** How long news is gathered before the background is asked or told, in milliseconds. */
const GATHER = 250;
/** Items asked about in one message; the background takes no more than 500. */
const ASKED_AT_ONCE = 200;

/** What a spotter needs of its page. */
export interface SpotterPage {
  readonly document: Document;
  readonly window: Window;
  readonly adapter: PlatformAdapter;
  /** A clock for spans, such as `performance.now()`. */
  readonly clock: Clock;
  /** The time of day. */
  readonly now: Clock;
  readonly schedule: Schedule;
  /** Ends everything. */
  readonly signal: AbortSignal;
  readonly ask: Ask;
  /** Called at the first mark, not before: a page with nothing on it never sees the overlay. */
  createOverlay(context: PageContext, actions: OverlayActions): Overlay;
}

/** Spots on one page: from posts to marks. */
export interface Spotter {
  /** The person's settings changed; what is on the page follows. */
  setContext(context: PageContext): void;
  /** The posts of the page as they were judged, on which platform; waits for the first look to be done. */
  read(): Promise<{ readonly platform: string; readonly posts: readonly JudgedPost[] }>;
  /** What was spotted so far; waits for the first look at the page to be done. */
  report(): Promise<PageReport>;
}

/** Starts to watch a page and to mark what earns on it. */
export function createSpotter(page: SpotterPage, first: PageContext): Spotter {
  const { document, window, adapter, clock, now, schedule, signal, ask } = page;
  let context = first;
  let overlay: Overlay | null = null;
  let productSubject: MarkSubject | null = null;
  const marked = new Map<string, readonly MarkSubject[]>();
  /** Posts in which something was found, by key: also where no mark is wanted. */
  const spotted = new Set<string>();
  const memories = new Map<string, MarkSubject['memory']>();
  const toRecall = new Set<string>();
  /**
   * What the person called wrong is not marked again on this page, unless the exception they made of it is
   * taken away: by its number, null where none was kept.
   */
  const disputed = new Map<string, number | null>();
  const actions = createActions(ask, {
    disputed({ id }, exception) {
      disputed.set(id, exception);
      const at = [...marked].filter(([, subjects]) => subjects.some((subject) => subject.id === id));
      for (const [key] of at) mark(key);
      tellSoon();
    },
    settled({ id }) {
      disputed.delete(id);
      for (const key of [...judged.keys(), PRODUCT_MARK]) mark(key);
      tellSoon();
    },
  });

  const supply = createPhraseSupply({
    ask,
    clock,
    schedule,
    signal,
    likely: () => [document.documentElement?.lang, window.navigator.language].filter(Boolean),
    onLearned(packs) {
      judging.learned(packs);
      cues.learned(packs);
    },
    onReady: () => judging.release(),
  });
  const judging = createJudging({
    supply,
    clock,
    schedule,
    signal,
    context: () => context,
    onJudged(key) {
      mark(key);
      tellSoon();
      tally.soon();
    },
  });
  const { judged } = judging;
  const tally = createTally({
    document,
    ask,
    schedule,
    signal,
    posts: () => judged,
    privateWindow: () => context.privateWindow,
  });

  const watching = readPosts({
    document,
    adapter,
    byText: web,
    clock,
    schedule,
    signal,
    page: pageFacts(document),
    listen(words) {
      supply.want(languagesOf(words, null));
      return disclosedIn(words, null, supply.book);
    },
    onPost: judging.put,
    onGone(key) {
      judging.drop(key);
      mark(key);
      tellSoon();
    },
  });
  const cues = watchProduct({
    document,
    schedule,
    signal,
    ask,
    now,
    context: () => context,
    phrases: supply,
    onChange(subject) {
      productSubject = subject;
      mark(PRODUCT_MARK);
    },
  });
  void watching.done.then(cues.start);
  watchNavigation({
    source: window,
    signal,
    onNavigate() {
      watching.navigated();
      cues.start();
    },
  });

  const showsMarks = () => context.level === 'marks' || context.level === 'pause';

  function subjectsAt(key: string): readonly MarkSubject[] {
    if (key === PRODUCT_MARK) {
      return productSubject === null || disputed.has(PRODUCT_MARK) ? [] : [productSubject];
    }
    const entry = judged.get(key);
    return entry ? subjectsOf(entry, context.spotting).filter(({ id }) => !disputed.has(id)) : [];
  }

  /** Brings the marks of one post, or of the product, in line with what was found in it. */
  function mark(key: string): void {
    const found = subjectsAt(key);
    if (found.length === 0) spotted.delete(key);
    else if (key !== PRODUCT_MARK) spotted.add(key);
    const subjects = showsMarks() ? found : [];
    const staying = new Set(subjects.map(({ id }) => id));
    for (const { id } of marked.get(key) ?? []) if (!staying.has(id)) overlay?.drop(id);
    if (subjects.length === 0) {
      marked.delete(key);
      return;
    }
    marked.set(key, subjects);
    overlay ??= page.createOverlay(context, actions);
    for (const subject of subjects) {
      overlay.put({ ...subject, memory: memories.get(subject.itemKey) ?? null });
      if (!memories.has(subject.itemKey)) {
        toRecall.add(subject.itemKey);
        recallSoon();
      }
    }
  }

  const gathered = (work: () => void) => {
    let waiting = false;
    return () => {
      if (waiting) return;
      waiting = true;
      schedule(() => {
        waiting = false;
        if (!signal.aborted) work();
      }, GATHER);
    };
  };

  /** Asks once for each item whether the person has settled it already. */
  const recallSoon = gathered(() => {
    const keys = [...toRecall].slice(0, ASKED_AT_ONCE);
    for (const key of keys) {
      toRecall.delete(key);
      memories.set(key, null);
    }
    if (toRecall.size > 0) recallSoon();
    void tryAgain(() => ask('items.known', { keys }), signal).then((known) => {
      if (known === null || signal.aborted) return;
      for (const key of keys) if (Object.hasOwn(known, key)) memories.set(key, known[key] ?? null);
      for (const subject of [...marked.values()].flat()) {
        const memory = Object.hasOwn(known, subject.itemKey) ? (known[subject.itemKey] ?? null) : null;
        if (memory !== null) overlay?.put({ ...subject, memory });
      }
    });
  });

  const tellSoon = gathered(() => {
    void ask('page.spotted', { posts: spotted.size });
  });

  async function read() {
    await watching.done;
    await judging.settled();
    return { platform: adapter.id, posts: watching.posts().flatMap(({ key }) => judged.get(key) ?? []) };
  }

  return {
    setContext(next) {
      const sameRules =
        next.country === context.country && JSON.stringify(next.rules) === JSON.stringify(context.rules);
      for (const [id, exception] of disputed) {
        const stood = ({ rules }: PageContext) => rules.some((rule) => rule.id === exception);
        if (stood(context) && !stood(next)) disputed.delete(id);
      }
      context = next;
      overlay?.setContext(next);
      if (sameRules) for (const key of judged.keys()) mark(key);
      else judging.again();
      mark(PRODUCT_MARK);
      cues.start();
      tellSoon();
    },
    read,
    async report() {
      const { posts } = await read();
      const url = document.location.href;
      return reportOf({
        document,
        url,
        platform: adapter.id,
        posts,
        marks: [...posts.map(({ post }) => post.key), PRODUCT_MARK]
          .flatMap(subjectsAt)
          .filter(({ chip }) => chip).length,
        rules: context.rules,
        product: readProduct(document, new URL(url)),
        changed: watching.changed(),
        timing: together([watching.timings(), supply.timings(), judging.timings()]),
      });
    },
  };
}

function together(parts: readonly Timings[]): Timings {
  return {
    scanMs: parts.reduce((sum, { scanMs }) => sum + scanMs, 0),
    longestSliceMs: Math.max(...parts.map(({ longestSliceMs }) => longestSliceMs)),
  };
}

/** What adapters may know of a page. An address is taken apart once, however many posts are read at it. */
function pageFacts(document: Document): () => PageFacts {
  let url = new URL(document.location.href);
  return () => {
    const { href } = document.location;
    if (href !== url.href) url = new URL(href);
    return { url, lang: document.documentElement?.lang || null };
  };
}
