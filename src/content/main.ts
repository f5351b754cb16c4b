import type { PageContext, PageReport } from '../messages/protocol';
import { clearLeftBehind } from '../page/left-behind';
import { startLifetime } from '../page/lifetime';
import { createSchedule } from './idle';
import { createKeeping } from './keeping';
import { overlayLater } from './overlay-later';
import { createPresence } from './presence';
import type { Spotter } from './spotter';
import { createWire } from './wire';

// The content script: one copy a page. It asks what applies here, watches, and marks. What that takes is imported when
// it is needed and the page has nothing better to do.

/** What spotting is made of, in steps that are each short enough not to be noticed. */
const STEPS: readonly (() => Promise<unknown>)[] = [
  () => import('../detect/link-rules'),
  () => import('../detect/phrase-book'),
  () => import('../detect/judge'),
  () => import('../platforms/web'),
];

/** Begins in this page. Returns whether this copy is still alive, with its extension behind it. */
function begin(): () => boolean {
  const life = startLifetime(document);
  clearLeftBehind(document);
  const wire = createWire(life.end);
  const schedule = createSchedule(window);
  /** Another task of the page's may come in between. */
  const turn = () => new Promise<void>((resolve) => schedule(resolve, 0));

  async function spot(context: () => PageContext, signal: AbortSignal): Promise<Spotter | null> {
    try {
      for (const step of STEPS) {
        await turn();
        await step();
      }
      await turn();
      const { createSpotter } = await import('./spotter');
      const { loadAdapter } = await import('../platforms/choice');
      const adapter = await loadAdapter(new URL(location.href));
      if (signal.aborted) return null;
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
            overlayLater(
              async (context) => {
                const { createOverlay } = await import('../overlay/create');
                return createOverlay({ document, context, actions, clock: Date.now, signal });
              },
              first,
              signal,
            ),
        },
        context(),
      );
    } catch {
      // The extension was updated, its access taken away, or its background died.
      return null;
    }
  }

  const presence = createPresence({
    signal: life.signal,
    hello: () => wire.ask('page.hello', null),
    spot,
  });

  wire.answer(
    {
      'page.ping': () => ({ url: location.href }),
      'page.report': async () => (await (await presence.spotter())?.report()) ?? nothingSpotted(),
      'page.context': (next) => {
        presence.apply(next);
        return null;
      },
      'page.capture': createKeeping({ document, signal: life.signal, spotter: presence.spotter }),
    },
    life.signal,
  );

  // Whoever turns the extension off does so elsewhere: marks that nobody answers for are gone when the page is come back to.
  const cameBack = () => {
    if (wire.connected()) presence.startIfMissing();
    else life.end();
  };
  document.addEventListener('visibilitychange', cameBack, { signal: life.signal });
  window.addEventListener('focus', cameBack, { signal: life.signal });
  window.addEventListener(
    'pageshow',
    ({ persisted }) => {
      cameBack();
      // While it was kept for going back nobody could tell it what has changed.
      if (persisted && !life.signal.aborted) void presence.start();
    },
    { signal: life.signal },
  );

  void presence.start();
  return () => !life.signal.aborted && wire.connected();
}

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

/** What the scope of our scripts keeps of the copy that is in this page. The page does not share it. */
interface WithCopy {
  unswayedLives?: () => boolean;
}

// The background runs us in the pages that are open when it begins, and the browser in those that are just opening:
// in some both do. A second copy would put the first away in the middle of what it is asked.
const scope = globalThis as typeof globalThis & WithCopy;
if (scope.unswayedLives?.() !== true) scope.unswayedLives = begin();
