import { describe, expect, it } from 'vitest';
import { firstShown, MOST_FIRST } from '../../../src/wishlist/first';
import type { Wish, WishId, WishState } from '../../../src/wishlist/wish';
import { MET_ANYWHERE } from './samples';

const wish = (id: string, state: WishState): Wish => ({
  id: id as WishId,
  title: id,
  url: null,
  price: null,
  provenance: MET_ANYWHERE,
  savedAt: 1,
  note: '',
  state,
});

const bought = (at: number, answered = false): WishState => ({
  name: 'bought',
  at,
  coolsAt: 1,
  earlyBecause: null,
  checkIn: answered ? { answer: 'glad', at } : null,
});

describe('the wishes that a list begins with', () => {
  it('are those that ask for the person now or next, in the order of the list', () => {
    const wishes = [
      wish('later', { name: 'cooling', coolsAt: 900 }),
      wish('gone', { name: 'let-go', at: 5, coolsAt: 1 }),
      wish('soon', { name: 'cooling', coolsAt: 300 }),
      wish('new-purchase', bought(80)),
      wish('old-purchase', bought(20)),
      wish('answered', bought(10, true)),
      wish('left-first', { name: 'cooling', coolsAt: 5, leftToBuy: { at: 100, earlyBecause: null } }),
      wish('left-last', { name: 'cooling', coolsAt: 5, leftToBuy: { at: 200, earlyBecause: null } }),
    ];
    const order = ['left-last', 'left-first', 'soon', 'later', 'old-purchase', 'new-purchase'];
    expect(firstShown(wishes)).toEqual(order);
    expect(firstShown(wishes.toReversed())).toEqual(order);
  });

  it('are few, however many there are', () => {
    const many = Array.from({ length: 1000 }, (_, index) => [
      wish(`a${index}`, { name: 'cooling', coolsAt: index }),
      wish(`b${index}`, bought(index)),
      wish(`c${index}`, { name: 'cooling', coolsAt: 1, leftToBuy: { at: index, earlyBecause: null } }),
    ]).flat();
    expect(firstShown(many)).toHaveLength(MOST_FIRST);
    expect(firstShown(many)).toContain('a0');
    expect(firstShown(many)).toContain('c999');
  });
});
