import type { BrowserContext, CDPSession, Page as PlaywrightPage } from 'playwright-core';
import type { Appearance, ClickHow, Key, Page, Point, ShownElement } from './driver';
import { shownIn } from './shown';
import { callOf, OVERLAY_HOSTS, printedOf } from './wire';

/** How long a document's pictures and other files are waited for, in milliseconds. */
const FILES_LIMIT = 5000;

/** A tab of Chromium. */
export class ChromiumPage implements Page {
  private constructor(
    readonly page: PlaywrightPage,
    readonly session: CDPSession,
  ) {}

  /** A new tab in front. */
  static async in(context: BrowserContext): Promise<ChromiumPage> {
    const page = await context.newPage();
    return new ChromiumPage(page, await context.newCDPSession(page));
  }

  /** A new tab behind the one in front: a page that is covered answers the pointer once a second. */
  static async behind(context: BrowserContext): Promise<ChromiumPage> {
    const session = await context.newCDPSession(context.pages()[0] ?? (await context.newPage()));
    const opened = context.waitForEvent('page');
    await session.send('Target.createTarget', { url: 'about:blank', background: true });
    const page = await opened;
    await session.detach();
    return new ChromiumPage(page, await context.newCDPSession(page));
  }

  async url(): Promise<string> {
    return this.page.url();
  }

  async goto(url: string): Promise<void> {
    await this.page.goto(url, { waitUntil: 'domcontentloaded' });
    await this.#loaded();
  }

  async reload(): Promise<void> {
    await this.page.reload({ waitUntil: 'domcontentloaded' });
    await this.#loaded();
  }

  // A saved page may wait for ever for a file that is not served; what it says is there all the same.
  async #loaded(): Promise<void> {
    await this.page.waitForLoadState('load', { timeout: FILES_LIMIT }).catch(() => {});
  }

  // Straight through the protocol: the library's own `evaluate` calls `eval`, which strict pages refuse.
  async evaluate<T, A = null>(fn: (arg: A) => T | Promise<T>, arg?: A): Promise<T> {
    const reply = await this.session.send('Runtime.evaluate', {
      expression: callOf(fn, arg),
      awaitPromise: true,
      returnByValue: true,
    });
    if (reply.exceptionDetails !== undefined) throw new Error(problemOf(reply.exceptionDetails));
    return reply.result.value as T;
  }

  async inClosedRoots<T, A = null>(fn: (root: ShadowRoot, arg: A) => T | Promise<T>, arg?: A): Promise<T[]> {
    const answers: T[] = [];
    for (const objectId of await this.#closedRoots()) {
      const reply = await this.session.send('Runtime.callFunctionOn', {
        objectId,
        functionDeclaration: `function (arg) { return (${fn.toString()})(this, arg); }`,
        arguments: [{ value: arg ?? null }],
        awaitPromise: true,
        returnByValue: true,
      });
      if (reply.exceptionDetails !== undefined) throw new Error(problemOf(reply.exceptionDetails));
      answers.push(reply.result.value as T);
    }
    return answers;
  }

  async #closedRoots(): Promise<string[]> {
    const hosts = await this.session.send('Runtime.evaluate', { expression: OVERLAY_HOSTS });
    const list = hosts.result.objectId;
    if (list === undefined) return [];
    const { result } = await this.session.send('Runtime.getProperties', {
      objectId: list,
      ownProperties: true,
    });
    const found: string[] = [];
    for (const property of result) {
      const host = property.value?.objectId;
      if (!/^\d+$/.test(property.name) || host === undefined) continue;
      const { node } = await this.session.send('DOM.describeNode', {
        objectId: host,
        depth: 0,
        pierce: true,
      });
      for (const root of node.shadowRoots ?? []) {
        if (root.shadowRootType !== 'closed') continue;
        const { object } = await this.session.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
        if (object.objectId !== undefined) found.push(object.objectId);
      }
    }
    return found;
  }

  async overlay(): Promise<ShownElement[]> {
    return (await this.inClosedRoots(shownIn)).flat();
  }

  async moveMouse(to: Point): Promise<void> {
    await this.page.mouse.move(to.x, to.y, { steps: 3 });
  }

  async click(at: Point, how?: ClickHow): Promise<void> {
    const { mouse, keyboard } = this.page;
    if (how === 'control') await keyboard.down('Control');
    await mouse.click(at.x, at.y, { button: how === 'middle' ? 'middle' : 'left' });
    if (how === 'control') await keyboard.up('Control');
  }

  async tap({ x, y }: Point): Promise<void> {
    await this.session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
    await this.session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    await this.session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }

  async press(key: Key): Promise<void> {
    await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  async appear(how: Appearance): Promise<void> {
    if (how.dark !== undefined) await this.page.emulateMedia({ colorScheme: how.dark ? 'dark' : 'light' });
    if (how.width !== undefined && how.height !== undefined) {
      await this.page.setViewportSize({ width: how.width, height: how.height });
    }
  }

  async print(): Promise<string> {
    const { data } = await this.session.send('Page.printToPDF', { printBackground: true });
    return printedOf(data);
  }

  async screenshot(path: string): Promise<void> {
    await this.page.screenshot({ path });
  }

  async activate(): Promise<void> {
    await this.page.bringToFront();
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}

function problemOf(details: {
  text: string;
  exception?: { description?: string | undefined } | undefined;
}): string {
  return details.exception?.description ?? details.text;
}
