import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../../src/shared/clock';
import { nextDue, phaseOf } from '../../../src/wishlist/machine';
import type { WishId } from '../../../src/wishlist/wish';
import { soaks as telling } from '../../soak/telling';
import { soaks } from '../../soak/wishlist';
import { NEW_WISH } from './samples';

const START = Date.UTC(2026, 0, 1);

describe('any history', () => {
  it.each([...soaks, ...telling].map((soak) => [soak.name, soak] as const))(
    '%s',
    async (_name, { property }) => {
      await fc.assert(property, { numRuns: 150 });
    },
  );

  it('changes a phase by itself at the next due moment and at no other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 * DAY }), fc.integer({ min: 1, max: 100 }), (at, hours) => {
        const wish = {
          ...NEW_WISH,
          id: 'wish-0001' as WishId,
          savedAt: START,
          note: '',
          state: { name: 'cooling' as const, coolsAt: START + hours * HOUR },
        };
        const due = nextDue([wish], START + at);
        if (due === null) {
          expect(phaseOf(wish, START + at)).toBe(phaseOf(wish, START + 1000 * DAY));
        } else {
          expect(phaseOf(wish, due - 1)).toBe(phaseOf(wish, START + at));
          expect(phaseOf(wish, due)).not.toBe(phaseOf(wish, due - 1));
          expect(phaseOf(wish, due + MINUTE)).toBe(phaseOf(wish, due));
        }
      }),
    );
  });
});
