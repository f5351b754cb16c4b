import type { Instant } from '../shared/clock';
import { phaseOf } from '../wishlist/machine';
import type { Wish, WishPhase } from '../wishlist/wish';

/** The wishes of the popup, each in exactly one list. */
export interface WishLists {
  /** *Buy it* was followed, and nobody has said yet whether it was bought. Latest first. */
  readonly out: readonly Wish[];
  /** Longest ready first. */
  readonly ready: readonly Wish[];
  /** Bought longest ago first. */
  readonly checkIn: readonly Wish[];
  /** Soonest ready first. */
  readonly cooling: readonly Wish[];
  /** Latest decision first. */
  readonly decided: readonly Wish[];
}

/** Sorts the wishes into the popup's lists as they stand at `now`. */
export function listsOf(wishes: readonly Wish[], now: Instant): WishLists {
  const open = wishes.filter((wish) => leftAt(wish) === 0);
  const inPhase = (...phases: readonly WishPhase[]) =>
    open.filter((wish) => phases.includes(phaseOf(wish, now)));
  return {
    out: wishes.filter((wish) => leftAt(wish) > 0).toSorted((a, b) => leftAt(b) - leftAt(a)),
    ready: inPhase('ready').toSorted(sooner),
    checkIn: inPhase('check-in-due').toSorted(sooner),
    cooling: inPhase('cooling').toSorted(sooner),
    decided: inPhase('let-go', 'bought', 'settled').toSorted((a, b) => sooner(b, a)),
  };
}

/** By the moment that matters; then by age and id, so that the same wishes always come in the same order. */
function sooner(a: Wish, b: Wish): number {
  return momentOf(a) - momentOf(b) || a.savedAt - b.savedAt || (a.id < b.id ? -1 : 1);
}

function momentOf({ state }: Wish): Instant {
  return state.name === 'cooling' ? state.coolsAt : state.at;
}

/** When *Buy it* was followed; 0 when it was not, or when that has been answered. */
function leftAt({ state }: Wish): Instant {
  return state.name === 'cooling' ? (state.leftToBuy?.at ?? 0) : 0;
}
