import type { ToBackground, ToContent } from '../messages/protocol';

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

type ContentHandlers = {
  readonly [Name in Exclude<keyof ToContent, 'page.ping'>]: (
    input: ToContent[Name]['input'],
  ) => ToContent[Name]['output'] | Promise<ToContent[Name]['output']>;
};

/** The page's one door to the background. */
export interface Wire {
  /**
   * Asks the background.
   * Null when it can't be reached: the extension was updated or removed, and this copy should end.
   */
  ask<Name extends keyof ToBackground>(
    name: Name,
    input: ToBackground[Name]['input'],
  ): Promise<ToBackground[Name]['output'] | null>;
  /** Answers the background and the popup until `signal` aborts. */
  answer(handlers: ContentHandlers, signal: AbortSignal): void;
}

/**
 * Connects a content script with its extension.
 * @param onOrphaned called once when the extension behind this page is gone.
 */
export function createWire(onOrphaned: () => void): Wire {
  const scope = globalThis as { browser?: { runtime: RuntimeApi }; chrome?: { runtime: RuntimeApi } };
  const runtime = (scope.browser ?? scope.chrome)?.runtime;
  let orphaned = false;

  const orphan = (): null => {
    if (!orphaned) {
      orphaned = true;
      onOrphaned();
    }
    return null;
  };

  return {
    async ask(name, input) {
      if (runtime?.id === undefined) return orphan();
      try {
        const answer = await runtime.sendMessage({ name, input });
        return (answer ?? null) as ToBackground[typeof name]['output'] | null;
      } catch {
        // A worker that restarts during the message also rejects; only a missing id is final.
        return runtime.id === undefined ? orphan() : null;
      }
    },
    answer(handlers, signal) {
      const listener: MessageListener = (message, sender, respond) => {
        if (sender.id !== runtime?.id || typeof message !== 'object' || message === null) return undefined;
        const { name, input } = message as { name?: unknown; input?: unknown };
        if (name === 'page.ping') {
          respond({ url: location.href } satisfies ToContent['page.ping']['output']);
          return true;
        }
        if (name !== 'page.report' && name !== 'page.context') return undefined;
        const handler = handlers[name] as (input: unknown) => unknown;
        // A promise as the listener's result is not understood by Chrome before 148; `respond` is by both.
        Promise.resolve(handler(input)).then(respond, () => respond(null));
        return true;
      };
      runtime?.onMessage.addListener(listener);
      signal.addEventListener('abort', () => runtime?.onMessage.removeListener(listener), { once: true });
    },
  };
}
