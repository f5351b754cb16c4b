import type { Clock } from '../shared/clock';
import type { CardPress } from './Card';
import type { Decisions } from './decisions';
import type { CardLife, OpenedCard } from './opened-card';

/** A card that has just been answered says so, and offers the way back, at least so long, in ms. */
const ANSWERED = 8000;

export interface PressPorts {
  readonly card: CardLife;
  readonly decisions: Decisions;
  readonly clock: Clock;
  readonly trust: (event: Event) => boolean;
  readonly draw: () => void;
  /** The person goes on with what was held back. */
  readonly followed: (current: OpenedCard) => void;
}

/** What happens when one of the card's buttons is pressed. */
export function createPresses(
  ports: PressPorts,
): (current: OpenedCard, press: CardPress, event: Event) => Promise<void> {
  const { card, decisions, clock, trust, draw, followed } = ports;
  return async (current, press, event) => {
    if (!trust(event)) return;
    if (press === 'close') {
      card.close(true);
      return;
    }
    if (card.current !== current || current.busy || !card.pressable(event)) return;
    current.busy = true;
    current.pressedByPointer = (event as MouseEvent).detail > 0;
    current.problem = null;
    draw();
    const { entry } = current;
    const deciding = decisions.decide(entry, press);
    // Not waited for: a background that doesn't answer must not keep anybody from going on.
    if (press === 'go-on' && current.held !== null) followed(current);
    try {
      current.problem = await deciding;
    } catch {
      // The extension was updated or removed under this page.
      current.problem = 'unavailable';
    }
    current.busy = false;
    if (card.current === current) {
      current.since = clock();
      // Only what was opened by a click stays for good; a decided card may go with the pointer.
      current.pinned = current.problem !== null || entry.state.name === 'disputing';
      // The answered card is smaller, so the pointer may stand outside it now without having left.
      current.staysUntil = clock() + ANSWERED;
      draw();
      current.element?.focus({ preventScroll: true });
    }
  };
}

/** Does what the held-back press would have done: in this tab or in a new one. */
export function repeatPress(opener: HTMLElement | null, held: MouseEventInit | null): void {
  if (!opener?.isConnected) return;
  opener.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, ...held }));
}
