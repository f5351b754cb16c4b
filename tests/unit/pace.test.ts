import { describe, expect, it } from 'vitest';
import { restOfPage, restOfPost } from '../../src/page/pace';

describe('how often a page is read again', () => {
  it('a post that is quickly read waits a tenth of a second, a slow one longer', () => {
    expect(restOfPost(1, 0)).toBe(100);
    expect(restOfPost(10, 0)).toBe(1000);
  });

  it('where many posts change, all of them together take no more time than one', () => {
    const cost = 0.2;
    for (const posts of [20, 100, 200]) {
      const readsASecond = (posts * 1000) / restOfPost(cost, posts - 1);
      expect((readsASecond * cost) / 1000).toBeLessThanOrEqual(0.0201);
    }
  });

  it('no change is left unread for more than two seconds', () => {
    expect(restOfPost(5, 500)).toBe(2000);
  });

  it('a whole page waits a second, a slow one longer', () => {
    expect(restOfPage(2)).toBe(1000);
    expect(restOfPage(100)).toBe(5000);
  });
});
