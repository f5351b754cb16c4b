import type { Clock } from '../shared/clock';
import type { CardPress } from './Card';
import type { Decisions } from './decisions';
import type { Host } from './host';
import type { CardLife, OpenedCard } from './opened-card';

/** A press counts only when its card could be seen for so long, in ms, so that none is stolen by a quick swap. */
export const SETTLED = 300;
/** A card that has just been answered says so, and offers the way back, at least so long, in ms. */
const ANSWERED = 8000;

export interface PressPorts {
  readonly card: CardLife;
  readonly decisions: Decisions;
  readonly clock: Clock;
  readonly trust: (event: Event) => boolean;
  readonly host: () => Host | null;
  readonly draw: () => void;
  /** The person goes on with what was held back. */
  readonly followed: (current: OpenedCard) => void;
}

/** What happens when one of the card's buttons is pressed. */
export function createPresses(
  ports: PressPorts,
): (current: OpenedCard, press: CardPress, event: Event) => Promise<void> {
  const { card, decisions, clock, trust, host, draw, followed } = ports;
  return async (current, press, event) => {
    if (!trust(event)) return;
    if (press === 'close') {
      card.close(true);
      return;
    }
    const settled = clock() - current.since >= SETTLED;
    if (card.current !== current || current.busy || !settled || !host()?.visible()) return;
    current.busy = true;
    current.pressedByPointer = (event as MouseEvent).detail > 0;
    current.problem = null;
    draw();
    const { entry } = current;
    try {
      current.problem = await decisions.decide(entry, press);
    } catch {
      // The extension was updated or removed under this page.
      current.problem = 'unavailable';
    }
    current.busy = false;
    const goesOn = press === 'go-on' && current.held !== null;
    if (card.current === current) {
      current.since = clock();
      // Only what was opened by a click stays for good; a decided card may go with the pointer.
      current.pinned = current.problem !== null || entry.state.name === 'disputing';
      // The answered card is smaller, so the pointer may stand outside it now without having left.
      current.staysUntil = clock() + ANSWERED;
      draw();
      current.element?.focus({ preventScroll: true });
    }
    if (goesOn) followed(current);
  };
}
