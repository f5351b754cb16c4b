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
  const main = markedThread(events);
  const here = events.filter(({ pid, tid }) => pid === main?.pid && tid === main.tid);
  const layouts = here.filter(
    ({ name, ph }) => ph === 'X' && (name === 'Layout' || name === 'UpdateLayoutTree'),
  );
  return outermostCalls(here).map(({ ts, dur = 0, tdur = dur }) => ({
    ts,
    dur: tdur,
    layout: layouts.some((event) => event.ts >= ts && event.ts < ts + dur),
  }));
}

/** Processor time of calls into scripts of extensions everywhere else: in the background, and in other pages. In microseconds. */
export function timeElsewhere(events: readonly TraceEvent[]): number {
  const main = markedThread(events);
  const threads = new Map<string, TraceEvent[]>();
  for (const event of events) {
    if (event.pid === main?.pid && event.tid === main.tid) continue;
    const name = `${event.pid} ${event.tid}`;
    const others = threads.get(name);
    if (others === undefined) threads.set(name, [event]);
    else others.push(event);
  }
  return [...threads.values()]
    .flatMap(outermostCalls)
    .reduce((sum, { dur = 0, tdur = dur }) => sum + tdur, 0);
}

function markedThread(events: readonly TraceEvent[]): TraceEvent | undefined {
  return events.find(({ cat, name }) => name === MARK && cat.includes('blink.user_timing'));
}

/** The calls into extensions on one thread that are not made within another such call. */
function outermostCalls(events: readonly TraceEvent[]): readonly TraceEvent[] {
  const own = events
    .filter(({ ph, args, name }) => {
      const isCall = name === 'FunctionCall' || name === 'EvaluateScript';
      return isCall && ph === 'X' && args?.data?.url?.startsWith('chrome-extension:') === true;
    })
    .sort((one, other) => one.ts - other.ts);
  let until = 0;
  return own.filter(({ ts, dur = 0 }) => {
    if (ts < until) return false;
    until = ts + dur;
    return true;
  });
}

/** The value below which a share of the values lies; 0 of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
