/**
 * The life of a wish.
 *
 * ```
 *  cooling(coolsAt) ──time──► ready ──► bought ──30 d──► check-in due ──► settled (glad | fine | regret |
 *    ▲   │  │                 │ │         ▲                                        did not buy | skipped)
 *    │   │  └── early, with a reason ───────┘
 *    │   └──────► let go ◄────┘ │        restore: let go ──► cooling, or ready when its time has passed
 *    └──── keep waiting ────────┘
 * ```
 * *Buy it* only opens the shop: until the person says whether they bought it, the wish stays as it is and
 * carries `leftToBuy`.
 *
 * `ready`, `check-in due` and `settled` are read from timestamps; only `cooling`, `let-go` and `bought`
 * are stored.
 */
import type { Instant, Milliseconds } from '../shared/clock';
import { failure, type Result, success } from '../shared/result';
import { CHECK_IN_AFTER, isCoolingPeriod } from './cooling';
import type { Decision, NewWish, Refusal, Wish, WishId, WishPhase, WishState } from './wish';

/** The longest reason for buying early that is kept, in UTF-16 units. */
export const LONGEST_REASON = 500;

/** A wish that starts to cool now. `coolFor` is expected to be a valid period (`isCoolingPeriod`). */
export function startWish(wish: NewWish, id: WishId, now: Instant, coolFor: Milliseconds): Wish {
  return { ...wish, id, savedAt: now, note: '', state: { name: 'cooling', coolsAt: now + coolFor } };
}

/** What a wish is at `now`. The moment of `coolsAt` itself counts as ready. */
export function phaseOf(wish: Wish, now: Instant): WishPhase {
  const { state } = wish;
  switch (state.name) {
    case 'cooling':
      return now >= state.coolsAt ? 'ready' : 'cooling';
    case 'let-go':
      return 'let-go';
    case 'bought':
      if (state.checkIn !== null) return 'settled';
      return now >= state.at + CHECK_IN_AFTER ? 'check-in-due' : 'bought';
  }
}

/**
 * Carries out a decision.
 *
 * @param usual the person's default cooling-off period, for *keep waiting* without one of its own
 * @returns the wish in its new state; `not-allowed-now` when its phase knows no such decision;
 *   `invalid` when buying early has no reason or the period is out of range
 */
export function transition<Kept extends Wish>(
  wish: Kept,
  decision: Decision,
  now: Instant,
  usual: Milliseconds,
): Result<Kept, Refusal> {
  const next = nextState(wish, decision, now, usual);
  return next.ok ? success({ ...wish, state: next.value }) : next;
}

function nextState(
  wish: Wish,
  decision: Decision,
  now: Instant,
  usual: Milliseconds,
): Result<WishState, Refusal> {
  const { state } = wish;
  const phase = phaseOf(wish, now);

  switch (decision.name) {
    case 'let-go':
      if (state.name !== 'cooling') return failure('not-allowed-now');
      return success({ name: 'let-go', at: now, coolsAt: state.coolsAt });

    case 'keep-waiting': {
      if (phase !== 'ready') return failure('not-allowed-now');
      const period = decision.coolFor ?? usual;
      if (!isCoolingPeriod(period)) return failure('invalid');
      return success({ name: 'cooling', coolsAt: now + period });
    }

    case 'left-to-buy': {
      if (state.name !== 'cooling') return failure('not-allowed-now');
      const reason = earlyReason(phase, decision.earlyBecause);
      if (reason === undefined) return failure('invalid');
      return success({ ...state, leftToBuy: { at: now, earlyBecause: reason } });
    }

    case 'not-bought':
      if (state.name !== 'cooling' || !state.leftToBuy) return failure('not-allowed-now');
      return success({ name: 'cooling', coolsAt: state.coolsAt });

    case 'bought': {
      if (state.name !== 'cooling') return failure('not-allowed-now');
      // Who left for the shop early bought early, even when the answer comes after the wish was ready.
      const given = state.leftToBuy?.earlyBecause ?? null;
      const reason = given ?? earlyReason(phase, decision.earlyBecause);
      if (reason === undefined) return failure('invalid');
      const { coolsAt } = state;
      return success({ name: 'bought', at: now, coolsAt, earlyBecause: reason, checkIn: null });
    }

    case 'restore':
      if (state.name !== 'let-go') return failure('not-allowed-now');
      return success({ name: 'cooling', coolsAt: state.coolsAt });

    case 'check-in':
      if (state.name !== 'bought' || phase !== 'check-in-due') return failure('not-allowed-now');
      return success({ ...state, checkIn: { answer: decision.answer, at: now } });
  }
}

/** The reason to keep: null when none is needed, undefined when one is needed and missing. */
function earlyReason(phase: WishPhase, words: string | null): string | null | undefined {
  if (phase !== 'cooling') return null;
  return words?.trim().slice(0, LONGEST_REASON) || undefined;
}

/** The next moment after `now` at which some wish changes its phase by itself; null when none will. */
export function nextDue(wishes: Iterable<Wish>, now: Instant): Instant | null {
  let next: Instant | null = null;
  for (const { state } of wishes) {
    const due = dueAt(state);
    if (due !== null && due > now && (next === null || due < next)) next = due;
  }
  return next;
}

/** When a state changes its phase by itself, also when that has happened; null when it never will. */
export function dueAt(state: WishState): Instant | null {
  if (state.name === 'cooling') return state.coolsAt;
  if (state.name === 'bought' && state.checkIn === null) return state.at + CHECK_IN_AFTER;
  return null;
}
