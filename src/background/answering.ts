import type { createListener } from '../messages/answer';
import { type Milliseconds, SECOND } from '../shared/clock';

type Listen = ReturnType<typeof createListener>;

/** Whoever waits for all answers waits no longer than this: one may itself wait for a page that never answers. */
const PATIENCE: Milliseconds = SECOND;

/** A listener to messages that knows which of them still wait for their answer. */
export interface Answering {
  readonly listen: Listen;
  /** Fulfilled when no message waits for its answer, at once where none does; after a second in any case. */
  rest(): Promise<void>;
}

/** Listens as `listen` does, whose answers are never rejected. */
export function createAnswering(listen: Listen): Answering {
  const open = new Set<Promise<unknown>>();

  async function allAnswered(): Promise<void> {
    while (open.size > 0) await Promise.all(open);
  }

  return {
    listen(message, sender) {
      const answer = listen(message, sender);
      if (answer === undefined) return undefined;
      open.add(answer);
      void answer.then(() => open.delete(answer));
      return answer;
    },
    rest: () => Promise.race([allAnswered(), new Promise<void>((resolve) => setTimeout(resolve, PATIENCE))]),
  };
}
