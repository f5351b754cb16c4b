import { covered } from './cover';
import type { Box, Obstacle } from './geometry';
import type { Host } from './host';
import { findPlace, saidNearby } from './mark-place';
import { MarkSizes, type Sizes } from './mark-sizes';
import { moveTo } from './move';
import type { Placeable } from './placeable';
import { Scrolling } from './scrolling';
import { canHold, Stage } from './stage';

export interface LayerOptions {
  readonly document: Document;
  readonly host: () => Host | null;
  /** Marks came near the viewport or left it, perhaps because something is being scrolled: draw again. */
  readonly onNear: (scrolling: boolean) => void;
  /**
   * After the marks were placed in a frame; card and summary follow here. `stage` is the page's modal dialog or
   * full-screen element, null for the whole page; `scrolling` says that what costs much should wait.
   */
  readonly onFrame: (stage: Element | null, scrolling: boolean) => void;
  /** What else stands beside something of the page, and follows it in a frame of scrolling; null for nothing. */
  readonly following: () => (() => void) | null;
  readonly signal: AbortSignal;
}

/** How far beyond the viewport marks are kept ready. */
const NEAR = '250px 0px';
/** Surroundings read in one frame; the rest waits for the next. */
const PLACED_PER_FRAME = 6;
/** Anchors asked in one frame whether something lies on them, and how long that may take in ms; the rest waits. */
const COVERS_PER_FRAME = 8;
const COVERING = 3;
/** Pages move things without scrolling; this often we look whether they did. */
const LOOK_EVERY = 400;
/** Every so many looks, a place that was free is checked again. */
const RECHECK = 5;

/**
 * Keeps marks beside their anchors. What it costs goes with the marks near the viewport, not with the page:
 * an IntersectionObserver tells which they are, and a frame reads their boxes in one batch, then writes.
 * Marks stand in document coordinates, so that plain scrolling moves them without any work of ours. While something
 * is scrolled, only marks that don't go with the document are moved, and what lies on the anchors is not asked: for
 * the answer a browser lays the page out, and the next frame would need another.
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
  readonly #near = new Set<Item>();
  readonly #scrolling: Scrolling;
  readonly #stage: Stage;

  constructor(options: LayerOptions) {
    this.#options = options;
    const { document, signal } = options;
    this.#observer =
      typeof IntersectionObserver === 'function'
        ? new IntersectionObserver((entries) => this.#intersected(entries), { rootMargin: NEAR })
        : null;
    this.#stage = new Stage(document);
    const schedule = () => this.schedule();
    this.#scrolling = new Scrolling({
      document,
      signal,
      moves: (scroller) => options.following() !== null || this.#moving([scroller]).length > 0,
      onFrame: (scrollers) => this.#follow(scrollers),
      onStill: schedule,
    });
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
    if (item.near) {
      this.#near.add(item);
      this.#options.onNear(false);
    }
  }

  remove(item: Item): void {
    const items = this.#items.get(item.anchor);
    if (!items?.delete(item)) return;
    this.#near.delete(item);
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
        if (item.near) this.#near.add(item);
        else this.#near.delete(item);
      }
    }
    if (changed) this.#options.onNear(this.#scrolling.underway);
  }

  #mounted(): Item[] {
    const mounted: Item[] = [];
    for (const items of this.#items.values()) {
      for (const item of items) if (item.element) mounted.push(item);
    }
    return mounted;
  }

  /** Moves what does not go with the document. */
  #follow(scrollers: ReadonlySet<Node>): void {
    const host = this.#options.host();
    // A frame of placing moves all of them.
    if (!host || this.#frame !== null || this.#options.document.hidden) return;
    const moving = this.#moving([...scrollers]);
    const origin = host.element.getBoundingClientRect();
    const anchors = moving.map(({ anchor }) => anchor.getBoundingClientRect());
    moving.forEach(({ element, spot }, index) => {
      const { left, top } = anchors[index] as DOMRect;
      if (element && spot) moveTo(element, left + spot.x - origin.left, top + spot.y - origin.top);
    });
    this.#options.following()?.();
  }

  /** The marks that stay with the window, or stand in what is scrolled. */
  #moving(scrollers: readonly Node[]): Item[] {
    return [...this.#near].filter(
      ({ anchor, element, spot }) =>
        element !== null &&
        spot !== null &&
        (spot.held || scrollers.some((one) => one.nodeType === Node.ELEMENT_NODE && one.contains(anchor))),
    );
  }

  #place(): void {
    const host = this.#options.host();
    const { document } = this.#options;
    if (!host || document.hidden) return;
    const mounted = this.#mounted();

    const stage = this.#stage.now(this.#scrolling.underway);
    const holding = stage !== null && canHold(stage);
    const staged = (item: Item) => stage === null || (holding && stage.contains(item.anchor));
    const seen = stage === null || mounted.some(staged);
    host.moveTo(seen ? stage : null, stage);
    host.show(seen);
    const scrolling = this.#scrolling.underway;
    if (!seen) {
      this.#options.onFrame(stage, scrolling);
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
    const covers = { left: COVERS_PER_FRAME, spent: 0 };
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
        item.spot = findPlace({ item, rect, size, width, taken, shortOnly: told, look: this.#looks });
      }
      const { spot } = item;
      if (!spot) return { item, x: 0, y: 0, shown: false };
      const x = rect.left + spot.x;
      const y = rect.top + spot.y;
      const box = { x, y, ...size[spot.form] };
      taken.push({ ...box, kind: 'mark' });
      const onScreen = rect.bottom > 0 && rect.top < height && rect.right > 0 && rect.left < width;
      return {
        item,
        x: x - origin.left,
        y: y - origin.top,
        shown: !onScreen || this.#isFree(item, rect, box, host, covers),
      };
    });

    for (const { item, x, y, shown } of writes) {
      const { element } = item;
      item.shown = shown;
      if (!element) continue;
      moveTo(element, x, y);
      const visibility = shown ? 'visible' : 'hidden';
      if (element.style.visibility !== visibility) element.style.visibility = visibility;
      const form = item.spot?.form ?? 'full';
      if (element.dataset['form'] !== form) element.dataset['form'] = form;
    }
    this.#options.onFrame(stage, scrolling);
    if (waiting || covers.left < 0) this.schedule();
    this.#lookAgain(mounted.length > 0);
  }

  /**
   * Whether nothing lies on the anchor and its mark, as it was seen in this look where nothing has moved since.
   * @param covers how many may still be looked at in this frame, below zero when one of them has to wait, and how
   * long it took so far
   */
  #isFree(
    item: Item,
    rect: DOMRect,
    mark: Box,
    host: Host,
    covers: { left: number; spent: number },
  ): boolean {
    const { cover } = item;
    const asSeen = cover?.look === this.#looks && cover.left === rect.left && cover.top === rect.top;
    if (asSeen) return !cover.covered;
    if (this.#scrolling.underway) return cover?.covered !== true;
    covers.left = covers.spent < COVERING ? covers.left - 1 : -1;
    if (covers.left < 0) return item.shown;
    const { left, top } = rect;
    const start = performance.now();
    item.cover = { left, top, look: this.#looks, covered: covered(item.anchor, rect, mark, host.element) };
    covers.spent += performance.now() - start;
    return !item.cover.covered;
  }

  /** New, or its anchor has another size, or nobody has looked for a while whether the place is still free. */
  #needsPlace({ spot }: Item, rect: DOMRect, viewportHeight: number): boolean {
    if (!spot || Math.abs(spot.width - rect.width) > 1 || Math.abs(spot.height - rect.height) > 1)
      return true;
    if (this.#scrolling.underway) return false;
    // The page has broken its lines anew.
    if (Math.abs(spot.left - rect.left) > 1) return true;
    return this.#looks - spot.found >= RECHECK && rect.bottom > 0 && rect.top < viewportHeight;
  }

  #lookAgain(needed: boolean): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = needed
      ? setTimeout(() => {
          this.#looks += 1;
          // Not in a frame: where nothing has moved the page needs none.
          this.#place();
        }, LOOK_EVERY)
      : null;
  }

  #stop(): void {
    this.#observer?.disconnect();
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#items.clear();
    this.#near.clear();
  }
}
