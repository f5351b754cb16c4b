/** Work that may stop between its steps, each of which is short; what it returns is what comes of it. */
export type Steps<Result> = Generator<void, Result>;

/** Takes all steps one after the other: where nobody waits. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
