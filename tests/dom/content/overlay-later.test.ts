import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type LoadOverlay, overlayLater } from '../../../src/content/overlay-later';
import type { PageContext } from '../../../src/messages/protocol';
import type { MarkSubject, Overlay } from '../../../src/overlay/overlay';
import { contextOf } from '../overlay/support';

const subject = (id: string) => ({ id }) as MarkSubject;
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

let told: string[];
let loads: number;
/** Whether the overlay can be had. */
let there: boolean;
let life: AbortController;

const load: LoadOverlay = async (context: PageContext) => {
  loads += 1;
  await settled();
  if (!there) throw new Error('not to be had');
  told.push(`made ${context.level}`);
  return {
    put: ({ id }) => void told.push(`put ${id}`),
    drop: (id) => void told.push(`drop ${id}`),
    setContext: ({ level }) => void told.push(`context ${level}`),
    dispose: () => void told.push('disposed'),
  };
};

beforeEach(() => {
  [told, loads, there] = [[], 0, true];
  life = new AbortController();
});

describe('an overlay that comes with its first mark', () => {
  it('is not fetched before', async () => {
    const overlay = overlayLater(load, contextOf({}), life.signal);
    overlay.setContext(contextOf({ level: 'pause' }));
    overlay.drop('a');
    await settled();
    expect(loads).toBe(0);
  });

  it('is fetched once, and shows what is still to be marked, as things are by then', async () => {
    const overlay = overlayLater(load, contextOf({}), life.signal);
    for (const id of ['a', 'b', 'c']) overlay.put(subject(id));
    overlay.drop('b');
    overlay.setContext(contextOf({ level: 'pause' }));
    await settled();
    await settled();
    expect(loads).toBe(1);
    expect(told).toEqual(['made marks', 'context pause', 'put a', 'put c']);
    overlay.put(subject('d'));
    overlay.drop('a');
    expect(told.slice(4)).toEqual(['put d', 'drop a']);
  });

  describe('that can’t be had', () => {
    beforeEach(() => {
      vi.useFakeTimers();
      there = false;
    });
    afterEach(() => vi.useRealTimers());
    const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

    it('is fetched again for a while, though no other mark comes', async () => {
      const overlay = overlayLater(load, contextOf({}), life.signal);
      overlay.put(subject('a'));
      await pass(300);
      expect(told).toEqual([]);
      there = true;
      await pass(2000);
      expect(told.slice(2)).toEqual(['put a']);
    });

    it.each([
      ['the next mark', (overlay: Overlay) => overlay.put(subject('a'))],
      ['the next change', (overlay: Overlay) => overlay.setContext(contextOf({}))],
    ])('is fetched again with %s after that, and no mark is lost', async (_, change) => {
      const overlay = overlayLater(load, contextOf({}), life.signal);
      overlay.put(subject('a'));
      await pass(600_000);
      const before = loads;
      there = true;
      await pass(600_000);
      expect(loads).toBe(before);
      change(overlay);
      await pass(10);
      expect(told.slice(2)).toEqual(['put a']);
    });

    it.each([
      ['it is put away', (overlay: Overlay) => overlay.dispose()],
      ['nothing is to be spotted any more', () => life.abort()],
    ])('is fetched no more once %s', async (_, end) => {
      const overlay = overlayLater(load, contextOf({}), life.signal);
      overlay.put(subject('a'));
      await pass(10);
      const before = loads;
      end(overlay);
      await pass(600_000);
      expect(loads).toBe(before);
    });
  });

  it.each([
    ['put away', (overlay: Overlay) => overlay.dispose()],
    ['ended', () => life.abort()],
  ])('is put away when it comes after it was %s', async (_, end) => {
    const overlay = overlayLater(load, contextOf({}), life.signal);
    overlay.put(subject('a'));
    end(overlay);
    await settled();
    await settled();
    expect(told.at(-1)).toBe('disposed');
    expect(told.filter((one) => one.startsWith('put'))).toEqual([]);
  });
});
