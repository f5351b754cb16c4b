import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createWire } from '../../../src/content/wire';

let send: ReturnType<typeof vi.fn<(message: unknown) => Promise<unknown>>>;
let runtime: { id: string | undefined; sendMessage: typeof send };

beforeEach(() => {
  vi.useFakeTimers();
  send = vi.fn(async () => undefined);
  runtime = { id: 'unswayed', sendMessage: send };
  vi.stubGlobal('browser', { runtime });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** An answer that a browser has lost. */
const lost = () => new Promise<never>(() => undefined);

describe('the door to the background', () => {
  it('brings the answer', async () => {
    send.mockResolvedValue({ ok: true, value: null });
    const wire = createWire(() => undefined);
    expect(await wire.ask('pieces.bring', { pieces: ['judge'] })).toEqual({ ok: true, value: null });
    expect(send).toHaveBeenCalledWith({ name: 'pieces.bring', input: { pieces: ['judge'] } });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('waits no longer than some seconds for what may be asked again', async () => {
    send.mockImplementation(lost);
    const { ask } = createWire(() => undefined);
    const answers = Promise.all([
      ask('page.hello', null),
      ask('pieces.bring', { pieces: ['judge'] }),
      ask('phrases.bring', { packs: ['en'] }),
      ask('items.known', { keys: ['a'] }),
    ]);
    await vi.advanceTimersByTimeAsync(10_000);
    const unavailable = { ok: false, problem: 'unavailable' };
    expect(await answers).toEqual([null, unavailable, unavailable, null]);
  });

  it('calls no change undone that may yet be done', async () => {
    let answer: (value: unknown) => void = () => undefined;
    send.mockReturnValue(new Promise((resolve) => (answer = resolve)));
    const asked = createWire(() => undefined).ask('item.remember', { key: 'a', answer: 'not-for-me' });
    await vi.advanceTimersByTimeAsync(600_000);
    answer({ ok: true, value: null });
    expect(await asked).toEqual({ ok: true, value: null });
  });

  it('says once the extension is gone, and asks nobody', async () => {
    const onOrphaned = vi.fn();
    const wire = createWire(onOrphaned);
    expect(wire.connected()).toBe(true);
    runtime.id = undefined;
    expect(wire.connected()).toBe(false);
    expect(await wire.ask('page.hello', null)).toBeNull();
    expect(onOrphaned).toHaveBeenCalledTimes(1);
    expect(send).not.toHaveBeenCalled();
  });
});
