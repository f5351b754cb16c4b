import type { PageContext } from '../messages/protocol';
import { createOverlay } from '../overlay/create';
import { startLifetime } from '../page/lifetime';
import { adapterFor } from '../platforms';
import { createSchedule } from './idle';
import { createSpotter, type Spotter } from './spotter';
import { createWire } from './wire';

// The content script: one copy a page. It asks what applies here, watches, and marks.
const life = startLifetime(document);
const wire = createWire(life.end);
let running: { readonly spotter: Spotter; readonly stop: AbortController } | null = null;

function apply(context: PageContext): void {
  if (life.signal.aborted) return;
  // Where the person wants nothing looked at, nothing is: no observer, no reading.
  if (context.level === 'off') {
    running?.stop.abort();
    running = null;
  } else if (running !== null) {
    running.spotter.setContext(context);
  } else {
    const stop = new AbortController();
    running = { stop, spotter: spotHere(context, AbortSignal.any([life.signal, stop.signal])) };
  }
}

function spotHere(first: PageContext, signal: AbortSignal): Spotter {
  return createSpotter(
    {
      document,
      window,
      adapter: adapterFor(new URL(location.href)),
      clock: () => performance.now(),
      now: Date.now,
      schedule: createSchedule(window),
      signal,
      ask: wire.ask,
      createOverlay: (context, actions) =>
        createOverlay({ document, context, actions, clock: Date.now, signal }),
    },
    first,
  );
}

wire.answer(
  {
    'page.ping': () => ({ url: location.href }),
    'page.report': async () => {
      await started;
      return running?.spotter.report() ?? nothingSpotted();
    },
    'page.context': (context) => {
      apply(context);
      return null;
    },
  },
  life.signal,
);

/** The background may be starting or restarting just now: asked again after so many milliseconds. */
const ASK_AGAIN_AFTER = [0, 250, 1000, 3000];

async function start(): Promise<void> {
  for (const delay of ASK_AGAIN_AFTER) {
    if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
    if (life.signal.aborted) return;
    const context = await wire.ask('page.hello', null);
    if (context === null) continue;
    apply(context);
    return;
  }
}

const started = start();

function nothingSpotted() {
  return {
    url: location.href,
    platform: adapterFor(new URL(location.href)).id,
    posts: [],
    links: [],
    labels: [],
    product: null,
    marks: 0,
    changed: false,
    timing: { scanMs: 0, longestSliceMs: 0 },
  };
}
