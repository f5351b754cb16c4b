import { describe, expect, it } from 'vitest';
import { DAY, HOUR } from '../../../src/shared/clock';
import { coolingPeriod, isCoolingPeriod, USUAL_COOLING } from '../../../src/wishlist/cooling';
import { nextDue, phaseOf, startWish, transition } from '../../../src/wishlist/machine';
import type { Decision, Wish, WishId } from '../../../src/wishlist/wish';
import { NEW_WISH } from './samples';

const T = Date.UTC(2026, 2, 28, 12);
const wish = startWish(NEW_WISH, 'wish-0001' as WishId, T, USUAL_COOLING);
const READY = T + USUAL_COOLING;

function having(start: Wish, ...steps: (readonly [number, Decision])[]): Wish {
  return steps.reduce((current, [at, decision]) => {
    const next = transition(current, decision, at, USUAL_COOLING);
    if (!next.ok) throw new Error(`${decision.name} was refused: ${next.problem}`);
    return next.value;
  }, start);
}

const refusal = (from: Wish, decision: Decision, at: number) => transition(from, decision, at, USUAL_COOLING);
const bought: Decision = { name: 'bought', earlyBecause: null };

describe('phaseOf', () => {
  it('is ready from the very millisecond on, and not one before', () => {
    expect(phaseOf(wish, READY - 1)).toBe('cooling');
    expect(phaseOf(wish, READY)).toBe('ready');
  });

  it('asks for a check-in thirty days after buying, until it is answered', () => {
    const owned = having(wish, [READY, bought]);
    expect(phaseOf(owned, READY + 30 * DAY - 1)).toBe('bought');
    expect(phaseOf(owned, READY + 30 * DAY)).toBe('check-in-due');
    const asked = having(owned, [READY + 31 * DAY, { name: 'check-in', answer: 'skipped' }]);
    expect(phaseOf(asked, READY + 400 * DAY)).toBe('settled');
  });
});

describe('a transition', () => {
  it('keeps waiting from now, by the person’s usual period or another', () => {
    const again = having(wish, [READY + DAY, { name: 'keep-waiting', coolFor: null }]);
    expect(again.state).toEqual({ name: 'cooling', coolsAt: READY + DAY + USUAL_COOLING });
    const week = having(wish, [READY + DAY, { name: 'keep-waiting', coolFor: 7 * DAY }]);
    expect(week.state.coolsAt).toBe(READY + 8 * DAY);
  });

  it('buys early only with a reason, and keeps it', () => {
    expect(refusal(wish, bought, T + HOUR)).toEqual({ ok: false, problem: 'invalid' });
    expect(refusal(wish, { ...bought, earlyBecause: '  ' }, T + HOUR)).toEqual({
      ok: false,
      problem: 'invalid',
    });
    const early = having(wish, [T + HOUR, { ...bought, earlyBecause: ' Mine broke. ' }]);
    expect(early.state).toMatchObject({ at: T + HOUR, coolsAt: READY, earlyBecause: 'Mine broke.' });
  });

  it('forgets a reason that was not needed', () => {
    expect(having(wish, [READY, { ...bought, earlyBecause: 'Because' }]).state).toMatchObject({
      earlyBecause: null,
    });
  });

  it('counts only a confirmed purchase, and remembers that it was early', () => {
    const out = having(wish, [T + HOUR, { name: 'left-to-buy', earlyBecause: 'Mine broke.' }]);
    expect(phaseOf(out, T + HOUR)).toBe('cooling');
    expect(phaseOf(out, READY)).toBe('ready');
    expect(having(out, [READY, bought]).state).toMatchObject({ at: READY, earlyBecause: 'Mine broke.' });
    expect(having(out, [READY, { name: 'not-bought' }])).toEqual(wish);
  });

  it('restores what was let go with the time it had', () => {
    const back = having(wish, [T + HOUR, { name: 'let-go' }], [T + 2 * HOUR, { name: 'restore' }]);
    expect(back).toEqual(wish);
    expect(phaseOf(back, READY)).toBe('ready');
  });

  const gone = having(wish, [T, { name: 'let-go' }]);
  const owned = having(wish, [READY, bought]);
  it.each([
    ['keep waiting while it cools', wish, { name: 'keep-waiting', coolFor: null }, T],
    ['restore what waits', wish, { name: 'restore' }, T],
    ['say "not bought" without having left', wish, { name: 'not-bought' }, READY],
    ['check in on what was not bought', wish, { name: 'check-in', answer: 'glad' }, READY],
    ['let go twice', gone, { name: 'let-go' }, T],
    ['buy what was let go', gone, bought, READY],
    ['let go of what was bought', owned, { name: 'let-go' }, READY],
    ['restore what was bought', owned, { name: 'restore' }, READY],
    ['check in too early', owned, { name: 'check-in', answer: 'glad' }, READY + DAY],
    [
      'check in twice',
      having(owned, [READY + 30 * DAY, { name: 'check-in', answer: 'fine' }]),
      { name: 'check-in', answer: 'glad' },
      READY + 60 * DAY,
    ],
  ] as [string, Wish, Decision, number][])('refuses to %s', (_, from, decision, at) => {
    expect(refusal(from, decision, at)).toEqual({ ok: false, problem: 'not-allowed-now' });
  });

  it.each([0, -HOUR, 0.5 * HOUR, Number.NaN, Number.POSITIVE_INFINITY, 367 * DAY])(
    'refuses to wait for %d ms',
    (coolFor) => {
      expect(refusal(wish, { name: 'keep-waiting', coolFor }, READY)).toEqual({
        ok: false,
        problem: 'invalid',
      });
    },
  );
});

describe('nextDue', () => {
  it('is the soonest moment still to come', () => {
    const owned = having(wish, [READY, bought]);
    const later = startWish(NEW_WISH, 'wish-0002' as WishId, T + DAY, USUAL_COOLING);
    expect(nextDue([owned, later, wish], T)).toBe(READY);
    expect(nextDue([owned, later, wish], READY)).toBe(READY + DAY);
    expect(nextDue([owned, later, wish], READY + DAY)).toBe(READY + 30 * DAY);
    expect(nextDue([owned, later, wish], READY + 30 * DAY)).toBeNull();
    expect(nextDue([having(wish, [T, { name: 'let-go' }])], T)).toBeNull();
  });
});

describe('the cooling-off period', () => {
  it('is the usual one, unless another was asked for', () => {
    expect(coolingPeriod(null, USUAL_COOLING)).toBe(USUAL_COOLING);
    expect(coolingPeriod(7 * DAY, USUAL_COOLING)).toBe(7 * DAY);
  });

  it('is below a day only where the person’s own default is', () => {
    expect(coolingPeriod(HOUR, USUAL_COOLING)).toBe(DAY);
    expect(coolingPeriod(HOUR, 6 * HOUR)).toBe(6 * HOUR);
  });

  it('is a whole number of milliseconds between an hour and a year', () => {
    expect([HOUR, DAY, 366 * DAY].every(isCoolingPeriod)).toBe(true);
    expect([HOUR - 1, 366 * DAY + 1, DAY + 0.5, Number.NaN].some(isCoolingPeriod)).toBe(false);
  });
});
