import browser, { type Menus } from 'webextension-polyfill';
import { plainTab, type Tab } from './tabs';

/** What was under the pointer when an entry of the page's menu was chosen. */
export interface MenuClick {
  readonly entry: string;
  /** Address of the link, as the page has it: it may be none of the web. */
  readonly link: string | null;
  /** Its words; only Firefox gives them. */
  readonly linkText: string | null;
  readonly image: string | null;
  readonly selection: string | null;
  readonly tab: Tab;
}

/** Calls back when an entry of ours was chosen. On Android there is no such menu. */
export function onMenuClick(listener: (click: MenuClick) => void): void {
  browser.contextMenus?.onClicked.addListener((info, clicked) => {
    const tab = clicked && plainTab(clicked)[0];
    if (!tab) return;
    listener({
      entry: String(info.menuItemId),
      link: info.linkUrl ?? null,
      linkText: info.linkText ?? null,
      image: info.mediaType === 'image' ? (info.srcUrl ?? null) : null,
      selection: info.selectionText ?? null,
      tab,
    });
  });
}

const PLACES: Menus.ContextType[] = ['page', 'link', 'image', 'selection'];

/**
 * Puts an entry into the menu of web pages, links, images and selections, or gives the one that is there these words.
 * Browsers remember entries, each in its own way; called at every wake there is always one and never two.
 */
export async function showMenuEntry(id: string, title: string): Promise<void> {
  const menus = browser.contextMenus;
  if (!menus) return;
  try {
    await menus.update(id, { title });
  } catch {
    const documentUrlPatterns = ['http://*/*', 'https://*/*'];
    // Read, so that the browser doesn't report it: another wake may have been quicker.
    menus.create({ id, title, contexts: PLACES, documentUrlPatterns }, () => void browser.runtime.lastError);
  }
}
