import { writeFileSync } from 'node:fs';
import { answerOf, type BidiSession, type ContextInfo, type EvaluateResult, type RemoteNode } from './bidi';
import type { Appearance, ClickHow, Key, Page, Point, ShownElement } from './driver';
import { shownIn } from './shown';
import { callOf, OVERLAY_HOSTS, printedOf } from './wire';

/** How long a page may take to load; served pages need well under a second. */
const LOAD_LIMIT = 45_000;

/** How long a document may stop growing before it counts as stuck. */
const STALL_LIMIT = 4000;

/** A tab of Firefox, driven through WebDriver BiDi. */
export class FirefoxPage implements Page {
  constructor(
    readonly session: BidiSession,
    readonly context: string,
  ) {}

  async url(): Promise<string> {
    const { contexts } = await this.session.send<{ contexts: ContextInfo[] }>('browsingContext.getTree', {
      root: this.context,
      maxDepth: 0,
    });
    return contexts[0]?.url ?? '';
  }

  async goto(url: string): Promise<void> {
    await this.#arrive(`loading ${url}`, () =>
      this.session.send('browsingContext.navigate', { context: this.context, url, wait: 'none' }),
    );
  }

  async reload(): Promise<void> {
    await this.#arrive('reloading', () =>
      this.session.send('browsingContext.reload', { context: this.context, wait: 'none' }),
    );
  }

  /**
   * Leaves for another document and waits for it by looking. The protocol's own waiting is no help: for
   * pages of an extension it never ends though the document is there.
   *
   * Large documents at www.youtube.com now and then stop half read (seen with Firefox 153, without any
   * extension on that site too); what did not get on for a while is asked for again.
   */
  async #arrive(what: string, leave: () => Promise<unknown>): Promise<void> {
    const end = Date.now() + LOAD_LIMIT;
    let problem: unknown = null;
    while (problem === null && Date.now() < end) {
      const before = await this.#document();
      // The protocol also calls it an error when only a frame in the document could not be loaded.
      const leaving = leave().catch((error: unknown) => {
        problem = error;
      });
      if (await this.#read(before?.born ?? 0, end)) return;
      await leaving;
    }
    throw problem ?? new Error(`${what} took too long`);
  }

  /** Waits for a document that was born after `before` to be read. False when it does not get on. */
  async #read(before: number, end: number): Promise<boolean> {
    let size = -1;
    let grewAt = Date.now();
    while (Date.now() < end) {
      const now = await this.#document();
      const there = now !== null && now.born !== before && now.at !== 'about:blank';
      if (there && now.state === 'complete') return true;
      if (there && now.size > size) {
        size = now.size;
        grewAt = Date.now();
      }
      if (Date.now() - grewAt > STALL_LIMIT) {
        // A saved page may wait for ever for a file that is not served; what it says is there all the same.
        return there && now.state === 'interactive';
      }
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    return false;
  }

  /** The document that is there now. Between two documents there is none to ask. */
  #document(): Promise<{ born: number; at: string; state: string; size: number } | null> {
    return this.evaluate(() => ({
      born: performance.timeOrigin,
      at: location.href,
      state: document.readyState,
      size: document.getElementsByTagName('*').length,
    })).catch(() => null);
  }

  async evaluate<T, A = null>(fn: (arg: A) => T | Promise<T>, arg?: A): Promise<T> {
    const reply = await this.session.send<EvaluateResult>('script.evaluate', {
      expression: `(async () => JSON.stringify(await ${callOf(fn, arg)}))()`,
      awaitPromise: true,
      target: { context: this.context },
    });
    return answerOf<T>(reply);
  }

  async inClosedRoots<T, A = null>(fn: (root: ShadowRoot, arg: A) => T | Promise<T>, arg?: A): Promise<T[]> {
    const hosts = await this.session.send<EvaluateResult>('script.evaluate', {
      expression: OVERLAY_HOSTS,
      awaitPromise: false,
      target: { context: this.context },
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
    });
    const answers: T[] = [];
    for (const host of (hosts.result?.value ?? []) as RemoteNode[]) {
      const root = host.value?.shadowRoot;
      if (root?.value.mode !== 'closed') continue;
      const reply = await this.session.send<EvaluateResult>('script.callFunction', {
        functionDeclaration: `async (root) => JSON.stringify(await (${fn.toString()})(root, ${JSON.stringify(arg ?? null)}))`,
        arguments: [{ sharedId: root.sharedId }],
        awaitPromise: true,
        target: { context: this.context },
      });
      answers.push(answerOf<T>(reply));
    }
    return answers;
  }

  async overlay(): Promise<ShownElement[]> {
    return (await this.inClosedRoots(shownIn)).flat();
  }

  async moveMouse(to: Point): Promise<void> {
    await this.#pointer([moveTo({ x: to.x - 1, y: to.y }), moveTo(to)]);
  }

  async click(at: Point, how?: ClickHow): Promise<void> {
    const button = how === 'middle' ? 1 : 0;
    if (how === 'control') await this.#keys([{ type: 'keyDown', value: KEYS['Control'] }]);
    await this.#pointer([moveTo(at), { type: 'pointerDown', button }, { type: 'pointerUp', button }]);
    if (how === 'control') await this.#keys([{ type: 'keyUp', value: KEYS['Control'] }]);
  }

  async tap(at: Point): Promise<void> {
    await this.#pointer(
      [moveTo(at), { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }],
      'touch',
    );
  }

  async #pointer(actions: readonly unknown[], pointerType: 'mouse' | 'touch' = 'mouse'): Promise<void> {
    await this.session.send('input.performActions', {
      context: this.context,
      actions: [{ type: 'pointer', id: pointerType, parameters: { pointerType }, actions }],
    });
  }

  async press(key: Key): Promise<void> {
    const [last, ...held] = key.split('+').reverse();
    const down = [...held, last ?? key].map((name) => ({ type: 'keyDown', value: KEYS[name] }));
    const up = [last ?? key, ...held].map((name) => ({ type: 'keyUp', value: KEYS[name] }));
    await this.#keys([...down, ...up]);
  }

  async type(text: string): Promise<void> {
    await this.#keys(
      [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]),
    );
  }

  async #keys(actions: readonly unknown[]): Promise<void> {
    await this.session.send('input.performActions', {
      context: this.context,
      actions: [{ type: 'key', id: 'keyboard', actions }],
    });
  }

  async appear(how: Appearance): Promise<void> {
    if (how.dark !== undefined) {
      const scheme = how.dark ? 0 : 1;
      await this.session.setPreference('layout.css.prefers-color-scheme.content-override', scheme);
      await this.#schemeShown(how.dark);
    }
    if (how.width !== undefined && how.height !== undefined) {
      await this.session.send('browsingContext.setViewport', {
        context: this.context,
        viewport: { width: how.width, height: how.height },
      });
    }
  }

  // The preference reaches the page's process a moment later.
  async #schemeShown(dark: boolean): Promise<void> {
    for (let tries = 0; tries < 80; tries += 1) {
      if (dark === (await this.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches))) return;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error('Firefox did not change its colour scheme');
  }

  async print(): Promise<string> {
    const { data } = await this.session.send<{ data: string }>('browsingContext.print', {
      context: this.context,
      background: true,
    });
    return printedOf(data);
  }

  async screenshot(path: string): Promise<void> {
    const { data } = await this.session.send<{ data: string }>('browsingContext.captureScreenshot', {
      context: this.context,
    });
    writeFileSync(path, Buffer.from(data, 'base64'));
  }

  async activate(): Promise<void> {
    await this.session.send('browsingContext.activate', { context: this.context });
  }

  async close(): Promise<void> {
    await this.session.send('browsingContext.close', { context: this.context });
  }
}

/** WebDriver's code points for keys without a character. */
const KEYS: Readonly<Record<string, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  Space: ' ',
  ArrowUp: '\uE013',
  ArrowDown: '\uE015',
};

function moveTo(point: Point): unknown {
  return { type: 'pointerMove', x: Math.round(point.x), y: Math.round(point.y) };
}
