import browser, { type Tabs } from 'webextension-polyfill';
import type { ToContent } from '../messages/protocol';

/** A tab, as far as an extension without the `tabs` permission may know it. */
export interface Tab {
  readonly id: number;
  /** Known only where we have access to the site. */
  readonly url: string | null;
  readonly privateWindow: boolean;
}

/** A tab as we know it; none where the browser gives it no number. */
export function plainTab(tab: Tabs.Tab): Tab[] {
  if (tab.id === undefined) return [];
  return [{ id: tab.id, url: tab.url ?? null, privateWindow: tab.incognito }];
}

/**
 * All tabs of all windows we may see that hold a page right now. One that the browser has put to sleep gets its content
 * script when it wakes; asked before, it may be woken for nothing, or never answer.
 */
export async function allTabs(): Promise<readonly Tab[]> {
  return (await browser.tabs.query({})).filter((tab) => tab.discarded !== true).flatMap(plainTab);
}

/** The tab that is in front in the current window; null when there is none. */
export async function activeTab(): Promise<Tab | null> {
  return (await browser.tabs.query({ active: true, currentWindow: true })).flatMap(plainTab)[0] ?? null;
}

/** One tab; null when it is gone. */
export async function tabById(id: number): Promise<Tab | null> {
  return browser.tabs.get(id).then(
    (tab) => plainTab(tab)[0] ?? null,
    () => null,
  );
}

/** Asks the content script of a tab's page; null when there is none. */
export async function askTab<Name extends keyof ToContent>(
  tabId: number,
  name: Name,
  input: ToContent[Name]['input'],
): Promise<ToContent[Name]['output'] | null> {
  return browser.tabs.sendMessage(tabId, { name, input }, { frameId: 0 }).then(
    (answer) => (answer ?? null) as ToContent[Name]['output'] | null,
    () => null,
  );
}

/** Opens an address, of the web or of our own files, in a new tab in front. */
export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

/** Calls back with the id of a closed tab. */
export function onTabClosed(listener: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener((tabId) => listener(tabId));
}
