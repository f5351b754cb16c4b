import { describe, expect, it } from 'vitest';
import { HOUR } from '../../../src/shared/clock';
import { bothTold, parseTold, toldFrom } from '../../../src/storage/records';
import { startWish } from '../../../src/wishlist/machine';
import { type Told, toldOf, untold } from '../../../src/wishlist/told';
import type { Wish, WishId } from '../../../src/wishlist/wish';
import { NEW_WISH } from './samples';

const ID = 'lamp-0001' as WishId;
const cooling = (coolsAt: number): Wish => ({
  ...startWish(NEW_WISH, ID, 0, HOUR),
  state: { name: 'cooling', coolsAt },
});
const nobody: Told = new Map();

describe('a wish that came due is told of', () => {
  it('when it is due, and not before', () => {
    expect(untold([cooling(HOUR)], nobody, HOUR - 1)).toEqual([]);
    expect(untold([cooling(HOUR)], nobody, HOUR)).toEqual([cooling(HOUR)]);
  });

  it('anew once it was kept waiting, and not again when that is taken back', () => {
    const first = toldOf([cooling(HOUR)], nobody, HOUR);
    expect(untold([cooling(HOUR)], first, 2 * HOUR)).toEqual([]);
    const kept = cooling(30 * HOUR);
    expect(untold([kept], first, 30 * HOUR)).toEqual([kept]);
    const second = toldOf([kept], first, 30 * HOUR);
    expect(untold([cooling(HOUR)], second, 30 * HOUR)).toEqual([]);
    expect(untold([kept], second, 30 * HOUR)).toEqual([]);
  });

  it('without a record that grows for ever', () => {
    let told = nobody;
    for (let due = 1; due <= 100; due += 1) told = toldOf([cooling(due)], told, due);
    expect(told.get(ID)).toHaveLength(16);
    expect(untold([cooling(100)], told, 100)).toEqual([]);
  });

  it('no longer known of once the wish is erased', () => {
    expect(toldOf([], toldOf([cooling(1)], nobody, 1), 2).size).toBe(0);
  });
});

describe('the record of who was told', () => {
  it('opens as it was written by earlier versions', () => {
    const read = (record: unknown) => [
      ...toldFrom(parseTold(record), [{ ...cooling(5), stamps: {}, before: null, itemKey: null }], 10),
    ];
    expect(read(7)).toEqual([[ID, [5]]]);
    expect(read({ 'lamp-0001': 5 })).toEqual([[ID, [5]]]);
    expect(read({ 'lamp-0001': [3, 5] })).toEqual([[ID, [3, 5]]]);
    expect(read({ 'lamp-0001': ['soon'] })).toEqual([]);
  });

  it('of two backups keeps the moments of both', () => {
    const [old, recent] = [
      parseTold({ 'lamp-0001': 3 }),
      parseTold({ 'lamp-0001': [3, 5], 'chair-0001': [4] }),
    ];
    expect(bothTold(old, recent)).toEqual({ 'lamp-0001': [3, 5], 'chair-0001': [4] });
    expect(bothTold(9, old)).toEqual(old);
    expect(bothTold(2, 9)).toBe(9);
  });
});
