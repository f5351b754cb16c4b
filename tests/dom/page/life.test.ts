import { describe, expect, it, vi } from 'vitest';
import { startLifetime } from '../../../src/page/lifetime';
import { type NavigationSource, watchNavigation } from '../../../src/page/navigation';

describe('the life of a copy', () => {
  it('ends when told, and when a newer copy starts in the same page', () => {
    const page = new EventTarget();
    const first = startLifetime(page);
    expect(first.signal.aborted).toBe(false);
    const second = startLifetime(page);
    expect([first.signal.aborted, second.signal.aborted]).toEqual([true, false]);
    second.end();
    second.end();
    expect(second.signal.aborted).toBe(true);
  });
});

describe('navigation inside a page', () => {
  function source(navigation?: EventTarget) {
    const timers = new Map<number, () => void>();
    const fake = {
      location: { href: 'https://feed.example/' },
      navigation,
      setInterval: (work: () => void) => {
        timers.set(1, work);
        return 1;
      },
      clearInterval: (id: number) => void timers.delete(id),
    } satisfies NavigationSource;
    return { fake, timers };
  }

  it('is heard of from the Navigation API, once for each address', () => {
    const navigation = new EventTarget();
    const { fake, timers } = source(navigation);
    const life = new AbortController();
    const seen: string[] = [];
    watchNavigation({ source: fake, signal: life.signal, onNavigate: (url) => seen.push(url.pathname) });
    fake.location.href = 'https://feed.example/a';
    navigation.dispatchEvent(new Event('currententrychange'));
    navigation.dispatchEvent(new Event('navigatesuccess'));
    expect(seen).toEqual(['/a']);
    expect(timers.size).toBe(0);
    life.abort();
    fake.location.href = 'https://feed.example/b';
    navigation.dispatchEvent(new Event('navigatesuccess'));
    expect(seen).toEqual(['/a']);
  });

  it('is looked for once a second without it', () => {
    const { fake, timers } = source();
    const life = new AbortController();
    const onNavigate = vi.fn();
    watchNavigation({ source: fake, signal: life.signal, onNavigate });
    timers.get(1)?.();
    expect(onNavigate).not.toHaveBeenCalled();
    fake.location.href = 'https://feed.example/a';
    timers.get(1)?.();
    expect(onNavigate).toHaveBeenCalledTimes(1);
    life.abort();
    expect(timers.size).toBe(0);
  });
});
