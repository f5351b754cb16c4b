import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDrawing, type Drawing } from '../../../src/overlay/drawing';

let draw: ReturnType<typeof vi.fn>;
let life: AbortController;
let drawing: Drawing;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'queueMicrotask', 'performance'] });
  draw = vi.fn();
  life = new AbortController();
  drawing = createDrawing(draw as unknown as () => void, life.signal);
});

afterEach(() => vi.useRealTimers());

describe('when the overlay is drawn', () => {
  it('is once for all that changes in a moment', () => {
    drawing.soon();
    drawing.within('counts');
    drawing.soon();
    vi.advanceTimersByTime(5000);
    expect(draw).toHaveBeenCalledTimes(1);
  });

  it('is at once for the first news, and twice a second for what only adds to a number', () => {
    for (let at = 0; at < 100; at += 1) {
      drawing.within('counts');
      vi.advanceTimersByTime(10);
      if (at === 0) expect(draw).toHaveBeenCalledTimes(1);
    }
    vi.advanceTimersByTime(1000);
    expect(draw).toHaveBeenCalledTimes(3);
  });

  it('does not wait longer because something slower waits already', () => {
    drawing.soon();
    vi.advanceTimersByTime(1);
    drawing.within('counts');
    drawing.within('passing');
    vi.advanceTimersByTime(110);
    expect(draw).toHaveBeenCalledTimes(2);
    vi.advanceTimersByTime(5000);
    expect(draw).toHaveBeenCalledTimes(2);
  });

  it('is never again when all has ended', () => {
    drawing.soon();
    vi.advanceTimersByTime(1);
    drawing.within('counts');
    life.abort();
    drawing.soon();
    drawing.within('passing');
    vi.advanceTimersByTime(5000);
    expect(draw).toHaveBeenCalledTimes(1);
  });
});
