import type { MarkSpot } from './geometry';

/** A place that was found for a mark. */
export interface FoundSpot extends MarkSpot {
  /** Where the anchor began, and its size, then. */
  readonly left: number;
  readonly width: number;
  readonly height: number;
  /** In which look. */
  readonly found: number;
  /** Something around the anchor is held by the window, so that it may stay where it is when the page scrolls. */
  readonly held: boolean;
}

/** Whether something lay on an anchor, which was at this place of the window in that look. */
export interface Cover {
  readonly left: number;
  readonly top: number;
  readonly look: number;
  readonly covered: boolean;
}

/** A mark as the layer sees it: an anchor in the page and, while it is near the viewport, a button of ours. */
export interface Placeable {
  anchor: Element;
  /** The post's container; it may or may not hold the anchor. */
  container: Element;
  /** The button, while it is mounted. */
  element: HTMLElement | null;
  /** The post's text: the marks of one post share it. */
  post: string;
  near: boolean;
  /** Where the mark is, relative to the anchor's top left corner, and for which anchor it was found. */
  spot: FoundSpot | null;
  /** What was found when somebody looked last whether something lies on the anchor. */
  cover: Cover | null;
  /** Drawn right now: the anchor is there and not under something of the page. */
  shown: boolean;
}
