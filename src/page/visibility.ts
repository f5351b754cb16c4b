/** Tells which elements are near the viewport. */
export interface NearViewport {
  /** Starts to watch an element; the first answer comes soon after. */
  add(element: Element): void;
  /** Stops to watch it, without a call to `onLeave`. */
  remove(element: Element): void;
  /** Whether the element was near when it was last heard of. */
  isNear(element: Element): boolean;
}

/**
 * Watches which elements come near the viewport and leave it, without a layout read of our own.
 *
 * @param margin how far beyond the viewport counts as near, as for `IntersectionObserver`
 * @param Observer the browser's `IntersectionObserver`; a parameter for tests
 */
export function nearViewport(options: {
  readonly signal: AbortSignal;
  readonly margin?: string;
  readonly Observer?: typeof IntersectionObserver;
  readonly onEnter: (element: Element) => void;
  readonly onLeave: (element: Element) => void;
}): NearViewport {
  const { signal, margin = '50% 0px', Observer = IntersectionObserver, onEnter, onLeave } = options;
  const near = new WeakSet<Element>();
  const observer = new Observer(
    (entries) => {
      if (signal.aborted) return;
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting === near.has(target)) continue;
        if (isIntersecting) {
          near.add(target);
          onEnter(target);
        } else {
          near.delete(target);
          onLeave(target);
        }
      }
    },
    { rootMargin: margin },
  );
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return {
    add: (element) => observer.observe(element),
    remove: (element) => {
      near.delete(element);
      observer.unobserve(element);
    },
    isNear: (element) => near.has(element),
  };
}
