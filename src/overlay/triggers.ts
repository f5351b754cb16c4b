import type { Point } from './geometry';

/** What brought a card: resting the pointer, the keyboard's focus, or a press that was held back. */
export type TriggerCause = 'pointer' | 'focus' | HeldCause;

/** What was held back: a link that is followed, or a button that buys. */
export type HeldCause = 'held-link' | 'held-buy';

export interface TriggerPorts<Item> {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly trust: (event: Event) => boolean;
  /** The flagged item that a link of the page belongs to. */
  readonly itemOf: (link: Element) => Item | null;
  /** Whether an event goes through our own root. */
  readonly ours: (event: Event) => boolean;
  /** The item that a press of a button buys, and the button; null where a press buys nothing. */
  readonly buyAt: (target: Element) => { readonly item: Item; readonly opener: HTMLElement } | null;
  /** Whether a press waits for the card: of a flagged link at level *pause*, of a button that buys if wanted so. */
  readonly holdsPress: (item: Item, by: HeldCause) => boolean;
  /** `held` describes the press that was held back, so that it can be repeated. False when no card came. */
  readonly open: (
    item: Item,
    by: TriggerCause,
    opener: HTMLElement,
    at: Point | null,
    held: MouseEventInit | null,
  ) => boolean;
  /** The pointer rests elsewhere; close after a while unless something keeps the card. */
  readonly away: (at: Point | null) => void;
  /** The pointer is on the card, its mark or its link again. */
  readonly back: () => void;
  readonly pointerMoved: (at: Point) => void;
  readonly pressedOutside: () => void;
  /** The page opens something above everything, or is about to. */
  readonly outdone: () => void;
  /** Escape, anywhere in the page. */
  readonly escape: () => void;
  /** Tab on the focused link whose card is open: true when the focus went into the card. */
  readonly tabInto: (link: Element, event: KeyboardEvent) => boolean;
  readonly isOpenFor: (item: Item) => boolean;
}

/** How long the pointer or the focus rests on a link before its card opens. */
export const REST = 350;

/**
 * Listens in the page, in the capture phase, and changes nothing there: no default is prevented except a
 * press that waits for its card, and Tab from a link into its open card.
 */
export function listen<Item>(ports: TriggerPorts<Item>): {
  rest(run: () => void): void;
  stopResting(): void;
} {
  const { document, signal, trust } = ports;
  const options = { capture: true, signal } as const;
  const passive = { ...options, passive: true } as const;
  let timer: ReturnType<typeof setTimeout> | null = null;

  const stopResting = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  const rest = (run: () => void) => {
    stopResting();
    timer = setTimeout(() => {
      timer = null;
      run();
    }, REST);
  };
  signal.addEventListener('abort', stopResting, { once: true });

  const flaggedAt = (event: Event): { item: Item; link: HTMLAnchorElement } | null => {
    const target = event.composedPath()[0];
    if (!isElement(target)) return null;
    const link = target.closest('a');
    const item = link ? ports.itemOf(link) : null;
    return link && item !== null ? { item, link: link as HTMLAnchorElement } : null;
  };

  document.addEventListener(
    'pointerover',
    (event) => {
      if (!trust(event) || event.pointerType === 'touch') return;
      if (ports.ours(event)) return;
      const found = flaggedAt(event);
      const at = { x: event.clientX, y: event.clientY };
      if (!found) {
        stopResting();
        ports.away(at);
      } else if (ports.isOpenFor(found.item)) {
        ports.back();
      } else {
        rest(() => {
          if (found.link.isConnected) ports.open(found.item, 'pointer', found.link, at, null);
        });
      }
    },
    passive,
  );
  document.documentElement.addEventListener(
    'pointerleave',
    () => {
      stopResting();
      ports.away(null);
    },
    { signal, passive: true },
  );
  document.addEventListener(
    'pointermove',
    (event) => {
      if (!ports.ours(event)) ports.pointerMoved({ x: event.clientX, y: event.clientY });
    },
    passive,
  );
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (!trust(event) || ports.ours(event)) return;
      stopResting();
      ports.pressedOutside();
    },
    passive,
  );
  document.addEventListener(
    'focusin',
    (event) => {
      if (!trust(event) || ports.ours(event)) return;
      const found = flaggedAt(event);
      if (!found || !focusIsShown(found.link)) {
        stopResting();
        ports.away(null);
      } else if (!ports.isOpenFor(found.item)) {
        rest(() => {
          if (found.link.isConnected) ports.open(found.item, 'focus', found.link, null, null);
        });
      }
    },
    passive,
  );
  document.addEventListener(
    'keydown',
    (event) => {
      if (!trust(event)) return;
      if (event.key === 'Escape') {
        stopResting();
        ports.escape();
        return;
      }
      const plainTab =
        event.key === 'Tab' && !event.shiftKey && !event.ctrlKey && !event.altKey && !event.metaKey;
      if (!plainTab || ports.ours(event)) return;
      const target = event.composedPath()[0];
      const link = isElement(target) ? target.closest('a') : null;
      if (link && ports.tabInto(link, event)) event.preventDefault();
    },
    options,
  );
  const hold = (event: MouseEvent) => {
    if (!trust(event) || event.button > 1 || event.defaultPrevented || ports.ours(event)) return;
    const found = pressedAt(event);
    if (!found || !ports.holdsPress(found.item, found.by)) return;
    stopResting();
    const at = event.detail > 0 ? { x: event.clientX, y: event.clientY } : null;
    const newTab = event.button === 1 || event.ctrlKey || event.metaKey;
    const { shiftKey, altKey } = event;
    const held = { ctrlKey: newTab, metaKey: newTab, shiftKey, altKey };
    // Only a card that is there may hold anything: whatever fails of ours, the person's press goes through.
    if (!ports.open(found.item, found.by, found.opener, at, held)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const pressedAt = (event: MouseEvent) => {
    const link = flaggedAt(event);
    if (link) return { item: link.item, opener: link.link, by: 'held-link' as const };
    const target = event.composedPath()[0];
    const buying = event.button === 0 && isElement(target) ? ports.buyAt(target) : null;
    return buying && { ...buying, by: 'held-buy' as const };
  };
  const raised = (event: Event) => {
    const target = event.composedPath()[0];
    // What only unfolds in its place (`<details>`) covers nothing.
    if (!ports.ours(event) && isElement(target) && target.localName !== 'details') ports.outdone();
  };
  document.addEventListener('beforetoggle', raised, passive);
  document.addEventListener('toggle', raised, passive);
  document.addEventListener('click', hold, options);
  document.addEventListener('auxclick', hold, options);

  return { rest, stopResting };
}

function isElement(target: EventTarget | undefined): target is Element {
  return typeof (target as Element | undefined)?.closest === 'function';
}

/** Whether the focus came by keyboard. Focus by a click opens nothing; the click has its own meaning. */
export function focusIsShown(element: Element | null): boolean {
  try {
    return element?.matches(':focus-visible') ?? false;
  } catch {
    return true;
  }
}
