import browser from 'webextension-polyfill';
import { openTab } from './tabs';

/** A key that works in every tab. */
export interface BrowserShortcut {
  readonly id: string;
  /** What it does, in the browser's language. */
  readonly does: string;
  /** '' when none is set. */
  readonly keys: string;
}

/** Where Chrome, and what is built on it, has its page for them. Pages of extensions may open it. */
const CHROME_PAGE = 'chrome://extensions/shortcuts';

/** The keys as they are set now; none where the browser has no such keys, as on phones. */
export async function shortcuts(): Promise<readonly BrowserShortcut[]> {
  const { commands } = browser as Partial<typeof browser>;
  const all = (await commands?.getAll().catch(() => [])) ?? [];
  return all.map(({ name = '', description = '', shortcut = '' }) => ({
    id: name,
    does: description,
    keys: shortcut,
  }));
}

/** Opens the browser's own page for them. False where there is no way there. */
export async function openShortcutSettings(): Promise<boolean> {
  type Openable = { readonly openShortcutSettings?: () => Promise<void> };
  const { openShortcutSettings: open } = browser.commands as Openable;
  const opened = open ? open.call(browser.commands) : openTab(CHROME_PAGE);
  return opened.then(
    () => true,
    () => false,
  );
}
