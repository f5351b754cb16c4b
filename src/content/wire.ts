import { type Ask, createAsk } from '../messages/ask';
import type { ToBackground, ToContent } from '../messages/protocol';
import { type Milliseconds, SECOND } from '../shared/clock';

/** The part of the extension API that a content script uses; it carries no polyfill, to stay light. */
interface RuntimeApi {
  /** Undefined once the extension was updated, disabled or removed while the page stayed open. */
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  readonly onMessage: {
    addListener(listener: MessageListener): void;
    removeListener(listener: MessageListener): void;
  };
}
type MessageListener = (
  message: unknown,
  sender: { readonly id?: string },
  respond: (answer: unknown) => void,
) => true | undefined;

/** One answer for each message that a page may be sent. */
export type ContentHandlers = {
  readonly [Name in keyof ToContent]: (
    input: ToContent[Name]['input'],
  ) => ToContent[Name]['output'] | Promise<ToContent[Name]['output']>;
};

/**
 * How long an answer is waited for where it may be asked for again: browsers lose one now and then when a background
 * starts or goes. One that starts on a busy machine takes two seconds.
 */
const PATIENCE: Milliseconds = 5 * SECOND;
/** What may be asked again, since it changes nothing. To give up on a change would call undone what is done in a moment. */
const HARMLESS: ReadonlySet<string> = new Set([
  'page.hello',
  'pieces.bring',
  'phrases.bring',
  'items.known',
] satisfies (keyof ToBackground)[]);

/** The page's one door to the background. */
export interface Wire {
  readonly ask: Ask;
  /** False once the extension was updated, turned off or removed while the page stayed open. */
  connected(): boolean;
  /** Answers the background and the popup until `signal` aborts. */
  answer(handlers: ContentHandlers, signal: AbortSignal): void;
}

/**
 * Connects a content script with its extension.
 * @param onOrphaned called once, when the extension behind this page turns out to be gone.
 */
export function createWire(onOrphaned: () => void): Wire {
  const scope = globalThis as { browser?: { runtime: RuntimeApi }; chrome?: { runtime: RuntimeApi } };
  const runtime = (scope.browser ?? scope.chrome)?.runtime;

  return {
    ask: createAsk(async (message) => {
      if (runtime?.id === undefined) {
        onOrphaned();
        throw new Error('The extension behind this page is gone.');
      }
      const answer = runtime.sendMessage(message);
      return HARMLESS.has(message.name) ? inTime(answer) : answer;
    }),
    connected: () => runtime?.id !== undefined,
    answer(handlers, signal) {
      const listener: MessageListener = (message, sender, respond) => {
        if (sender.id !== runtime?.id || typeof message !== 'object' || message === null) return undefined;
        const { name, input } = message as { name?: unknown; input?: unknown };
        if (typeof name !== 'string' || !Object.hasOwn(handlers, name)) return undefined;
        const handler = handlers[name as keyof ContentHandlers] as (input: unknown) => unknown;
        // A promise as the listener's result is not understood by Chrome before 148; `respond` is by both.
        Promise.resolve(handler(input)).then(respond, () => respond(null));
        return true;
      };
      runtime?.onMessage.addListener(listener);
      signal.addEventListener('abort', () => runtime?.onMessage.removeListener(listener), { once: true });
    },
  };
}

/** Rejected when it takes longer than we wait. */
async function inTime<Value>(answer: Promise<Value>): Promise<Value> {
  let bell: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    bell = setTimeout(() => reject(new Error('The background does not answer.')), PATIENCE);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(bell));
}
