// The parts of WebDriver BiDi (https://www.w3.org/TR/webdriver-bidi/) that the Firefox driver speaks.

/** The part of the library's connection that is used; the library keeps it out of its types. */
export interface Connection {
  send(method: string, params: unknown): Promise<{ result: unknown }>;
  on(event: string, listener: (params: never) => void): void;
}

/** What a page needs of the browser it is in. */
export interface BidiSession {
  send<T>(method: string, params: unknown): Promise<T>;
  /** Sets a whole-number preference of the running browser. */
  setPreference(name: string, value: number): Promise<void>;
}

export interface BeforeRequestSent {
  readonly isBlocked: boolean;
  readonly request: { readonly request: string; readonly url: string };
}

export interface EvaluateResult {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly type: string; readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

export interface RemoteNode {
  readonly value?: {
    readonly shadowRoot?: { readonly sharedId: string; readonly value: { readonly mode: string } } | null;
  };
}

export interface ContextInfo {
  readonly context: string;
  readonly url: string;
}

/** The JSON that a script answered, read. Throws what the script threw. */
export function answerOf<T>(reply: EvaluateResult): T {
  if (reply.type === 'exception') throw new Error(reply.exceptionDetails?.text ?? 'the page threw');
  const json = reply.result?.value;
  return (typeof json === 'string' ? JSON.parse(json) : null) as T;
}
