import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR } from '../../../src/shared/clock';
import {
  countsOf,
  creatorKey,
  creatorsOf,
  type MetPost,
  MOST_POSTS,
  MOST_SIGHTINGS,
  POST_REMEMBERED,
  postKey,
  SIGHTING_REMEMBERED,
  withPosts,
  withSightings,
} from '../../../src/wishlist/encounters';

const NOW = 20_000 * DAY;
const post = (key: string, how: 0 | 1 | 2 = 0, at = NOW): MetPost => [key, at, how];

describe('the posts of a creator', () => {
  it('count once each, as they were met last', () => {
    const first = withPosts([], [post('a'), post('b', 1), post('c', 2)], NOW);
    const again = withPosts(first, [post('a', 1, NOW + HOUR)], NOW + HOUR);
    expect(countsOf(again, NOW + HOUR)).toEqual({ posts: 3, earn: 3, say: 1 });
  });

  it('are forgotten after a season, and the oldest when there are many', () => {
    const old = withPosts([], [post('a', 1)], NOW);
    expect(countsOf(old, NOW + POST_REMEMBERED).posts).toBe(0);
    expect(withPosts(old, [post('b')], NOW + POST_REMEMBERED).map(([key]) => key)).toEqual(['b']);
    const many = Array.from({ length: MOST_POSTS + 5 }, (_, index) => post(`p${index}`));
    const kept = withPosts([], many, NOW);
    expect(kept).toHaveLength(MOST_POSTS);
    expect(kept[0]?.[0]).toBe('p5');
  });

  it('never say more than was met', () => {
    const posts = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.nat(), fc.constantFrom(0, 1, 2)));
    fc.assert(
      fc.property(posts, posts, (known, met) => {
        const { posts: all, earn, say } = countsOf(withPosts(known as MetPost[], met as MetPost[], NOW), NOW);
        expect(say).toBeLessThanOrEqual(earn);
        expect(earn).toBeLessThanOrEqual(all);
        expect(all).toBeLessThanOrEqual(3);
      }),
    );
  });
});

describe('the creators of a product', () => {
  const seen = (by: string, at = NOW, item = 'lamp') => ({ item, by, at });

  it('count once each, for a week', () => {
    const made = withSightings(
      [],
      [seen('ann'), seen('bo'), seen('ann', NOW + HOUR), seen('cy', NOW, 'mug')],
      NOW,
    );
    expect(creatorsOf(made, 'lamp', NOW + HOUR)).toBe(2);
    expect(creatorsOf(made, 'lamp', NOW + SIGHTING_REMEMBERED)).toBe(1);
    expect(creatorsOf(made, 'chair', NOW)).toBe(0);
  });

  it('are no more than can be kept', () => {
    const many = Array.from({ length: MOST_SIGHTINGS + 9 }, (_, index) => seen(`c${index}`, NOW + index));
    const kept = withSightings([], many, NOW);
    expect(kept).toHaveLength(MOST_SIGHTINGS);
    expect(kept[0]?.by).toBe('c9');
  });
});

describe('keys', () => {
  it('hold no name, are the same however it is written, and apart for other sites', () => {
    const key = creatorKey('tiktok.com', '@Ann');
    expect(key).toMatch(/^[\da-z]{2,14}$/);
    expect(creatorKey('tiktok.com', ' @ann ')).toBe(key);
    expect(creatorKey('x.com', '@Ann')).not.toBe(key);
    expect(postKey('https://feed.example/1', '')).not.toBe(postKey('https://feed.example/2', ''));
  });

  it('do not meet by chance, where one checksum does', () => {
    const keys = new Set(
      Array.from({ length: 100_000 }, (_, index) => creatorKey('x.com', `creator ${index}`)),
    );
    expect(keys.size).toBe(100_000);
  });
});
