import { failure, type Result } from '../shared/result';
import type { StoreProblem, ToBackground } from './protocol';

/** One message as it travels. */
export interface Message {
  readonly name: string;
  readonly input: unknown;
}

type Problem = Extract<StoreProblem, 'unavailable'>;

/**
 * What the asker gets: for a message that can fail its Result, with `unavailable` when nobody answered;
 * for any other the output, or null when nobody answered.
 */
export type Answer<Output> = [Output] extends [Result<unknown, unknown>]
  ? Output | Result<never, Problem>
  : Output | null;

export type Ask = <Name extends keyof ToBackground>(
  name: Name,
  input: ToBackground[Name]['input'],
) => Promise<Answer<ToBackground[Name]['output']>>;

/** The messages whose output is no Result: an answer, or null. */
const PLAIN: ReadonlySet<keyof ToBackground> = new Set(['page.hello', 'items.known', 'card.opened'] as const);

/** What stands for an answer that could not be given, in the form that the asker of `name` understands. */
export function withoutAnswer(name: keyof ToBackground, problem: StoreProblem): unknown {
  return PLAIN.has(name) ? null : failure(problem);
}

/**
 * Makes `ask` for an extension page.
 *
 * @param send the browser's `sendMessage`; its rejection (no background, a worker that died) becomes
 *   `unavailable`, never an exception
 */
export function createAsk(send: (message: Message) => Promise<unknown>): Ask {
  return async (name, input) => {
    const answer = await send({ name, input }).catch(() => undefined);
    return (answer ?? withoutAnswer(name, 'unavailable')) as Answer<ToBackground[typeof name]['output']>;
  };
}
