import { expect, it } from 'vitest';
import { growthPicture, highestOf, placesOf, shortNumber } from '../../tools/bench/growth-picture';

const POINTS = [
  { at: 625, value: 100 },
  { at: 2_500, value: 80 },
  { at: 10_000, value: 50 },
];
const PANEL = {
  cost: 'one post of a feed',
  things: 'posts',
  unit: 'µs',
  points: POINTS,
  budget: 1.2,
} as const;

it('puts each fourfold as far to the right', () => {
  const [first, second, third] = placesOf(POINTS, 200).map(({ x }) => x) as [number, number, number];
  expect(first).toBe(0);
  expect(second).toBeCloseTo(third / 2);
});

it('puts half of the highest halfway up, and nothing at the bottom', () => {
  const [top, middle, bottom] = placesOf(
    [
      { at: 1, value: 200 },
      { at: 2, value: 100 },
      { at: 4, value: 0 },
    ],
    200,
  ).map(({ y }) => y) as [number, number, number];
  expect(top).toBe(0);
  expect(middle).toBeCloseTo(bottom / 2);
  expect(bottom).toBeGreaterThan(0);
});

it('has a place for a single point', () => {
  expect(placesOf([{ at: 1, value: 1 }], 2)[0]?.x).toBe(0);
});

it('leaves room for what may be and for what is', () => {
  expect(highestOf(PANEL)).toBeGreaterThan(120);
  expect(highestOf({ points: [...POINTS, { at: 40_000, value: 900 }], budget: 1.2 })).toBeGreaterThan(900);
  expect(highestOf({ points: [], budget: 1.2 })).toBe(1);
});

it('writes numbers short', () => {
  expect(shortNumber(96.1234)).toBe('96.1');
  expect(shortNumber(10_000)).toBe('10,000');
  expect(shortNumber(0.4567)).toBe('0.457');
});

it('draws a panel for each cost, in words that no markup comes out of', () => {
  const picture = growthPicture([PANEL, { ...PANEL, cost: 'a < b & c' }]);
  expect(picture.match(/<polyline /g)).toHaveLength(2);
  expect(picture.match(/<circle /g)).toHaveLength(6);
  expect(picture).toContain('a &lt; b &amp; c');
  expect(picture).toContain('100 µs with 625');
});
