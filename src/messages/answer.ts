import * as v from 'valibot';
import { withoutAnswer } from './ask';
import { FROM_PAGES, PAYLOADS, WITH_FILES } from './payloads';
import type { ToBackground } from './protocol';
import { HEAVIEST_MESSAGE, isWithin } from './size';

/** Who sent a message, as the browser says. Nothing of it comes from the message itself. */
export interface Sender {
  /** Id of the extension that sent it. */
  readonly id?: string | undefined;
  /** Address of the page or frame it came from. */
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: {
    readonly id?: number | undefined;
    readonly url?: string | undefined;
    readonly incognito: boolean;
  };
}

/** Where a message came from, once that was checked. */
export interface Origin {
  /** `page`: our content script in somebody's page. `extension`: a page of our own. */
  readonly kind: 'page' | 'extension';
  /** Address of the tab's page, or of ours. */
  readonly url: string;
  readonly tabId: number | null;
  readonly frameId: number;
  readonly privateWindow: boolean;
}

/** One answer for each message of the protocol. */
export type Handlers = {
  readonly [Name in keyof ToBackground]: (
    input: ToBackground[Name]['input'],
    origin: Origin,
  ) => Promise<ToBackground[Name]['output']>;
};

/** What the extension knows of itself. */
export interface Self {
  readonly id: string;
  /** Address of its own files, with the slash at the end. */
  readonly baseUrl: string;
}

/**
 * Makes the one listener that answers all messages.
 *
 * It returns undefined, at once, for whatever is not ours to answer: unknown names, other extensions'
 * messages, names that a content script may not use. A message of ours with a wrong or oversized input
 * gets `invalid`, or null where that is the form of its answer. A handler that throws is a bug: it is
 * passed to `onBug`, and the asker gets `unavailable`.
 */
export function createListener(
  handlers: Handlers,
  self: Self,
  onBug: (error: unknown) => void,
): (message: unknown, sender: Sender) => Promise<unknown> | undefined {
  return (message, sender) => {
    const origin = originOf(sender, self);
    const name = nameOf(message);
    if (origin === null || name === null) return undefined;
    if (origin.kind === 'page' && !FROM_PAGES.has(name)) return undefined;

    const { input } = message as { input?: unknown };
    const heaviest = WITH_FILES[name] ?? HEAVIEST_MESSAGE;
    const parsed = isWithin(input, heaviest) ? v.safeParse(PAYLOADS[name], input ?? null) : null;
    if (!parsed?.success) return Promise.resolve(withoutAnswer(name, 'invalid'));

    const handler = handlers[name] as (input: unknown, origin: Origin) => Promise<unknown>;
    return handler(parsed.output, origin).catch((error: unknown) => {
      onBug(error);
      return withoutAnswer(name, 'unavailable');
    });
  };
}

function nameOf(message: unknown): keyof ToBackground | null {
  if (typeof message !== 'object' || message === null) return null;
  const { name } = message as { name?: unknown };
  return typeof name === 'string' && Object.hasOwn(PAYLOADS, name) ? (name as keyof ToBackground) : null;
}

/** Null for other extensions, and for anything that is neither a page of ours nor a content script. */
function originOf(sender: Sender, self: Self): Origin | null {
  if (sender.id !== self.id || sender.url === undefined) return null;
  const frameId = sender.frameId ?? 0;
  const privateWindow = sender.tab?.incognito ?? false;
  const tabId = sender.tab?.id ?? null;
  if (sender.url.startsWith(self.baseUrl)) {
    return { kind: 'extension', url: sender.url, tabId, frameId, privateWindow };
  }
  if (!sender.tab || tabId === null) return null;
  // The person's choice is about the site in the address bar, not about a frame inside it.
  const url = frameId === 0 ? sender.url : (sender.tab.url ?? sender.url);
  return { kind: 'page', url, tabId, frameId, privateWindow };
}
