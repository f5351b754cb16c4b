import { describe, expect, it, vi } from 'vitest';
import { goneWith } from '../../../src/page/gone';

/** So many posts, each in a wrapper of its own, all of them known. */
function postsIn(count: number): { posts: Element[]; known: Map<Element, number> } {
  document.body.innerHTML = Array.from({ length: count }, () => '<section><div></div></section>').join('');
  const posts = [...document.querySelectorAll('div')];
  return { posts, known: new Map(posts.map((post, number) => [post, number])) };
}

describe.each([10, 1000])('of %i known elements', (count) => {
  it('those are gone that were taken out, by themselves or with what was around them', () => {
    const { posts, known } = postsIn(count);
    const [one, other] = posts as [Element, Element];
    const wrapper = other.parentElement!;
    one.remove();
    wrapper.remove();
    expect(goneWith(new Set([one, wrapper]), known)).toEqual([one, other]);
  });

  it('what was put back elsewhere has not gone', () => {
    const { posts, known } = postsIn(count);
    const [one] = posts as [Element];
    document.body.append(one);
    expect(goneWith(new Set([one]), known)).toEqual([]);
  });
});

describe('a long feed', () => {
  it('asks no post of the page when another one goes', () => {
    const { posts, known } = postsIn(1000);
    const [one, other] = posts as [Element, Element];
    const asked = vi.fn(() => true);
    Object.defineProperty(other, 'isConnected', { get: asked });
    one.remove();
    expect(goneWith(new Set([one]), known)).toEqual([one]);
    expect(asked).not.toHaveBeenCalled();
  });
});
