import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPresence, type Presence } from '../../../src/content/presence';
import type { PageContext } from '../../../src/messages/protocol';
import { contextOf } from '../overlay/support';

interface Spotting {
  setContext(context: PageContext): void;
}

let life: AbortController;
/** What the background answers, and whether what spotting takes can be had. */
let answer: () => PageContext | null;
let there: boolean;
/** How often was asked, how often begun, and what the spotter was told since. */
let asked: number;
let begun: { context: PageContext; signal: AbortSignal }[];
let told: PageContext[];

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  answer = () => contextOf({});
  [there, asked, begun, told] = [true, 0, [], []];
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

const presence = (): Presence<Spotting> =>
  createPresence<Spotting>({
    signal: life.signal,
    async hello() {
      asked += 1;
      return answer();
    },
    async spot(context, signal) {
      if (!there) return null;
      begun.push({ context: context(), signal });
      return { setContext: (next) => void told.push(next) };
    },
  });

/** Lets so many milliseconds pass. */
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('being in a page', () => {
  it('begins with what the background says, and asks once', async () => {
    const here = presence();
    void here.start();
    void here.start();
    await pass(60_000);
    expect([asked, begun.length]).toEqual([1, 1]);
    expect(await here.spotter()).not.toBeNull();
    expect(asked).toBe(1);
  });

  it('asks again while nobody answers', async () => {
    answer = () => null;
    const here = presence();
    void here.start();
    await pass(1000);
    expect([asked, begun.length]).toEqual([2, 0]);
    answer = () => contextOf({});
    await pass(5000);
    expect([asked, begun.length]).toEqual([3, 1]);
  });

  it('tries again while what it takes is missing', async () => {
    there = false;
    const here = presence();
    void here.start();
    await pass(300);
    there = true;
    await pass(5000);
    expect(begun).toHaveLength(1);
  });

  it('gives up after a while, and begins anew when the page is come back to', async () => {
    answer = () => null;
    const here = presence();
    void here.start();
    await pass(600_000);
    const before = asked;
    expect(before).toBeLessThan(6);
    answer = () => contextOf({});
    here.startIfMissing();
    await pass(0);
    expect([asked - before, begun.length]).toEqual([1, 1]);
    here.startIfMissing();
    await pass(60_000);
    expect([asked - before, begun.length]).toEqual([1, 1]);
  });

  it('begins when somebody asks what is here, though it had given up', async () => {
    there = false;
    const here = presence();
    void here.start();
    await pass(600_000);
    expect(await here.spotter()).toBeNull();
    there = true;
    expect(await here.spotter()).not.toBeNull();
  });

  it('waits with an answer until the first question is through', async () => {
    answer = () => (asked < 2 ? null : contextOf({}));
    const here = presence();
    void here.start();
    let spotter: Spotting | null | undefined;
    void here.spotter().then((made) => {
      spotter = made;
    });
    await pass(100);
    expect(spotter).toBeUndefined();
    await pass(500);
    expect(spotter).toBeTruthy();
  });

  it('follows what it hears, asked or unasked', async () => {
    const here = presence();
    void here.start();
    await pass(0);
    const pause = contextOf({ level: 'pause' });
    here.apply(pause);
    await pass(0);
    expect(told).toEqual([pause]);
    const quiet = contextOf({ level: 'quiet' });
    answer = () => quiet;
    void here.start();
    await pass(0);
    expect(told).toEqual([pause, quiet]);
    expect(begun).toHaveLength(1);
  });

  it('ends where the person wants nothing looked at, and asks nobody then', async () => {
    const here = presence();
    void here.start();
    await pass(0);
    here.apply(contextOf({ level: 'off' }));
    expect(begun[0]?.signal.aborted).toBe(true);
    here.startIfMissing();
    expect(await here.spotter()).toBeNull();
    expect(asked).toBe(1);
    here.apply(contextOf({}));
    await pass(0);
    expect(begun).toHaveLength(2);
    expect(begun[1]?.signal.aborted).toBe(false);
  });

  it('asks again when the person’s rest is over', async () => {
    answer = () => contextOf({ level: 'off', restUntil: Date.now() + 60_000 });
    const here = presence();
    void here.start();
    await pass(59_000);
    expect(asked).toBe(1);
    answer = () => contextOf({});
    await pass(2000);
    expect([asked, begun.length]).toEqual([2, 1]);
  });

  it('asks when the page is come back to, where nobody answered at the end of the rest', async () => {
    answer = () => contextOf({ level: 'off', restUntil: Date.now() + 60_000 });
    const here = presence();
    void here.start();
    await pass(59_000);
    answer = () => null;
    await pass(600_000);
    expect(begun).toEqual([]);
    answer = () => contextOf({});
    here.startIfMissing();
    await pass(0);
    expect(begun).toHaveLength(1);
  });

  it('begins nothing once it has ended', async () => {
    answer = () => null;
    const here = presence();
    void here.start();
    await pass(0);
    life.abort();
    answer = () => contextOf({});
    await pass(600_000);
    here.apply(contextOf({}));
    await pass(0);
    expect([asked, begun.length]).toEqual([1, 0]);
  });
});
