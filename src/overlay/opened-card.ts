import type { StoreProblem } from '../messages/protocol';
import type { Clock, Instant } from '../shared/clock';
import { standBeside } from './card-stand';
import type { Entry } from './entry';
import { distanceTo, type Point } from './geometry';
import type { Host } from './host';
import { SETTLED } from './settled';
import { Sight } from './sight';
import type { TriggerCause } from './triggers';

/** The card goes this long after the pointer has left it. */
const LEAVE = 350;
/** How long a pointer on its way to the card may keep it open. */
const APPROACH = 1500;
/** A card that was moved by more, in px, has to stand still again before a press counts; it rises by less itself. */
const MOVED = 4;
/** Below this width the card is a sheet at the lower edge. */
const NARROW = 480;

/** The one card that is open. */
export interface OpenedCard {
  readonly entry: Entry;
  readonly by: TriggerCause | 'mark';
  /** The link or button of the page that it was opened from; null for the mark. */
  readonly opener: HTMLElement | null;
  readonly at: Point | null;
  /** Since when it can be seen and pressed. */
  since: Instant;
  /** Stays until it is closed. */
  pinned: boolean;
  element: HTMLElement | null;
  busy: boolean;
  /** The last press came from a pointer, so the focus it left behind doesn't hold the card. */
  pressedByPointer: boolean;
  /** Before this it does not go with the pointer. */
  staysUntil: Instant;
  problem: StoreProblem | 'undo' | null;
  /** The held-back click, repeated when the person goes on. */
  readonly held: MouseEventInit | null;
}

export interface CardLifePorts {
  readonly document: Document;
  readonly clock: Clock;
  readonly trust: (event: Event) => boolean;
  readonly host: () => Host | null;
  readonly rtl: () => boolean;
  /** Draws the card, or draws without it. */
  readonly draw: () => void;
  readonly stopResting: () => void;
}

/** When the card comes, where it stands, and when it goes. */
export class CardLife {
  readonly #ports: CardLifePorts;
  #open: OpenedCard | null = null;
  #leaving: ReturnType<typeof setTimeout> | null = null;
  #approach: { distance: number; since: Instant } | null = null;
  #givingFocusBack = false;
  readonly #sight = new Sight();
  #stood: Point | null = null;

  constructor(ports: CardLifePorts) {
    this.#ports = ports;
  }

  get current(): OpenedCard | null {
    return this.#open;
  }

  /** Focus that we give back opens nothing. */
  get givingFocusBack(): boolean {
    return this.#givingFocusBack;
  }

  /** Whether there is room for no more than a sheet at the lower edge. */
  get narrow(): boolean {
    return (this.#ports.document.documentElement.clientWidth || NARROW + 1) <= NARROW;
  }

  open(
    entry: Entry,
    by: OpenedCard['by'],
    opener: HTMLElement | null,
    at: Point | null,
    held: MouseEventInit | null,
  ): void {
    const { clock, draw, host, stopResting } = this.#ports;
    this.stay();
    stopResting();
    this.#open = {
      entry,
      by,
      opener,
      at,
      since: clock(),
      pinned: by === 'mark' || held !== null,
      element: null,
      busy: false,
      pressedByPointer: false,
      staysUntil: 0,
      problem: null,
      held,
    };
    draw();
    host()?.begin();
    host()?.promote();
    this.#stood = null;
    this.follow();
    const { element } = this.#open ?? { element: null };
    this.#sight.watch(element);
    if (held !== null) element?.focus({ preventScroll: true });
  }

  /** Whether this press counts: the card is seen, and had been for a moment when it was made, where it is. */
  pressable(press: Event): boolean {
    const open = this.#open;
    if (!open?.element) return false;
    if (!this.#isClear()) {
      open.since = this.#ports.clock();
      this.#ports.host()?.promote();
    }
    return this.#ports.clock() - waitedFor(press) - open.since >= SETTLED;
  }

  /** Something of the page's comes to the front: so does the card, and it has to be seen anew. */
  outdone(): void {
    if (!this.#open) return;
    this.#ports.host()?.promote();
    this.#open.since = this.#ports.clock();
  }

  /** Seen, uncovered, and where it stood the last time. */
  #isClear(): boolean {
    const element = this.#open?.element;
    if (!element || !this.#ports.host()?.visible() || this.#sight.covered) return false;
    const { x, y } = element.getBoundingClientRect();
    const stood = this.#stood;
    this.#stood = { x, y };
    return stood === null || Math.hypot(x - stood.x, y - stood.y) <= MOVED;
  }

  /** @param giveFocusBack to where the card was opened, if the focus is in the card */
  close(giveFocusBack: boolean): void {
    if (!this.#open) return;
    const { entry, opener, element } = this.#open;
    const focused = this.#ports.host()?.root.activeElement ?? null;
    const hadFocus = element !== null && focused !== null && element.contains(focused);
    this.#open = null;
    // A question that was left unanswered is not asked again by itself.
    if (entry.state.name === 'disputing') entry.state = entry.state.before;
    this.stay();
    this.#ports.draw();
    if (!giveFocusBack || !hadFocus) return;
    this.#givingFocusBack = true;
    (opener ?? entry.element)?.focus({ preventScroll: true });
    this.#givingFocusBack = false;
    this.#ports.stopResting();
  }

  /** Lets go of the card without a word: everything ends. */
  end(): void {
    this.stay();
    this.#open = null;
  }

  /** The pointer or the focus is back. */
  stay(): void {
    if (this.#leaving !== null) clearTimeout(this.#leaving);
    this.#leaving = null;
    this.#approach = null;
  }

  /** The pointer or focus went elsewhere: the card goes soon, unless it is pinned or holds the focus. */
  away(at: Point | null): void {
    const open = this.#open;
    if (!open || open.pinned || this.#leaving !== null) return;
    const { host, document, clock } = this.#ports;
    const focused = host()?.root.activeElement ?? null;
    if (focused && open.element?.contains(focused) && !open.pressedByPointer) return;
    const openerFocused = open.opener
      ? document.activeElement === open.opener
      : focused === open.entry.element;
    if (open.by === 'focus' && openerFocused) return;
    if (at && open.element) {
      this.#approach = { distance: distanceTo(at, open.element.getBoundingClientRect()), since: clock() };
    }
    this.#leaving = setTimeout(() => this.close(false), Math.max(LEAVE, open.staysUntil - clock()));
  }

  /** A pointer that comes nearer is on its way to the card. */
  approach(at: Point): void {
    const open = this.#open;
    const approach = this.#approach;
    if (!approach || !open?.element || this.#leaving === null) return;
    const { clock } = this.#ports;
    const distance = distanceTo(at, open.element.getBoundingClientRect());
    const nearer = distance < approach.distance;
    approach.distance = distance;
    if (!nearer || clock() < open.staysUntil || clock() - approach.since > APPROACH) return;
    clearTimeout(this.#leaving);
    this.#leaving = setTimeout(() => this.close(false), LEAVE);
  }

  /** Puts the card beside its reference, and takes it away when that has left the screen. */
  follow(): void {
    const { host: hostOf, document, clock, rtl } = this.#ports;
    const host = hostOf();
    const open = this.#open;
    if (!open?.element || !host) return;
    if (!host.visible()) {
      open.since = clock();
      return;
    }
    if (!standBeside(open.element, open, { document, host, sheet: this.narrow, rtl: rtl() })) {
      this.close(false);
      return;
    }
    if (!this.#isClear()) open.since = clock();
  }

  /** Tab on the link whose card is open: true when the focus went into the card. */
  enterByTab(link: Element): boolean {
    if (!this.#open || this.#open.opener !== link || !this.#open.element) return false;
    this.#open.pinned = true;
    this.#open.element.focus({ preventScroll: true });
    return true;
  }

  /** Tab out of the card's last button goes on from where the card was opened. */
  leaveByTab(event: Event): void {
    const { key, shiftKey } = event as KeyboardEvent;
    const open = this.#open;
    if (key !== 'Tab' || !open?.element || !open.opener || !this.#ports.trust(event)) return;
    const buttons = [...open.element.querySelectorAll('button')];
    const focused = this.#ports.host()?.root.activeElement ?? null;
    const atEdge = shiftKey ? focused === open.element || focused === buttons[0] : focused === buttons.at(-1);
    if (!atEdge) return;
    const { opener } = open;
    if (shiftKey) event.preventDefault();
    this.close(false);
    opener.focus({ preventScroll: true });
    this.#ports.stopResting();
  }
}

/** How long, in whole ms, an event waited for its turn: a page that keeps the browser busy must not make an early press late. */
function waitedFor({ timeStamp }: Event): number {
  return Math.max(0, Math.floor(performance.now() - timeStamp));
}
