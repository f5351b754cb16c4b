import { HOUR, type Instant } from '../shared/clock';
import type { KeptWish } from './kept';
import { dueAt, phaseOf } from './machine';
import type { Wish, WishId } from './wish';

/**
 * Of which wishes a person was told, each with the moments it was due, the last one at the end: kept waiting, it is
 * due anew, and when that is taken back it is due as before.
 */
export type Told = ReadonlyMap<WishId, readonly Instant[]>;

/** How many moments are kept for one wish. Only the last decision can be taken back; a few more cost nothing. */
const MOST_MOMENTS = 16;

/** What waits for an answer. */
export interface Waiting<Kept extends Wish = Wish> {
  /** Cooled off, and not on the way to being bought. */
  readonly ready: readonly Kept[];
  /** Bought a month ago: how did it turn out? */
  readonly checkIns: readonly Kept[];
}

/** What waits for an answer at `now`. */
export function waitingAt<Kept extends Wish>(wishes: readonly Kept[], now: Instant): Waiting<Kept> {
  const ready: Kept[] = [];
  const checkIns: Kept[] = [];
  for (const wish of wishes) {
    const phase = phaseOf(wish, now);
    // Once *Buy it* was followed the popup asks about that, and there is no decision to wait for.
    if (phase === 'ready' && !isOutToBuy(wish)) ready.push(wish);
    else if (phase === 'check-in-due') checkIns.push(wish);
  }
  return { ready, checkIns };
}

/**
 * The wishes that have come due and were not told of. Whether a person was told is kept for each wish and not as one
 * moment: a clock that runs ahead for an hour would otherwise swallow what comes due after it was put right.
 */
export function untold<Kept extends Wish>(
  wishes: readonly Kept[],
  told: Told,
  now: Instant,
): readonly Kept[] {
  return wishes.filter(({ id, state }) => {
    const due = dueAt(state);
    return due !== null && due <= now && !told.get(id)?.includes(due);
  });
}

/** Whether a due wish is news: what a person has decided since, or taken back, is none, wherever they did. */
export function isNews({ state, stamps }: KeptWish, now: Instant): boolean {
  const changed = stamps.state ?? 0;
  // A stamp from later than now was given by a clock that ran ahead, and says nothing of when that was.
  return changed < (dueAt(state) ?? now) || changed > now + HOUR;
}

/**
 * Who was told, once that was done for `wishes` at `now`. Kept for as long as the wish is there: what was let go or
 * bought may be taken back, and be as due as it was.
 */
export function toldOf(wishes: readonly Wish[], told: Told, now: Instant): Told {
  const after = new Map<WishId, readonly Instant[]>();
  for (const { id, state } of wishes) {
    const due = dueAt(state);
    const known = told.get(id) ?? [];
    const isNew = due !== null && due <= now && !known.includes(due);
    const all = isNew ? [...known, due].slice(-MOST_MOMENTS) : known;
    if (all.length > 0) after.set(id, all);
  }
  return after;
}

function isOutToBuy({ state }: Wish): boolean {
  return state.name === 'cooling' && state.leftToBuy !== undefined;
}
