/** How often, in ms, the browser says whether something is covered; it wants no less. */
const DELAY = 100;

/**
 * Whether the browser itself sees something of the page lie over an element of ours, or fade or bend it, be it
 * let through by clicks. Chromium can tell (IntersectionObserver v2); elsewhere this never says so.
 */
export class Sight {
  #observer: IntersectionObserver | null = null;
  #watched: Element | null = null;
  #covered = false;

  /** Watches this element from now on; null for none. */
  watch(element: Element | null): void {
    if (element === this.#watched) return;
    this.#observer?.disconnect();
    this.#observer = null;
    this.#watched = element;
    this.#covered = false;
    if (element === null || !canTell()) return;
    this.#observer = new IntersectionObserver(
      (entries) => {
        const last = entries.at(-1) as (IntersectionObserverEntry & { isVisible?: boolean }) | undefined;
        this.#covered = last?.isVisible === false;
      },
      { trackVisibility: true, delay: DELAY, threshold: [0, 0.5, 1] } as IntersectionObserverInit,
    );
    this.#observer.observe(element);
  }

  get covered(): boolean {
    return this.#covered;
  }
}

function canTell(): boolean {
  return (
    typeof IntersectionObserverEntry === 'function' && 'isVisible' in IntersectionObserverEntry.prototype
  );
}
