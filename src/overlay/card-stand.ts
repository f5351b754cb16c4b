import { distanceTo, type Point, placeCard } from './geometry';
import type { Host } from './host';
import { moveTo } from './move';

/** What the card stands beside. */
export interface CardReference {
  readonly entry: {
    readonly anchor: Element;
    readonly element: HTMLElement | null;
    readonly shown: boolean;
  };
  /** The link or button that it was opened from; null for the mark. */
  readonly opener: HTMLElement | null;
  /** Where the pointer was, of several lines of a link the nearest counts. */
  readonly at: Point | null;
}

/** So far out of the window, in px, a reference is out of sight. */
const OUT = 40;

/**
 * Puts the card beside its reference, as a sheet at the lower edge where there is no room.
 * @returns false when the reference is gone or out of sight, and the focus is not in the card
 */
export function standBeside(
  element: HTMLElement,
  { entry, opener, at }: CardReference,
  { document, host, sheet, rtl }: { document: Document; host: Host; sheet: boolean; rtl: boolean },
): boolean {
  const reference = opener?.isConnected
    ? opener
    : entry.shown && entry.element
      ? entry.element
      : entry.anchor;
  const view = document.defaultView;
  const boxes = reference.isConnected ? Array.from(reference.getClientRects()) : [];
  const height = view?.innerHeight ?? 0;
  const focused = host.root.activeElement;
  const gone =
    boxes.length === 0 ||
    boxes.every(({ top, bottom }) => bottom < -OUT || (height > 0 && top > height + OUT));
  if (gone && view && !(focused && element.contains(focused))) return false;
  if (sheet) {
    element.style.transform = '';
    return true;
  }
  const box = boxes.toSorted((a, b) => (at ? distanceTo(at, a) - distanceTo(at, b) : 0))[0];
  if (!box) return true;
  const origin = host.element.getBoundingClientRect();
  const place = placeCard(
    box,
    { width: element.offsetWidth, height: element.offsetHeight },
    { width: document.documentElement.clientWidth, height },
    rtl,
  );
  moveTo(element, place.x - origin.left, place.y - origin.top);
  return true;
}
