import { writeFileSync } from 'node:fs';
import type { CDPSession } from 'playwright-core';
import type { ToolbarPopup } from './driver';

/** How long something may take to show in the popup, in milliseconds. */
const PATIENCE = 10_000;

/** A reply as it comes out of a nested session. */
interface Reply {
  readonly id?: number;
  readonly result?: object;
}

/**
 * The popup that hangs on the toolbar button, open at this moment. The library has no page object for it, so the
 * protocol is spoken through the session of another page.
 */
export class OpenPopup implements ToolbarPopup {
  #asked = 0;

  private constructor(
    readonly session: CDPSession,
    readonly sessionId: string,
  ) {}

  /** Null when no popup is open. */
  static async find(session: CDPSession): Promise<OpenPopup | null> {
    const { targetInfos } = await session.send('Target.getTargets');
    const popup = targetInfos.find((target) => target.url.endsWith('/src/popup/index.html'));
    if (popup === undefined) return null;
    const { targetId } = popup;
    const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
    return new OpenPopup(session, sessionId);
  }

  /** Writes a PNG of it. */
  async picture(path: string): Promise<void> {
    const { data } = await this.#send<{ readonly data: string }>('Page.captureScreenshot', { format: 'png' });
    writeFileSync(path, Buffer.from(data, 'base64'));
  }

  async sees(text: string): Promise<void> {
    await this.#until(`"${text}" in the popup`, `document.body.innerText.includes(${JSON.stringify(text)})`);
  }

  async press(name: string): Promise<void> {
    const button = `[...document.querySelectorAll('button')].find((one) => one.textContent.trim() === ${JSON.stringify(name)})`;
    await this.#until(`the button "${name}" in the popup`, `${button} !== undefined`);
    const { x, y } = await this.#evaluate<{ readonly x: number; readonly y: number }>(
      `(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 }))(${button}.getBoundingClientRect())`,
    );
    for (const type of ['mousePressed', 'mouseReleased']) {
      await this.#send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
    }
  }

  async #until(what: string, holds: string): Promise<void> {
    const end = Date.now() + PATIENCE;
    while (!(await this.#evaluate<boolean>(holds))) {
      if (Date.now() > end) {
        throw new Error(`waited for ${what}; it says: ${await this.#evaluate('document.body.innerText')}`);
      }
      await new Promise((later) => setTimeout(later, 100));
    }
  }

  async #evaluate<Value>(expression: string): Promise<Value> {
    const asked = { expression, awaitPromise: true, returnByValue: true };
    const { result } = await this.#send<{ readonly result: { readonly value: Value } }>(
      'Runtime.evaluate',
      asked,
    );
    return result.value;
  }

  #send<Result>(method: string, params: object): Promise<Result> {
    const { session, sessionId } = this;
    this.#asked += 1;
    const id = this.#asked;
    const answer = new Promise<Result>((resolve) => {
      const listen = (event: { readonly sessionId: string; readonly message: string }) => {
        const reply = JSON.parse(event.message) as Reply;
        if (event.sessionId !== sessionId || reply.id !== id) return;
        session.off('Target.receivedMessageFromTarget', listen);
        resolve(reply.result as Result);
      };
      session.on('Target.receivedMessageFromTarget', listen);
    });
    void session.send('Target.sendMessageToTarget', {
      sessionId,
      message: JSON.stringify({ id, method, params }),
    });
    return answer;
  }
}

/**
 * Presses the toolbar button of the extension over the tab that `page` is in, as a person does: the browser then lets
 * the extension look at that tab.
 */
export async function pressToolbarButton(
  page: CDPSession,
  browser: CDPSession,
  extensionId: string,
): Promise<OpenPopup> {
  const { targetInfo } = await page.send('Target.getTargetInfo');
  const { targetInfos } = await browser.send('Target.getTargets', {
    filter: [{ type: 'tab', exclude: false }],
  });
  const tab = targetInfos.find(({ url }) => url === targetInfo.url);
  if (tab === undefined) throw new Error(`no tab is at ${targetInfo.url}`);
  // Newer than the library's list of what can be sent.
  const send = browser.send.bind(browser) as (method: string, params: object) => Promise<unknown>;
  await send('Extensions.triggerAction', { id: extensionId, targetId: tab.targetId });
  const end = Date.now() + PATIENCE;
  for (;;) {
    const popup = await OpenPopup.find(page);
    if (popup !== null) return popup;
    if (Date.now() > end) throw new Error('the toolbar button opened no popup');
    await new Promise((later) => setTimeout(later, 100));
  }
}
