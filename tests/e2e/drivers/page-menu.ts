import type { Worker } from 'playwright-core';
import type { BidiSession, ContextInfo, EvaluateResult } from './bidi';
import type { Page, Point } from './driver';

// The browser's own menu and keys, which no page knows of. Firefox shows its driver all of its windows, so there a
// person's way is gone. Chromium shows it none of its menus and gives it no keys of its own: there the very event that
// the browser raises is raised in the extension's background, with what the browser would say of the page.

/** What a page menu is opened on, as browsers tell an extension. */
interface Clicked {
  readonly linkUrl?: string;
  readonly srcUrl?: string;
  readonly mediaType?: string;
  readonly selectionText?: string;
}

/** Raises `contextMenus.onClicked` in Chromium's background, for what stands at a place of the tab in front. */
export async function raiseMenuClick(worker: Worker, page: Page, at: Point): Promise<void> {
  const clicked = await page.evaluate((at): Clicked => {
    const element = document.elementFromPoint(at.x, at.y);
    element?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true }));
    const link = element?.closest<HTMLAnchorElement>('a[href]');
    const selectionText = document.getSelection()?.toString() ?? '';
    return {
      ...(link && { linkUrl: link.href }),
      ...(element instanceof HTMLImageElement && { srcUrl: element.currentSrc, mediaType: 'image' }),
      ...(selectionText !== '' && { selectionText }),
    };
  }, at);
  await worker.evaluate(async (info) => {
    const [tab] = await chromeOf().tabs.query({ active: true, lastFocusedWindow: true });
    chromeOf().contextMenus.onClicked.dispatch({ menuItemId: 'keep', editable: false, ...info }, tab);
    function chromeOf() {
      return (globalThis as unknown as { chrome: Events }).chrome;
    }
  }, clicked);
}

/** Raises `commands.onCommand` in Chromium's background, for the tab in front. */
export async function raiseCommand(worker: Worker): Promise<void> {
  await worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: Events };
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.commands.onCommand.dispatch('keep', tab);
  });
}

interface Raised {
  dispatch(...args: unknown[]): void;
}
interface Events {
  readonly tabs: { query(which: object): Promise<unknown[]> };
  readonly contextMenus: { readonly onClicked: Raised };
  readonly commands: { readonly onCommand: Raised };
}

/** The window of Firefox. Right after a start it may not be there yet. */
async function windowOf(session: BidiSession): Promise<string> {
  let seen: readonly string[] = [];
  for (let tries = 0; tries < 50; tries += 1) {
    const { contexts } = await session.send<{ contexts: ContextInfo[] }>('browsingContext.getTree', {
      maxDepth: 0,
      'moz:scope': 'chrome',
    });
    const window = contexts.find(({ url }) => url.startsWith('chrome://browser/'));
    if (window !== undefined) return window.context;
    seen = contexts.map(({ url }) => url);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Firefox shows no browser window to system access, only: ${seen.join(', ')}`);
}

/** Runs a script in Firefox's own window; it gives a text. */
async function inWindow(session: BidiSession, script: string): Promise<string> {
  const reply = await session.send<EvaluateResult>('script.evaluate', {
    expression: `(async () => { ${script} })()`,
    awaitPromise: true,
    target: { context: await windowOf(session) },
  });
  if (reply.type === 'exception') throw new Error(reply.exceptionDetails?.text ?? 'the window threw');
  return String(reply.result?.value ?? '');
}

/** Chooses the entry that is called `name` in the menu of a page of Firefox, opened with the right button. */
export async function chooseEntry(
  session: BidiSession,
  context: string,
  at: Point,
  name: string,
): Promise<void> {
  const place = { type: 'pointerMove', x: Math.round(at.x), y: Math.round(at.y) };
  const press = [place, { type: 'pointerDown', button: 2 }, { type: 'pointerUp', button: 2 }];
  await session.send('input.performActions', {
    context,
    actions: [{ type: 'pointer', id: 'mouse', actions: press }],
  });
  const chosen = await inWindow(
    session,
    `const menu = document.getElementById('contentAreaContextMenu');
     for (let tries = 0; tries < 100 && menu.state !== 'open'; tries += 1) await new Promise((go) => setTimeout(go, 50));
     const entry = [...menu.querySelectorAll('menuitem')].find(({ label, hidden }) => label === ${JSON.stringify(name)} && !hidden);
     if (entry) menu.activateItem(entry);
     else menu.hidePopup();
     return entry ? 'chosen' : menu.state + ': ' + [...menu.querySelectorAll('menuitem')].filter(({ hidden }) => !hidden).map(({ label }) => label).join(', ');`,
  );
  if (chosen !== 'chosen') throw new Error(`Firefox's menu has no entry "${name}"; ${chosen}`);
}

/** Presses Alt+Shift and a letter in the window of Firefox, as a keyboard does. */
export async function pressInWindow(session: BidiSession, letter: string): Promise<void> {
  await inWindow(
    session,
    `const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
     keyboard.beginInputTransactionForTests(window);
     const keys = [['Alt', 'AltLeft', 18], ['Shift', 'ShiftLeft', 16], [${JSON.stringify(letter.toUpperCase())}, 'Key${letter.toUpperCase()}', ${letter.toUpperCase().charCodeAt(0)}]]
       .map(([key, code, keyCode]) => new KeyboardEvent('', { key, code, keyCode }));
     for (const key of keys) keyboard.keydown(key);
     for (const key of keys.reverse()) keyboard.keyup(key);`,
  );
}
