/** The most a message may weigh, in characters and values together. */
export const HEAVIEST_MESSAGE = 200_000;

/**
 * Whether plain data stays within `limit`, counting each character of its strings, keys and indexes and each
 * value as one. Stops at the limit, so that an enormous message costs no more than a large one.
 */
export function isWithin(data: unknown, limit: number): boolean {
  let left = limit;
  const waiting: unknown[] = [data];
  while (waiting.length > 0) {
    const value = waiting.pop();
    left -= typeof value === 'string' ? value.length + 1 : 1;
    if (typeof value === 'object' && value !== null) {
      for (const key in value) {
        left -= key.length;
        if (left < 0) return false;
        waiting.push((value as Record<string, unknown>)[key]);
      }
    }
    if (left < 0 || waiting.length > left + 1) return false;
  }
  return true;
}
