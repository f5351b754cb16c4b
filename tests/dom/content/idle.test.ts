import { describe, expect, it } from 'vitest';
import { createSchedule } from '../../../src/content/idle';

/** A window whose clock, timers and idle times are set by hand. */
function fakeWindow() {
  let now = 0;
  const timers: { work: () => void; delay: number }[] = [];
  const idle: IdleRequestCallback[] = [];
  const window = {
    performance: { now: () => now },
    setTimeout: (work: () => void, delay: number) => timers.push({ work, delay }),
    requestIdleCallback: (work: IdleRequestCallback) => idle.push(work),
  } as unknown as Window;
  return {
    timers,
    idle,
    schedule: createSchedule(window),
    spend: (ms: number) => {
      now += ms;
    },
    becomeIdle: (left: number) => idle.shift()?.({ didTimeout: left === 0, timeRemaining: () => left }),
  };
}

describe('work for when the page is idle', () => {
  it('goes on while the idle time lasts, each part as a task of its own', () => {
    const { schedule, timers, idle, spend, becomeIdle } = fakeWindow();
    let parts = 0;
    const part = () => {
      parts += 1;
      spend(4);
      schedule(part, 0);
    };
    schedule(part, 0);
    expect(parts).toBe(0);
    becomeIdle(50);
    while (timers.length > 0) timers.shift()?.work();
    expect(parts).toBeGreaterThan(8);
    expect(parts).toBeLessThan(13);
    expect(idle).toHaveLength(1);
  });

  it('does one part at a time on a page that is never idle', () => {
    const { schedule, timers, idle, becomeIdle } = fakeWindow();
    schedule(() => schedule(() => {}, 0), 0);
    becomeIdle(0);
    expect([timers.length, idle.length]).toEqual([0, 1]);
  });

  it('waits for a delay however idle the page is', () => {
    const { schedule, timers, idle } = fakeWindow();
    schedule(() => {}, 250);
    expect(timers.map(({ delay }) => delay)).toEqual([250]);
    expect(idle).toEqual([]);
  });
});
