import { writeFileSync } from 'node:fs';
import { answerOf, type BidiSession, type ContextInfo, type EvaluateResult, type RemoteNode } from './bidi';
import type { Appearance, Key, Page, Point, ShownElement } from './driver';
import { shownIn } from './shown';
import { callOf, FILES_LIMIT, OVERLAY_HOSTS } from './wire';

/** How long a page may take to load; served pages need well under a second. */
const LOAD_LIMIT = 30_000;

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
   * pages of an extension, and for some saved pages, it never ends though the document is there.
   */
  async #arrive(what: string, leave: () => Promise<unknown>): Promise<void> {
    const here = () =>
      this.evaluate(() => ({ born: performance.timeOrigin, at: location.href, state: document.readyState }));
    const before = await here();
    await leave();
    const end = Date.now() + LOAD_LIMIT;
    let patience = end;
    for (;;) {
      // Between two documents there is none to ask.
      const now = await here().catch(() => null);
      if (now !== null && now.born !== before.born && now.at !== 'about:blank') {
        if (now.state === 'complete') return;
        // A saved page may wait for ever for a file that is not served; what it says is there all the same.
        if (now.state === 'interactive') patience = Math.min(patience, Date.now() + FILES_LIMIT);
      }
      if (Date.now() > patience) {
        if (patience < end) return;
        throw new Error(`${what} took too long`);
      }
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
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

  async click(at: Point): Promise<void> {
    await this.#pointer([moveTo(at), { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }]);
  }

  async #pointer(actions: readonly unknown[]): Promise<void> {
    await this.session.send('input.performActions', {
      context: this.context,
      actions: [{ type: 'pointer', id: 'mouse', actions }],
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
  Escape: '\uE00C',
  Space: ' ',
  ArrowUp: '\uE013',
  ArrowDown: '\uE015',
};

function moveTo(point: Point): unknown {
  return { type: 'pointerMove', x: Math.round(point.x), y: Math.round(point.y) };
}
