/** So long, in ms, nothing has been scrolled when the page is taken to stand still again. */
const STILL_AFTER = 150;

export interface ScrollingPorts {
  readonly document: Document;
  readonly signal: AbortSignal;
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
    const { document, onFrame, onStill } = this.#ports;
    if (target !== null && target !== document) this.#scrollers.add(target as Node);
    if (this.#still !== null) clearTimeout(this.#still);
    this.#still = setTimeout(() => {
      this.#still = null;
      onStill();
    }, STILL_AFTER);
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = null;
      const scrollers = this.#scrollers;
      this.#scrollers = new Set();
      onFrame(scrollers);
    });
  }

  #stop(): void {
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
    if (this.#still !== null) clearTimeout(this.#still);
    this.#scrollers.clear();
  }
}
