import type { PageContext } from '../messages/protocol';
import { tryAgain } from './trying-again';

/** What a presence needs of its page. */
export interface PresenceOptions<Spotting> {
  /** Ends everything. */
  readonly signal: AbortSignal;
  /** Asks the background what applies here; null where nobody answers. */
  hello(): Promise<PageContext | null>;
  /** Begins to spot, until `signal` aborts; null where what it takes could not be had just now. */
  spot(context: () => PageContext, signal: AbortSignal): Promise<Spotting | null>;
}

/** That we are in a page: what applies there, and what spots there while the person wants that. */
export interface Presence<Spotting> {
  /** Asks what applies here and follows it; again for a while where nobody answers, or something is missing. */
  start(): Promise<void>;
  /** The same where there was no answer so far, or what it takes could not be had; else nothing. */
  startIfMissing(): void;
  /** Follows what the background says unasked. */
  apply(context: PageContext): void;
  /** Null where nothing is looked at, or what it takes could not be had, tried once more. */
  spotter(): Promise<Spotting | null>;
}

interface Running<Spotting> {
  readonly stop: AbortController;
  readonly spotter: Promise<Spotting | null>;
}

/** Is in a page, from the first question to the background on. */
export function createPresence<Spotting extends { setContext(context: PageContext): void }>({
  signal,
  hello,
  spot,
}: PresenceOptions<Spotting>): Presence<Spotting> {
  /** What applies here, as it was said last; null before that. */
  let context: PageContext | null = null;
  let running: Running<Spotting> | null = null;
  let starting: Promise<void> | null = null;
  /** Rings when the person's rest is over. */
  let restEnds: ReturnType<typeof setTimeout> | undefined;

  function apply(next: PageContext): void {
    if (signal.aborted) return;
    const before = context;
    context = next;
    clearTimeout(restEnds);
    if (next.restUntil !== null) {
      restEnds = setTimeout(restIsOver, Math.max(0, next.restUntil - Date.now()));
    }
    // Where the person wants nothing looked at, nothing is: no observer, no reading.
    if (next.level === 'off') {
      running?.stop.abort();
      running = null;
    } else if (running === null) {
      begin(next);
    } else if (before !== next) {
      void running.spotter.then((spotter) => {
        if (context === next) spotter?.setContext(next);
      });
    }
  }

  function restIsOver(): void {
    // Where nobody answers now, it is asked again when the page is come back to.
    context = null;
    void start();
  }

  function begin(first: PageContext): void {
    const stop = new AbortController();
    const spotter = spot(() => context ?? first, AbortSignal.any([signal, stop.signal]));
    const mine = { stop, spotter };
    running = mine;
    void spotter.then((made) => {
      if (made === null && running === mine) running = null;
    });
  }

  /** Null where it is worth trying again. */
  async function attempt(): Promise<true | null> {
    const answer = await hello();
    if (answer === null) return null;
    apply(answer);
    return (await running?.spotter) === null ? null : true;
  }

  function start(): Promise<void> {
    starting ??= tryAgain(attempt, signal).then(() => {
      starting = null;
    });
    return starting;
  }

  const missing = () => context === null || (context.level !== 'off' && running === null);

  return {
    start,
    apply,
    startIfMissing() {
      if (missing()) void start();
    },
    async spotter() {
      if (starting !== null) await starting;
      else if (missing()) await attempt();
      return (await running?.spotter) ?? null;
    },
  };
}
