/** How long one copy of the content script may act in a page. */
export interface Lifetime {
  /** Aborted when the copy has to go; everything that listens or observes takes it. */
  readonly signal: AbortSignal;
  /** Ends it, once; later calls do nothing. */
  end(): void;
}

const STARTED = 'unswayed:started';

/**
 * Begins the life of this copy and ends that of an older one in the same page, left behind by an update or a
 * reload of the extension.
 *
 * A page can send the event too. All it gains is what it has anyway: not to be looked at.
 */
export function startLifetime(page: EventTarget): Lifetime {
  const controller = new AbortController();
  const { signal } = controller;
  // Announce first, listen then: a copy must not hear itself.
  page.dispatchEvent(new Event(STARTED));
  page.addEventListener(STARTED, () => controller.abort(), { signal });
  return { signal, end: () => controller.abort() };
}
