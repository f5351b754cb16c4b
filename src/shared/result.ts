/**
 * The outcome of something that can fail in the ordinary course of things.
 * Exceptions are kept for bugs; a full disk or a broken backup is a `Failure`.
 */
export type Result<Value, Problem> = Success<Value> | Failure<Problem>;

export interface Success<Value> {
  readonly ok: true;
  readonly value: Value;
}

export interface Failure<Problem> {
  readonly ok: false;
  readonly problem: Problem;
}

/** Wraps a value that was obtained. */
export function success<Value>(value: Value): Success<Value> {
  return { ok: true, value };
}

/** Wraps the reason why nothing was obtained. */
export function failure<Problem>(problem: Problem): Failure<Problem> {
  return { ok: false, problem };
}
