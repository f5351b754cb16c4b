/** How long, in ms, what has changed may wait for what changes next. */
const WAITS = {
  /** The number in the corner grows with each post that is read; nobody reads it more often than this. */
  counts: 500,
  /** While the page is scrolled, marks come near the window in each frame, and most are gone in the next. */
  passing: 100,
} as const;

/** When the overlay is drawn. Each drawing costs the page a frame, so that what can wait is drawn together. */
export interface Drawing {
  /** In a moment, with all else that changes until then. */
  soon(): void;
  /** At once when the last drawing was long enough ago, else when it will be. */
  within(wait: keyof typeof WAITS): void;
}

/** @param draw draws all that there is now */
export function createDrawing(draw: () => void, signal: AbortSignal): Drawing {
  let due = false;
  let last = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let timerAt = Number.POSITIVE_INFINITY;

  const stopWaiting = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    timerAt = Number.POSITIVE_INFINITY;
  };
  const soon = () => {
    if (due) return;
    due = true;
    stopWaiting();
    queueMicrotask(() => {
      due = false;
      if (signal.aborted) return;
      last = performance.now();
      draw();
    });
  };
  signal.addEventListener('abort', stopWaiting, { once: true });

  return {
    soon,
    within(wait) {
      if (due || signal.aborted) return;
      const now = performance.now();
      const at = last + WAITS[wait];
      if (at <= now) soon();
      else if (at < timerAt) {
        stopWaiting();
        timerAt = at;
        timer = setTimeout(soon, at - now);
      }
    },
  };
}
