import type { SummaryPlace } from '../settings/applies';
import type { Clock, Instant } from '../shared/clock';
import type { Box, Point, Size } from './geometry';
import type { Host } from './host';
import { moveTo } from './move';
import type { SummaryPress } from './Summary';
import { SETTLED } from './settled';
import { placeAt, placeByKey, placeSummary } from './summary-place';

/** How long the way back stays in sight after the summary was turned off, in ms. */
const WAY_BACK = 8000;
/** So long, in ms, a change of our own may take to come back from the settings. */
const ECHO = 1000;
/** The pointer has to go so far, in px, before the summary goes with it. */
const DRAG = 4;
/** So often, in ms, one point of the summary is looked at, whether something of the page's stands there by now. */
const LOOK_AGAIN = 1000;
/** After so many looks its place is found anew: what stood where it is wanted may have gone. */
const LOOKS_IN_ALL = 10;
/** Where it is looked at, as shares of its width and height. One look in a long page takes milliseconds. */
const POINTS = [0.02, 0.5, 0.98].flatMap((right) => [0.1, 0.9].map((down) => ({ x: right, y: down })));

export interface SummaryPorts {
  readonly document: Document;
  readonly clock: Clock;
  readonly trust: (event: Event) => boolean;
  readonly host: () => Host | null;
  readonly rtl: () => boolean;
  readonly draw: () => void;
  /** Where the person wants it from now on, or that they want none. */
  readonly keep: (change: Partial<SummaryPlace & { on: boolean }>) => void;
  /** Goes to the next mark; `focus` when the keyboard leads there. */
  readonly next: (focus: boolean) => void;
  /** *Not today*. Gives what stood in the way, in words, else null. */
  readonly rest: () => Promise<string | null>;
}

/** The life of the summary: where it stands, how it is moved, folded and turned off. */
export class SummaryCorner {
  readonly #ports: SummaryPorts;
  #place: SummaryPlace | null;
  #element: HTMLElement | null = null;
  #since: Instant = 0;
  #looks = 0;
  #looked: Instant = 0;
  #placed = '';
  #box: Box | null = null;
  /** Where something of the page's was found to stand, or nothing, since somebody looked last. */
  readonly #found = new Map<string, boolean>();
  #dragging = false;
  #changed: Instant = Number.NEGATIVE_INFINITY;
  #back: { readonly place: SummaryPlace; readonly timer: ReturnType<typeof setTimeout> } | null = null;
  open = false;
  problem: string | null = null;

  constructor(ports: SummaryPorts, place: SummaryPlace | null) {
    this.#ports = ports;
    this.#place = place;
  }

  /** Null when there is to be none. */
  get place(): SummaryPlace | null {
    return this.#place;
  }

  /** It was turned off just now. */
  get gone(): boolean {
    return this.#back !== null;
  }

  /** What the settings say; it comes back from them after each change of our own. */
  setPlace(place: SummaryPlace | null): void {
    // What comes back of an earlier step must not undo the next one.
    const ownIsOnItsWay = place !== null && this.#ports.clock() - this.#changed < ECHO;
    if (!this.#dragging && !ownIsOnItsWay) this.#place = place;
    this.#placed = '';
  }

  readonly hold = (element: HTMLElement | null): void => {
    if (element !== null && element !== this.#element) {
      this.#since = this.#ports.clock();
      this.#placed = '';
      element.style.visibility = 'hidden';
    }
    this.#element = element;
  };

  /**
   * Puts it where it belongs; called after every placing of the marks. While something is scrolled it stays where it
   * is: it goes with the window, and to ask what stands there makes the browser lay the page out.
   */
  follow(visible: boolean, scrolling: boolean): void {
    const element = this.#element;
    const place = this.#place ?? this.#back?.place ?? null;
    if (element === null || place === null || this.#dragging) return;
    if (!visible) {
      element.style.visibility = 'hidden';
      this.#since = this.#ports.clock();
      return;
    }
    if (scrolling && this.#placed !== '') {
      element.style.visibility = 'visible';
      return;
    }
    const { document, rtl } = this.#ports;
    const viewport = viewportOf(document);
    const size = { width: element.offsetWidth, height: element.offsetHeight };
    const wanted = [place.side, place.height, rtl(), ...Object.values({ ...viewport, ...size })].join(' ');
    const own = this.#ports.host()?.element ?? null;
    this.#lookAgain(viewport, own);
    if (wanted !== this.#placed) {
      if (this.#placed === '') {
        this.#found.clear();
        this.#looked = this.#ports.clock();
      }
      const taken = (box: Box) => {
        // What it says grows with the page, by a digit now and then: that is no reason to look again.
        const at = [box.x < viewport.width / 2, box.y, box.height, viewport.width, viewport.height].join(' ');
        const known = this.#found.get(at) ?? standsThere(document, box, POINTS, viewport, own);
        this.#found.set(at, known);
        return known;
      };
      const { x, y } = placeSummary({ place, size, viewport, rtl: rtl(), taken });
      if (moveTo(element, x, y)) this.#since = this.#ports.clock();
      this.#placed = wanted;
      this.#box = { x, y, ...size };
    }
    element.style.visibility = 'visible';
  }

  readonly press = async (press: SummaryPress, event: Event): Promise<void> => {
    const { trust, clock, host, draw, keep, next, rest } = this.#ports;
    if (!trust(event) || clock() - this.#since < SETTLED || !host()?.visible()) return;
    this.problem = null;
    switch (press) {
      case 'menu':
        this.open = !this.open;
        break;
      case 'next':
        next((event as MouseEvent).detail === 0);
        break;
      case 'fold':
        this.open = false;
        this.#change({ folded: !this.#place?.folded });
        this.#focus('.sum-text');
        return;
      case 'rest':
        this.problem = await rest();
        break;
      case 'off':
        this.#turnOff();
        return;
      case 'bring-back':
        this.#endWayBack((place) => {
          this.#place = place;
          keep({ on: true });
        });
        break;
    }
    draw();
  };

  /** Arrow keys on the grip move it; Escape folds its ways. True when the key was meant for it. */
  key(event: KeyboardEvent): boolean {
    const focused = this.#ports.host()?.root.activeElement ?? null;
    if (focused === null || !this.#element?.contains(focused) || !this.#ports.trust(event)) return false;
    if (event.key === 'Escape' && this.open) {
      this.open = false;
      this.#ports.draw();
      this.#focus('.sum-text');
      return true;
    }
    if (this.#place === null || !focused.matches('.grip')) return false;
    const moved = placeByKey(event.key, this.#place, this.#ports.rtl());
    if (moved === null) return false;
    event.preventDefault();
    this.#change(moved);
    return true;
  }

  /** Moves with the pointer until it lets go. */
  readonly grip = (event: PointerEvent): void => {
    const { trust, document, rtl } = this.#ports;
    const element = this.#element;
    if (!trust(event) || event.button !== 0 || element === null || this.#place === null) return;
    const grip = event.currentTarget as HTMLElement;
    const begun = { x: event.clientX, y: event.clientY };
    const box = element.getBoundingClientRect();
    const stop = new AbortController();
    const move = (to: PointerEvent) => {
      const [dx, dy] = [to.clientX - begun.x, to.clientY - begun.y];
      if (!this.#dragging && Math.hypot(dx, dy) < DRAG) return;
      this.#dragging = true;
      moveTo(element, box.x + dx, box.y + dy);
    };
    const end = () => {
      stop.abort();
      if (!this.#dragging) return;
      this.#dragging = false;
      const { x, y, width, height } = element.getBoundingClientRect();
      this.#change(placeAt({ x: x + width / 2, y: y + height / 2 }, viewportOf(document), rtl()));
    };
    try {
      grip.setPointerCapture(event.pointerId);
    } catch {
      // The pointer is gone already: it lets go at the next event.
    }
    grip.addEventListener('pointermove', move, { signal: stop.signal });
    for (const type of ['pointerup', 'pointercancel', 'lostpointercapture'] as const) {
      grip.addEventListener(type, end, { signal: stop.signal });
    }
  };

  end(): void {
    if (this.#back) clearTimeout(this.#back.timer);
  }

  #lookAgain(viewport: Size, own: Element | null): void {
    const { document, clock } = this.#ports;
    if (this.#box === null || clock() - this.#looked < LOOK_AGAIN) return;
    this.#looked = clock();
    this.#looks += 1;
    const point = POINTS.slice(this.#looks % POINTS.length).slice(0, 1);
    const anew = this.#looks % LOOKS_IN_ALL === 0;
    if (anew || standsThere(document, this.#box, point, viewport, own)) this.#placed = '';
  }

  #change(change: Partial<SummaryPlace>): void {
    if (this.#place === null) return;
    this.#place = { ...this.#place, ...change };
    this.#changed = this.#ports.clock();
    this.#placed = '';
    this.#ports.draw();
    this.#ports.keep(change);
  }

  #turnOff(): void {
    if (this.#place === null) return;
    const timer = setTimeout(() => this.#endWayBack(() => undefined), WAY_BACK);
    this.#back = { place: this.#place, timer };
    this.#place = null;
    this.open = false;
    this.#ports.keep({ on: false });
    this.#ports.draw();
    this.#focus('.sum-way');
  }

  #endWayBack(then: (place: SummaryPlace) => void): void {
    if (this.#back === null) return;
    const { place, timer } = this.#back;
    clearTimeout(timer);
    this.#back = null;
    then(place);
    this.#ports.draw();
  }

  #focus(selector: string): void {
    this.#element?.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
  }
}

function viewportOf(document: Document): Size {
  return {
    width: document.documentElement.clientWidth,
    height: document.defaultView?.innerHeight ?? 0,
  };
}

/** Whether something of the page's own stands in a box that stays there when the page scrolls. */
function standsThere(
  document: Document,
  box: Box,
  points: readonly Point[],
  viewport: Size,
  own: Element | null,
): boolean {
  if (typeof document.elementsFromPoint !== 'function') return false;
  return points.some(({ x, y }) => {
    const at = document.elementsFromPoint(box.x + box.width * x, box.y + box.height * y);
    return at.some((element) => element !== own && isFixed(element, viewport));
  });
}

/** Fixed, and smaller than a page's own ground. */
function isFixed(element: Element, viewport: Size): boolean {
  const { position } = element.ownerDocument.defaultView?.getComputedStyle(element) ?? {};
  if (position !== 'fixed' && position !== 'sticky') return false;
  const { width, height } = element.getBoundingClientRect();
  return width * height < viewport.width * viewport.height * 0.5;
}
