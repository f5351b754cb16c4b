import type { PageContext, PageReport } from '../messages/protocol';
import { clearLeftBehind } from '../page/left-behind';
import { startLifetime } from '../page/lifetime';
import { createSchedule } from './idle';
import { createKeeping } from './keeping';
import { overlayLater } from './overlay-later';
import type { Spotter } from './spotter';
import { createWire } from './wire';

// The content script: one copy a page. It asks what applies here, watches, and marks. What that takes is imported when
// it is needed and the page has nothing better to do.
const life = startLifetime(document);
clearLeftBehind(document);
const wire = createWire(life.end);
const schedule = createSchedule(window);

/** What applies here, as it was said last; null before that. */
let context: PageContext | null = null;
let running: Running | null = null;
/** Rings when the person's rest is over. */
let restEnds: ReturnType<typeof setTimeout> | undefined;

interface Running {
  readonly stop: AbortController;
  /** Null where what it takes could not be had. */
  readonly spotter: Promise<Spotter | null>;
}

function apply(next: PageContext): void {
  if (life.signal.aborted) return;
  const before = context;
  context = next;
  clearTimeout(restEnds);
  if (next.restUntil !== null) {
    restEnds = setTimeout(() => void start(), Math.max(0, next.restUntil - Date.now()));
  }
  // Where the person wants nothing looked at, nothing is: no observer, no reading.
  if (next.level === 'off') {
    running?.stop.abort();
    running = null;
  } else if (running === null) {
    begin();
  } else if (before !== next) {
    void running.spotter.then((spotter) => {
      if (context === next) spotter?.setContext(next);
    });
  }
}

function begin(): void {
  const stop = new AbortController();
  const signal = AbortSignal.any([life.signal, stop.signal]);
  const mine: Running = { stop, spotter: spotHere(signal) };
  running = mine;
  void mine.spotter.then((spotter) => {
    // Tried again when something else applies, or somebody asks what is here.
    if (spotter === null && running === mine) running = null;
  });
}

/** Another task of the page's may come in between. */
const turn = () => new Promise<void>((resolve) => schedule(resolve, 0));

/** What spotting is made of, in steps that are each short enough not to be noticed. */
const STEPS: readonly (() => Promise<unknown>)[] = [
  () => import('../detect/link-rules'),
  () => import('../detect/phrase-book'),
  () => import('../detect/judge'),
  () => import('../platforms/web'),
];

async function spotHere(signal: AbortSignal): Promise<Spotter | null> {
  try {
    for (const step of STEPS) {
      await turn();
      await step();
    }
    await turn();
    const { createSpotter } = await import('./spotter');
    const { loadAdapter } = await import('../platforms/choice');
    const adapter = await loadAdapter(new URL(location.href));
    if (context === null || signal.aborted) return null;
    return createSpotter(
      {
        document,
        window,
        adapter,
        clock: () => performance.now(),
        now: Date.now,
        schedule,
        signal,
        ask: wire.ask,
        createOverlay: (first, actions) =>
          overlayLater(async (context) => {
            const { createOverlay } = await import('../overlay/create');
            return createOverlay({ document, context, actions, clock: Date.now, signal });
          }, first),
      },
      context,
    );
  } catch {
    // The extension was updated, its access taken away, or its background died.
    return null;
  }
}

async function report(): Promise<PageReport> {
  await started;
  if (context !== null) apply(context);
  return (await (await running?.spotter)?.report()) ?? nothingSpotted();
}

const keep = createKeeping({
  document,
  signal: life.signal,
  async spotter() {
    await started;
    return (await running?.spotter) ?? null;
  },
});

wire.answer(
  {
    'page.ping': () => ({ url: location.href }),
    'page.report': report,
    'page.context': (next) => {
      apply(next);
      return null;
    },
    'page.capture': keep,
  },
  life.signal,
);

// Whoever turns the extension off does so elsewhere: marks that nobody answers for are gone when the page is come back to.
const leaveIfGone = () => {
  if (!wire.connected()) life.end();
};
document.addEventListener('visibilitychange', leaveIfGone, { signal: life.signal });
window.addEventListener('focus', leaveIfGone, { signal: life.signal });

/** The background may be starting or restarting just now: asked again after so many milliseconds. */
const ASK_AGAIN_AFTER = [0, 250, 1000, 3000];

async function start(): Promise<void> {
  for (const delay of ASK_AGAIN_AFTER) {
    if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
    if (life.signal.aborted) return;
    const context = await wire.ask('page.hello', null);
    if (context === null) continue;
    apply(context);
    // What could not be had at once may be there in a moment.
    if ((await running?.spotter) !== null) return;
  }
}

const started = start();

function nothingSpotted(): PageReport {
  return {
    url: location.href,
    platform: 'web',
    posts: [],
    links: [],
    labels: [],
    product: null,
    marks: 0,
    changed: false,
    timing: { scanMs: 0, longestSliceMs: 0 },
  };
}
