/** One event of a browser's trace, as far as it is read. Times are in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  /** Processor time of the thread within it: less than `dur` where other programs had the processor. */
  readonly tdur?: number;
  readonly tid: number;
  readonly pid: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** A span of time in which an extension's script ran, from the call into it to its return. */
export interface OwnCall {
  readonly ts: number;
  /** Processor time: on a busy machine a call of a millisecond may last fifty. */
  readonly dur: number;
  /** Style or layout was computed inside: something was read that the page had not laid out. */
  readonly layout: boolean;
}

/** The mark that every measured page sets, by which its main thread is found in a trace. */
const MARK = 'measured';

export const CATEGORIES = ['devtools.timeline', 'blink.user_timing', 'v8.execute'];

/** Calls into scripts of extensions on the main thread of the page that set the mark. */
export function ownCalls(events: readonly TraceEvent[]): readonly OwnCall[] {
  const main = events.find(({ cat, name }) => name === MARK && cat.includes('blink.user_timing'));
  const here = events.filter(({ pid, tid }) => pid === main?.pid && tid === main.tid);
  const layouts = here.filter(
    ({ name, ph }) => ph === 'X' && (name === 'Layout' || name === 'UpdateLayoutTree'),
  );
  const own = here
    .filter(({ ph, args, name }) => {
      const isCall = name === 'FunctionCall' || name === 'EvaluateScript';
      return isCall && ph === 'X' && args?.data?.url?.startsWith('chrome-extension:') === true;
    })
    .sort((one, other) => one.ts - other.ts);
  const calls: OwnCall[] = [];
  let until = 0;
  for (const { ts, dur = 0, tdur = dur } of own) {
    if (ts < until) continue;
    until = ts + dur;
    calls.push({ ts, dur: tdur, layout: layouts.some((event) => event.ts >= ts && event.ts < ts + dur) });
  }
  return calls;
}

/** The value below which a share of the values lies; 0 of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
