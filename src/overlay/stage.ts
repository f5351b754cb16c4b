/**
 * What the page shows alone right now: its innermost modal dialog, else its full-screen element; null for the whole
 * page. Everything outside of it is inert in every browser. Costs a look at each `<dialog>`, of which pages have few.
 */
function currentStage(document: Document): Element | null {
  for (const dialog of Array.from(document.getElementsByTagName('dialog')).reverse()) {
    if (dialog.open && isModal(dialog)) return dialog;
  }
  // Parsers without a screen have no such property.
  return document.fullscreenElement ?? null;
}

/** So long, in ms, an answer holds while something is scrolled: some pages scroll a ticker for ever. */
const HOLDS = 400;

/** What a page shows alone, as it is asked again and again. */
export class Stage {
  readonly #document: Document;
  #known: Element | null | undefined;
  #askedAt = Number.NEGATIVE_INFINITY;

  constructor(document: Document) {
    this.#document = document;
  }

  /**
   * The innermost modal dialog, the full-screen element, or null for the whole page.
   * @param scrolling a long page that changes takes a millisecond to tell: while it is scrolled this is as before, for a moment
   */
  now(scrolling: boolean): Element | null {
    const known = this.#known;
    const now = performance.now();
    const holds = scrolling && now - this.#askedAt < HOLDS;
    if (holds && known !== undefined && known?.isConnected !== false) return known;
    this.#askedAt = now;
    this.#known = currentStage(this.#document);
    return this.#known;
  }
}

/** Elements that show themselves instead of what stands in them. */
const REPLACED = 'audio, canvas, embed, iframe, img, object, video';

/** Whether something that is put into the stage would be seen there; a shadow root shows only what it has a slot for. */
export function canHold(stage: Element): boolean {
  return stage.shadowRoot === null && !stage.matches(REPLACED);
}

function isModal(dialog: Element): boolean {
  try {
    return dialog.matches(':modal');
  } catch {
    return false;
  }
}
