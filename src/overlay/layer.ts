import { covered } from './cover';
import { type MarkSpot, type Obstacle, placeMark } from './geometry';
import type { Host } from './host';
import { MarkSizes, type Sizes } from './mark-sizes';
import { currentStage } from './stage';
import { surroundings } from './surroundings';

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
  spot: (MarkSpot & { readonly width: number; readonly height: number; readonly found: number }) | null;
  /** Drawn right now: the anchor is there and not under something of the page. */
  shown: boolean;
}

export interface LayerOptions {
  readonly document: Document;
  readonly host: () => Host | null;
  /** Marks came near the viewport or left it: draw again. */
  readonly onNear: () => void;
  /**
   * After the marks were placed in a frame; card and summary follow here. `stage` is the page's modal dialog or
   * full-screen element, null for the whole page.
   */
  readonly onFrame: (stage: Element | null) => void;
  readonly signal: AbortSignal;
}

/** How far beyond the viewport marks are kept ready. */
const NEAR = '250px 0px';
/** Surroundings read in one frame; the rest waits for the next. */
const PLACED_PER_FRAME = 6;
/** Pages move things without scrolling; this often we look whether they did. */
const LOOK_EVERY = 400;
/** Marks of one post with the same words, this close (px, up or down), say them once; the rest say one word. */
const SAID_NEARBY = 320;
/** Every so many looks, a place that was free is checked again. */
const RECHECK = 5;

/**
 * Keeps marks beside their anchors. What it costs goes with the marks near the viewport, not with the page:
 * an IntersectionObserver tells which they are, and a frame reads their boxes in one batch, then writes.
 * Marks stand in document coordinates, so that plain scrolling moves them without any work of ours.
 */
export class Layer<Item extends Placeable> {
  readonly #options: LayerOptions;
  readonly #items = new Map<Element, Set<Item>>();
  readonly #sizes = new MarkSizes();
  readonly #observer: IntersectionObserver | null;
  #frame: number | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #width = 0;
  #looks = 0;

  constructor(options: LayerOptions) {
    this.#options = options;
    const { document, signal } = options;
    this.#observer =
      typeof IntersectionObserver === 'function'
        ? new IntersectionObserver((entries) => this.#intersected(entries), { rootMargin: NEAR })
        : null;
    const schedule = () => this.schedule();
    document.addEventListener('scroll', schedule, { capture: true, passive: true, signal });
    document.addEventListener('fullscreenchange', schedule, { signal });
    document.addEventListener('load', schedule, { capture: true, signal });
    document.addEventListener('transitionend', schedule, { capture: true, passive: true, signal });
    document.defaultView?.addEventListener('resize', schedule, { passive: true, signal });
    document.addEventListener('visibilitychange', schedule, { signal });
    signal.addEventListener('abort', () => this.#stop(), { once: true });
  }

  add(item: Item): void {
    const others = this.#items.get(item.anchor);
    if (others) {
      const [sibling] = others;
      item.near = sibling?.near ?? item.near;
      others.add(item);
    } else {
      this.#items.set(item.anchor, new Set([item]));
      this.#observer?.observe(item.anchor);
    }
    if (!this.#observer) item.near = true;
    if (item.near) this.#options.onNear();
  }

  remove(item: Item): void {
    const items = this.#items.get(item.anchor);
    if (!items?.delete(item)) return;
    if (items.size === 0) {
      this.#items.delete(item.anchor);
      this.#observer?.unobserve(item.anchor);
    }
  }

  /** Places everything again in the next frame. */
  schedule(): void {
    if (this.#frame !== null || this.#options.signal.aborted) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = null;
      this.#place();
    });
  }

  /** Wording, language or font size changed: measure marks anew and find places anew. */
  forget(): void {
    this.#sizes.forget();
    for (const items of this.#items.values()) for (const item of items) item.spot = null;
    this.schedule();
  }

  #intersected(entries: readonly IntersectionObserverEntry[]): void {
    let changed = false;
    for (const entry of entries) {
      for (const item of this.#items.get(entry.target) ?? []) {
        changed ||= item.near !== entry.isIntersecting;
        item.near = entry.isIntersecting;
      }
    }
    if (changed) this.#options.onNear();
  }

  #mounted(): Item[] {
    const mounted: Item[] = [];
    for (const items of this.#items.values()) {
      for (const item of items) if (item.element) mounted.push(item);
    }
    return mounted;
  }

  #place(): void {
    const host = this.#options.host();
    const { document } = this.#options;
    if (!host || document.hidden) return;
    const mounted = this.#mounted();

    const stage = currentStage(document);
    const staged = (item: Item) => stage.element === null || stage.element.contains(item.anchor);
    host.moveTo(stage.modal && mounted.some(staged) ? stage.element : null);
    const seen = stage.element === null || mounted.some(staged);
    host.show(seen);
    if (!seen) {
      this.#options.onFrame(stage.element);
      this.#lookAgain(mounted.length > 0);
      return;
    }

    host.fit();
    const origin = host.element.getBoundingClientRect();
    const width = document.documentElement.clientWidth;
    const height = document.defaultView?.innerHeight ?? 0;
    if (width !== this.#width) {
      // A place beside an anchor may lie outside a narrower window.
      this.#width = width;
      for (const item of mounted) item.spot = null;
    }
    const sizes = this.#sizes.of(mounted);
    const anchors = mounted.map((item) => item.anchor.getBoundingClientRect());
    const taken: Obstacle[] = [];
    let fresh = 0;
    let waiting = false;

    const writes = mounted.map((item, index) => {
      const rect = anchors[index] as DOMRect;
      const size = sizes[index] as Sizes;
      const drawn = item.anchor.isConnected && rect.width > 0 && rect.height > 0 && staged(item);
      if (!drawn) return { item, x: 0, y: 0, shown: false };
      if (fresh >= PLACED_PER_FRAME) waiting ||= item.spot === null;
      else if (this.#needsPlace(item, rect, height)) {
        fresh += 1;
        const told = saidNearby(item, rect, mounted.slice(0, index), anchors);
        item.spot = this.#find(item, rect, told ? { ...size, full: size.short } : size, width, taken, told);
      }
      const { spot } = item;
      if (!spot) return { item, x: 0, y: 0, shown: false };
      const x = rect.left + spot.x;
      const y = rect.top + spot.y;
      taken.push({ x, y, ...(spot.form === 'full' ? size.full : size.short), kind: 'mark' });
      const onScreen = rect.bottom > 0 && rect.top < height && rect.right > 0 && rect.left < width;
      return {
        item,
        x: x - origin.left,
        y: y - origin.top,
        shown: !onScreen || !covered(item.anchor, rect, host.element),
      };
    });

    for (const { item, x, y, shown } of writes) {
      const { element } = item;
      item.shown = shown;
      if (!element) continue;
      const transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
      if (element.style.transform !== transform) element.style.transform = transform;
      const visibility = shown ? 'visible' : 'hidden';
      if (element.style.visibility !== visibility) element.style.visibility = visibility;
      const form = item.spot?.form ?? 'full';
      if (element.dataset['form'] !== form) element.dataset['form'] = form;
    }
    this.#options.onFrame(stage.element);
    if (waiting) this.schedule();
    this.#lookAgain(mounted.length > 0);
  }

  /** New, or its anchor has another size, or nobody has looked for a while whether the place is still free. */
  #needsPlace({ spot }: Item, rect: DOMRect, viewportHeight: number): boolean {
    if (!spot || Math.abs(spot.width - rect.width) > 1 || Math.abs(spot.height - rect.height) > 1)
      return true;
    return this.#looks - spot.found >= RECHECK && rect.bottom > 0 && rect.top < viewportHeight;
  }

  #find(
    item: Item,
    rect: DOMRect,
    size: Sizes,
    width: number,
    taken: readonly Obstacle[],
    shortOnly: boolean,
  ): Placeable['spot'] {
    const around = surroundings(item.anchor);
    if (!around) return null;
    const { x, y, form } = placeMark({
      lines: around.lines,
      block: around.block,
      post: item.container.contains(item.anchor) ? item.container.getBoundingClientRect() : null,
      obstacles: [...around.obstacles, ...taken],
      limits: { left: 2, right: width - 2 },
      ...size,
      // The page's direction, not ours: an Arabic mark after an English line stands to its right.
      rtl: getComputedStyle(item.anchor).direction === 'rtl',
      top: -(this.#options.document.defaultView?.scrollY ?? 0),
    });
    return {
      x: x - rect.left,
      y: y - rect.top,
      form: shortOnly ? 'short' : form,
      width: rect.width,
      height: rect.height,
      found: this.#looks,
    };
  }

  #lookAgain(needed: boolean): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = needed
      ? setTimeout(() => {
          this.#looks += 1;
          this.schedule();
        }, LOOK_EVERY)
      : null;
  }

  #stop(): void {
    this.#observer?.disconnect();
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#items.clear();
  }
}

/** Whether one of the marks before this one says the same in full close by: a list needs it once. */
function saidNearby(
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
