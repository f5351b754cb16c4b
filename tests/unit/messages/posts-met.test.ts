import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { FROM_PAGES, PAYLOADS } from '../../../src/messages/payloads';
import { MOST_AT_ONCE } from '../../../src/wishlist/posts-met';

const right = { posts: 3, clear: 1, vague: 1, none: 1 };
const accepts = (input: unknown) => v.safeParse(PAYLOADS['posts.met'], input).success;

describe('what a page tells of posts', () => {
  it('is taken when it adds up', () => {
    expect(accepts(right)).toBe(true);
    expect(accepts({ ...right, posts: MOST_AT_ONCE })).toBe(true);
  });

  it.each([
    ['more earned than met', { ...right, posts: 2 }],
    ['more than a page can have met', { ...right, posts: MOST_AT_ONCE + 1 }],
    ['a number below nothing', { ...right, clear: -1 }],
    ['half a post', { ...right, posts: 3.5 }],
    ['no number', { ...right, posts: '3' }],
    ['a site of its own choice', { ...right, site: 'other.example' }],
  ])('is refused otherwise: %s', (_what, input) => {
    expect(accepts(input)).toBe(false);
  });

  it('never forgets for a page', () => {
    expect(FROM_PAGES.has('posts.met')).toBe(true);
    expect(FROM_PAGES.has('counts.forget')).toBe(false);
  });
});
