import type { Milliseconds } from '../shared/clock';

/** So long, in ms, nothing has been scrolled when the page is taken to stand still again. */
const STILL_AFTER = 150;

export interface ScrollingPorts {
  readonly document: Document;
  readonly signal: AbortSignal;
  /** Whether anything has to move when this element, or the document, is scrolled: a frame costs, and most need none. */
  readonly moves: (scroller: Node) => boolean;
  /** In the next frame after something was scrolled: `scrollers` are the elements, the document not among them. */
  readonly onFrame: (scrollers: ReadonlySet<Node>) => void;
  /** Nothing has been scrolled for a moment. */
  readonly onStill: () => void;
}

/** Whether the page, or something in it, is being scrolled. */
export class Scrolling {
  readonly #ports: ScrollingPorts;
  #scrollers = new Set<Node>();
  #frame: number | null = null;
  #still: ReturnType<typeof setTimeout> | null = null;
  #last: Milliseconds = 0;

  constructor(ports: ScrollingPorts) {
    this.#ports = ports;
    const { document, signal } = ports;
    document.addEventListener('scroll', (event) => this.#scrolled(event), {
      capture: true,
      passive: true,
      signal,
    });
    signal.addEventListener('abort', () => this.#stop(), { once: true });
  }

  get underway(): boolean {
    return this.#still !== null;
  }

  #scrolled({ target }: Event): void {
    const { document, moves, onFrame } = this.#ports;
    const scroller = (target as Node | null) ?? document;
    this.#last = performance.now();
    // One timer for all: to put it off at each event would take longer than all else here.
    this.#still ??= setTimeout(() => this.#mayBeStill(), STILL_AFTER);
    if (!moves(scroller)) return;
    if (scroller !== document) this.#scrollers.add(scroller);
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = null;
      const scrollers = this.#scrollers;
      this.#scrollers = new Set();
      onFrame(scrollers);
    });
  }

  #mayBeStill(): void {
    const left = STILL_AFTER - (performance.now() - this.#last);
    this.#still = left > 0 ? setTimeout(() => this.#mayBeStill(), left) : null;
    if (this.#still === null) this.#ports.onStill();
  }

  #stop(): void {
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
    if (this.#still !== null) clearTimeout(this.#still);
    this.#scrollers.clear();
  }
}
