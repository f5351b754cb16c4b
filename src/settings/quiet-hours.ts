import { DAY, HOUR, type Instant, MINUTE } from '../shared/clock';
import type { QuietHours } from './settings';

/**
 * Until when no notice may come, or null when one may come at `now`. By the clock on the wall where the machine is at
 * that moment: a journey to another time zone takes the quiet hours along.
 *
 * The same beginning and end mean no quiet hours: a whole day would be a switch of its own, and there is one.
 */
export function quietUntil({ on, from, to }: QuietHours, now: Instant): Instant | null {
  if (!on || from === to) return null;
  const wall = new Date(now);
  const minutes = wall.getHours() * 60 + wall.getMinutes();
  const isQuiet = from < to ? minutes >= from && minutes < to : minutes >= from || minutes < to;
  if (!isQuiet) return null;
  const day = wall.getDate() + (minutes < to ? 0 : 1);
  let end = new Date(wall.getFullYear(), wall.getMonth(), day, 0, to).getTime();
  // Where clocks are put back the hour comes twice, and a date stands for the first of the two.
  while (end <= now) end += HOUR / 2;
  return Math.min(end, now + DAY + 2 * HOUR);
}

/** `480` as `08:00`, the way a field for times wants it. */
export function timeOfDay(minutes: number): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** Minutes since midnight of `08:00`; null for anything else. */
export function minutesOf(time: string): number | null {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)(?::\d\d)?$/.exec(time) ?? [];
  return hours === undefined ? null : (Number(hours) * HOUR) / MINUTE + Number(minutes);
}
