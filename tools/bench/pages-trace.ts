/** One event of a browser's trace, as far as it is read. Times are in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly tid: number;
  readonly pid: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** A span of time in which an extension's script ran, from the call into it to its return. */
export interface OwnCall {
  readonly ts: number;
  readonly dur: number;
  /** Style or layout was computed inside: something was read that the page had not laid out. */
  readonly layout: boolean;
}

/** What a trace says of one page. */
export interface Traced {
  readonly calls: readonly OwnCall[];
  /** When the page's marks were set, by name. */
  readonly marks: ReadonlyMap<string, number>;
}

export const CATEGORIES = ['devtools.timeline', 'blink.user_timing', 'v8.execute'];

/** Calls into scripts of extensions on the main thread of the page that set the marks. */
export function readTrace(events: readonly TraceEvent[]): Traced {
  const marks = new Map<string, number>();
  let main: TraceEvent | null = null;
  for (const event of events) {
    if (!event.cat.includes('blink.user_timing') || !/^(?:begin|fifth|fourth fifth|end)$/.test(event.name))
      continue;
    marks.set(event.name, event.ts);
    main = event;
  }
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
  for (const { ts, dur = 0 } of own) {
    if (ts < until) continue;
    until = ts + dur;
    calls.push({ ts, dur, layout: layouts.some((event) => event.ts >= ts && event.ts < ts + dur) });
  }
  return { calls, marks };
}

/** How long own calls took between two marks, in microseconds. */
export function spent({ calls, marks }: Traced, from: string | null, to: string | null): number {
  const start = from === null ? 0 : (marks.get(from) ?? 0);
  const end = to === null ? Number.POSITIVE_INFINITY : (marks.get(to) ?? 0);
  return calls.reduce((sum, { ts, dur }) => (ts >= start && ts < end ? sum + dur : sum), 0);
}

/** The value below which a share of the values lies; 0 of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
