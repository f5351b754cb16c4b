import { describe, expect, it } from 'vitest';
import { summaryOf, summaryWords } from '../../../src/overlay/summary-counts';
import { placeAt, placeByKey, placeSummary } from '../../../src/overlay/summary-place';
import { createWords } from '../../../src/ui/words';
import { subjectOf, verdictOf, wordsOf } from './support';

const post = () => document.createElement('article');
const feed = { platform: 'tiktok' };
const words = createWords(wordsOf('en'), 'en');

describe('what the summary says', () => {
  it('is nothing where nobody earns', () => {
    const plain = subjectOf(post(), { verdict: verdictOf({ earns: false, relations: ['platform-ad'] }) });
    expect(summaryOf([])).toBeNull();
    expect(summaryOf([plain])).toBeNull();
  });

  it('counts a post once, whatever was found in it, and those that say so', () => {
    const one = post();
    const counts = summaryOf([
      subjectOf(one, { ...feed, id: 'a' }),
      subjectOf(one, { ...feed, id: 'a thing', chip: false }),
      subjectOf(post(), { ...feed, verdict: verdictOf({ disclosure: 'clear' }) }),
      subjectOf(post(), { ...feed, verdict: verdictOf({ disclosure: 'vague', relations: ['code'] }) }),
    ]);
    expect(counts).toEqual({ earning: 3, paid: 0, said: 2, article: false });
    expect(counts && summaryWords(counts, words)).toBe('3 posts here earn if you buy · 2 say so');
  });

  it('doesn’t say of a paid post that it earns by what is bought', () => {
    const paid = verdictOf({ relations: ['paid'], disclosure: 'clear' });
    const gifted = verdictOf({ relations: ['gifted'] });
    const counts = summaryOf([
      subjectOf(post(), { ...feed, verdict: paid }),
      subjectOf(post(), { ...feed, verdict: gifted }),
      subjectOf(post(), feed),
    ]);
    expect(counts && summaryWords(counts, words)).toBe(
      '1 post here earns if you buy · 2 posts here are paid for or gifted · 1 says so',
    );
  });

  it('counts links in an article, each once', () => {
    const article = post();
    const [one, two, three] = ['a', 'a', 'a'].map((tag) => document.createElement(tag) as HTMLAnchorElement);
    const verdict = verdictOf({ disclosure: 'clear' });
    const counts = summaryOf([
      subjectOf(one as Element, { container: article, verdict, links: [one, two] as HTMLAnchorElement[] }),
      subjectOf(three as Element, { container: article, verdict, links: [three] as HTMLAnchorElement[] }),
    ]);
    expect(counts && summaryWords(counts, words)).toBe('3 links here earn if you buy · the page says so');
  });

  it('doesn’t say that a page says so of which only a part does', () => {
    const [one, two, three] = ['a', 'a', 'a'].map((tag) => document.createElement(tag) as HTMLAnchorElement);
    const verdict = verdictOf({ disclosure: 'clear' });
    const counts = summaryOf([
      subjectOf(post(), { verdict, links: [one, two] as HTMLAnchorElement[] }),
      subjectOf(post(), {
        verdict: verdictOf({ disclosure: 'none' }),
        links: [three] as HTMLAnchorElement[],
      }),
    ]);
    expect(counts && summaryWords(counts, words)).toBe('3 links here earn if you buy · 2 say so');
  });
});

describe('where the summary stands', () => {
  const viewport = { width: 1000, height: 800 };
  const size = { width: 200, height: 40 };
  const ask = { size, viewport, rtl: false, taken: () => false };
  const corner = { folded: false, side: 'end', height: 1 } as const;

  it('is the corner that is wanted, in reading direction', () => {
    expect(placeSummary({ ...ask, place: corner })).toEqual({ x: 788, y: 748 });
    expect(placeSummary({ ...ask, place: corner, rtl: true })).toEqual({ x: 12, y: 748 });
    expect(placeSummary({ ...ask, place: { ...corner, side: 'start', height: 0 } })).toEqual({
      x: 12,
      y: 12,
    });
  });

  it('is the nearest free place on that side, where the page has something of its own', () => {
    const { x, y } = placeSummary({ ...ask, place: corner, taken: (box) => box.x > 500 && box.y > 600 });
    expect(x).toBe(788);
    expect(y).toBeGreaterThan(500);
    expect(y).toBeLessThanOrEqual(600);
  });

  it('is the other side when that one is full, and the wanted place when all is', () => {
    expect(placeSummary({ ...ask, place: corner, taken: (box) => box.x > 500 })).toEqual({ x: 12, y: 748 });
    expect(placeSummary({ ...ask, place: corner, taken: () => true })).toEqual({ x: 788, y: 748 });
  });

  it('stays in a window that is smaller than it', () => {
    const small = { width: 150, height: 30 };
    expect(placeSummary({ ...ask, place: corner, viewport: small }).y).toBe(12);
  });

  it('follows the hand: to the side it was let go on, at that height', () => {
    expect(placeAt({ x: 100, y: 400 }, viewport, false)).toEqual({ side: 'start', height: 0.5 });
    expect(placeAt({ x: 100, y: 400 }, viewport, true)).toEqual({ side: 'end', height: 0.5 });
    expect(placeAt({ x: 900, y: -20 }, viewport, false)).toEqual({ side: 'end', height: 0 });
  });

  it('follows the arrow keys, and no other key', () => {
    expect(placeByKey('ArrowUp', corner, false)).toEqual({ side: 'end', height: 0.875 });
    expect(placeByKey('ArrowDown', corner, false)).toEqual({ side: 'end', height: 1 });
    expect(placeByKey('ArrowLeft', corner, false)).toEqual({ side: 'start', height: 1 });
    expect(placeByKey('ArrowLeft', corner, true)).toEqual({ side: 'end', height: 1 });
    expect(placeByKey('Enter', corner, false)).toBeNull();
  });
});
