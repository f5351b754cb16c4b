import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { minutesOf, quietUntil, timeOfDay } from '../../../src/settings/quiet-hours';
import { HOUR, MINUTE } from '../../../src/shared/clock';

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

const night = { on: true, from: 22 * 60, to: 8 * 60 };
const at = (...parts: [number, number, number, number, number]) => new Date(...parts).getTime();

describe('quiet hours', () => {
  it('go over midnight, and end to the minute', () => {
    expect(quietUntil(night, at(2026, 5, 1, 21, 59))).toBeNull();
    expect(quietUntil(night, at(2026, 5, 1, 22, 0))).toBe(at(2026, 5, 2, 8, 0));
    expect(quietUntil(night, at(2026, 5, 2, 7, 59))).toBe(at(2026, 5, 2, 8, 0));
    expect(quietUntil(night, at(2026, 5, 2, 8, 0))).toBeNull();
  });

  it('may lie within a day, be off, or be no time at all', () => {
    const lunch = { on: true, from: 12 * 60, to: 13 * 60 + 30 };
    expect(quietUntil(lunch, at(2026, 5, 1, 12, 30))).toBe(at(2026, 5, 1, 13, 30));
    expect(quietUntil(lunch, at(2026, 5, 1, 13, 30))).toBeNull();
    expect(quietUntil({ ...lunch, on: false }, at(2026, 5, 1, 12, 30))).toBeNull();
    expect(quietUntil({ on: true, from: 60, to: 60 }, at(2026, 5, 1, 1, 0))).toBeNull();
  });

  it('end by the clock on the wall, in the nights when clocks are changed', () => {
    process.env.TZ = 'Europe/Berlin';
    // The night of 29 March 2026 has no hour from two to three, that of 25 October has it twice.
    expect(quietUntil(night, Date.UTC(2026, 2, 28, 21, 0))).toBe(Date.UTC(2026, 2, 29, 6, 0));
    expect(quietUntil(night, Date.UTC(2026, 9, 24, 20, 0))).toBe(Date.UTC(2026, 9, 25, 7, 0));
    const early = { ...night, to: 2 * 60 + 30 };
    expect(quietUntil(early, Date.UTC(2026, 2, 29, 0, 59))).toBe(Date.UTC(2026, 2, 29, 1, 30));
    expect(quietUntil(early, Date.UTC(2026, 9, 25, 0, 29))).toBe(Date.UTC(2026, 9, 25, 0, 30));
    // The second time that it is ten past two.
    expect(quietUntil(early, Date.UTC(2026, 9, 25, 1, 10))).toBe(Date.UTC(2026, 9, 25, 1, 30));
  });

  it('always end, within a day and two hours, wherever one is', () => {
    const minutes = fc.integer({ min: 0, max: 1439 });
    const zones = fc.constantFrom(
      'UTC',
      'Europe/Berlin',
      'America/New_York',
      'Australia/Lord_Howe',
      'Asia/Kolkata',
      'Pacific/Apia',
      'America/Santiago',
    );
    const moment = fc.integer({ min: Date.UTC(2011, 0, 1), max: Date.UTC(2035, 0, 1) });
    fc.assert(
      fc.property(zones, minutes, minutes, moment, (tz, from, to, now) => {
        process.env.TZ = tz;
        const quiet = { on: true, from, to };
        let [end, asked] = [now, 0];
        for (let next = quietUntil(quiet, end); next !== null; next = quietUntil(quiet, end)) {
          expect(next).toBeGreaterThan(end);
          end = next;
          asked += 1;
          // Once more at most, where the hour comes a second time.
          expect(asked).toBeLessThanOrEqual(4);
        }
        expect(end - now).toBeLessThanOrEqual(26 * HOUR);
      }),
      { numRuns: 3000 },
    );
  });

  it('are written as a field for times wants them', () => {
    for (const minutes of [0, 59, 480, 1439]) expect(minutesOf(timeOfDay(minutes))).toBe(minutes);
    expect(timeOfDay(8 * 60 + 5)).toBe('08:05');
    expect(['', '24:00', '8:00', '08:60', 'noon'].map(minutesOf)).toEqual([null, null, null, null, null]);
    expect(minutesOf('07:30:00')).toBe((7 * HOUR + 30 * MINUTE) / MINUTE);
  });
});
