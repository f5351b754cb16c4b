/** Does one thing after the other. */
export interface Queue {
  /** Does `task` when all earlier ones have ended, well or badly, and gives what it gives. */
  run<Value>(task: () => Promise<Value>): Promise<Value>;
}

/** A queue of its own. Reading and writing in one task is then safe from every other writer. */
export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run(task) {
      const next = last.then(task);
      last = next.catch(() => undefined);
      return next;
    },
  };
}
