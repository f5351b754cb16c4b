import { parentElementOf } from '../shared/around';
import { type Obstacle, placeMark } from './geometry';
import type { Sizes } from './mark-sizes';
import type { FoundSpot, Placeable } from './placeable';
import { surroundings } from './surroundings';

/** Marks of one post with the same words, this close (px, up or down), say them once; the rest say one word. */
const SAID_NEARBY = 320;
/** So many elements around an anchor are asked whether the window holds them. */
const AROUND_MAX = 40;

export interface PlaceRequest {
  readonly item: Placeable;
  /** The anchor's box in the window. */
  readonly rect: DOMRect;
  readonly size: Sizes;
  /** What can be seen of the page without scrolling sideways, in px. */
  readonly width: number;
  /** The marks that have their places. */
  readonly taken: readonly Obstacle[];
  /** Another mark says the same close by: one word does. */
  readonly shortOnly: boolean;
  /** The number of the look. */
  readonly look: number;
}

/** Reads what is around an anchor and finds a place beside it; null when the anchor is not drawn. */
export function findPlace(request: PlaceRequest): FoundSpot | null {
  const { item, rect, size, width, taken, shortOnly, look } = request;
  const around = surroundings(item.anchor);
  if (!around) return null;
  const { x, y, form } = placeMark({
    lines: around.lines,
    block: around.block,
    post: item.container.contains(item.anchor) ? item.container.getBoundingClientRect() : null,
    obstacles: [...around.obstacles, ...taken],
    limits: { left: 2, right: width - 2 },
    full: shortOnly ? size.short : size.full,
    short: size.short,
    icon: size.icon,
    // The page's direction, not ours: an Arabic mark after an English line stands to its right.
    rtl: getComputedStyle(item.anchor).direction === 'rtl',
    top: -(item.anchor.ownerDocument.defaultView?.scrollY ?? 0),
  });
  return {
    x: x - rect.left,
    y: y - rect.top,
    form: shortOnly && form === 'full' ? 'short' : form,
    left: rect.left,
    width: rect.width,
    height: rect.height,
    found: look,
    held: isHeld(item.anchor),
  };
}

/** Whether the anchor stands in something fixed or sticky. */
function isHeld(anchor: Element): boolean {
  let at: Element | null = anchor;
  for (let level = 0; at !== null && level < AROUND_MAX; level += 1) {
    const { position } = getComputedStyle(at);
    if (position === 'fixed' || position === 'sticky') return true;
    at = parentElementOf(at);
  }
  return false;
}

/** Whether one of the marks before this one says the same in full close by: a list needs it once. */
export function saidNearby(
  { element, post }: Placeable,
  rect: DOMRect,
  before: readonly Placeable[],
  anchors: readonly DOMRect[],
): boolean {
  return before.some((other, index) => {
    const distance = Math.abs((anchors[index]?.top ?? Number.NaN) - rect.top);
    return (
      other.spot?.form === 'full' &&
      other.post === post &&
      distance < SAID_NEARBY &&
      other.element?.textContent === element?.textContent
    );
  });
}
