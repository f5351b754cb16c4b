import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** Taken until the page has been laid out, in px. */
const AT_FIRST = 640;

/** The width that an element has, and follows: a drawing that is scaled would scale its words with it. */
export function useWidth<Kind extends Element>(): readonly [RefObject<Kind | null>, number] {
  const place = useRef<Kind>(null);
  const [width, setWidth] = useState(AT_FIRST);
  useEffect(() => {
    const element = place.current;
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const wide = Math.floor(entry?.contentRect.width ?? 0);
      if (wide > 0) setWidth(wide);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [place, width];
}
