import type { Worker } from 'playwright-core';
import type { Pointed } from '../../../src/messages/protocol';
import type { BidiSession, ContextInfo, EvaluateResult } from './bidi';
import type { Page, Point } from './driver';

// The browser's own menu and keys, which no page knows of. A Firefox that shows its driver its own window (from 141 on)
// is used as a person uses it. Older ones don't, and Chromium shows its driver no menus and gives it no such keys: there
// the way begins a step later. In Chromium the very event that the browser raises is raised in the extension's
// background, with what the browser would say of the page; in an older Firefox, where nobody can raise one, the
// background is asked for the same by a message, as the popup does, and says nothing on the button.

/** What a page menu is opened on, as browsers tell an extension. */
interface Clicked {
  readonly linkUrl?: string;
  readonly srcUrl?: string;
  readonly mediaType?: string;
  readonly selectionText?: string;
}

/** What stands at a place of a page, as a browser tells an extension. */
function clickedAt(page: Page, at: Point): Promise<Clicked> {
  return page.evaluate((at): Clicked => {
    const element = document.elementFromPoint(at.x, at.y);
    const link = element?.closest<HTMLAnchorElement>('a[href]');
    const selectionText = document.getSelection()?.toString() ?? '';
    return {
      ...(link && { linkUrl: link.href }),
      ...(element instanceof HTMLImageElement && { srcUrl: element.currentSrc, mediaType: 'image' }),
      ...(selectionText !== '' && { selectionText }),
    };
  }, at);
}

/** Raises `contextMenus.onClicked` in Chromium's background, for what stands at a place of the tab in front. */
export async function raiseMenuClick(worker: Worker, page: Page, at: Point): Promise<void> {
  const clicked = await clickedAt(page, at);
  await worker.evaluate(async (info) => {
    const { chrome } = globalThis as unknown as { chrome: Events };
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.contextMenus.onClicked.dispatch({ menuItemId: 'keep', editable: false, ...info }, tab);
  }, clicked);
}

/** Asks the background, from a page of the extension, for what choosing the entry would ask for. */
export async function askInstead(control: Page, page: Page, at: Point | null): Promise<void> {
  const clicked = at === null ? null : await clickedAt(page, at);
  const { linkUrl = '', srcUrl = null, mediaType, selectionText = '' } = clicked ?? {};
  const href = /^https?:/.test(linkUrl) ? linkUrl : null;
  let what: Pointed = { kind: 'page' };
  if (clicked === null) what = { kind: 'here' };
  else if (mediaType === 'image') what = { kind: 'image', src: srcUrl, href };
  else if (href !== null) what = { kind: 'link', href, text: null };
  else if (selectionText !== '') what = { kind: 'selection', text: selectionText };
  await control.evaluate(async (what) => {
    const { browser } = globalThis as unknown as { browser: Asking };
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    await browser.runtime.sendMessage({ name: 'tab.save', input: { tabId: tab?.id, what } });
  }, what);
}

interface Asking {
  readonly tabs: { query(which: object): Promise<{ readonly id: number }[]> };
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
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

/** The window of Firefox, null where it is not shown to the driver. */
export async function windowOf(session: BidiSession): Promise<string | null> {
  const { contexts } = await session.send<{ contexts: ContextInfo[] }>('browsingContext.getTree', {
    maxDepth: 0,
    'moz:scope': 'chrome',
  });
  return contexts.find(({ url }) => url.startsWith('chrome://browser/'))?.context ?? null;
}

/** Runs a script in Firefox's own window; it gives a text. */
async function inWindow(session: BidiSession, window: string, script: string): Promise<string> {
  const reply = await session.send<EvaluateResult>('script.evaluate', {
    expression: `(async () => { ${script} })()`,
    awaitPromise: true,
    target: { context: window },
  });
  if (reply.type === 'exception') throw new Error(reply.exceptionDetails?.text ?? 'the window threw');
  return String(reply.result?.value ?? '');
}

/** Chooses the entry that is called `name` in the menu of a page of Firefox, opened with the right button. */
export async function chooseEntry(
  session: BidiSession,
  window: string,
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
    window,
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
export async function pressInWindow(session: BidiSession, window: string, letter: string): Promise<void> {
  await inWindow(
    session,
    window,
    `const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
     keyboard.beginInputTransactionForTests(window);
     const keys = [['Alt', 'AltLeft', 18], ['Shift', 'ShiftLeft', 16], [${JSON.stringify(letter.toUpperCase())}, 'Key${letter.toUpperCase()}', ${letter.toUpperCase().charCodeAt(0)}]]
       .map(([key, code, keyCode]) => new KeyboardEvent('', { key, code, keyCode }));
     for (const key of keys) keyboard.keydown(key);
     for (const key of keys.reverse()) keyboard.keyup(key);`,
  );
}
