import { describe, expect, it } from 'vitest';
import { bandsBetween, stacked, ticksUpTo } from '../../src/insights/scale';

describe('the numbers beside an axis', () => {
  it.each([
    [0, [0, 1]],
    [1, [0, 1]],
    [5, [0, 1, 2, 3, 4, 5]],
    [6, [0, 2, 4, 6]],
    [11, [0, 5, 10, 15]],
    [26, [0, 10, 20, 30]],
    [51, [0, 20, 40, 60]],
    [1234, [0, 500, 1000, 1500]],
  ])('for %i are whole, round, and reach it', (most, ticks) => {
    expect(ticksUpTo(most)).toEqual(ticks);
  });

  it('are few, however much there is', () => {
    for (let most = 1; most < 1e7; most = Math.ceil(most * 1.07)) {
      const ticks = ticksUpTo(most);
      expect(ticks.length).toBeLessThanOrEqual(6);
      expect(ticks[ticks.length - 1]).toBeGreaterThanOrEqual(most);
      expect(ticks.every(Number.isInteger)).toBe(true);
    }
  });
});

describe('bars side by side', () => {
  it('fill the room evenly, with the same gap at both ends', () => {
    const { at, width, step } = bandsBetween(40, 640, 12);
    expect(at(0) - 40).toBeCloseTo(640 - (at(11) + width));
    for (let index = 1; index < 12; index += 1) expect(at(index) - at(index - 1)).toBeCloseTo(step);
    expect(width).toBeLessThan(step);
  });

  it('run the other way where words do', () => {
    const left = bandsBetween(0, 600, 5);
    const right = bandsBetween(600, 0, 5);
    for (let index = 0; index < 5; index += 1) {
      expect(right.at(index) + right.width).toBeCloseTo(600 - left.at(index));
    }
  });

  it('take no room where there are none', () => {
    expect(bandsBetween(40, 40, 3).width).toBe(0);
    expect(Number.isFinite(bandsBetween(0, 600, 0).step)).toBe(true);
  });
});

describe('parts on one another', () => {
  it('begin where the one below ends', () => {
    expect(stacked([3, 0, 4])).toEqual([
      [0, 3],
      [3, 3],
      [3, 7],
    ]);
  });
});
