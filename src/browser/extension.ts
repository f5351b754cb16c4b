import browser from 'webextension-polyfill';
import type { Self, Sender } from '../messages/answer';
import { type Ask, createAsk } from '../messages/ask';

/** What the extension knows of itself, to tell its own messages from others'. */
export function ourselves(): Self {
  return { id: browser.runtime.id, baseUrl: browser.runtime.getURL('') };
}

/** Asks the background, from a page of ours. */
export const ask: Ask = createAsk((message) => browser.runtime.sendMessage(message));

/** Registers the one listener that answers messages; undefined leaves a message to others. */
export function onMessage(
  listener: (message: unknown, sender: Sender) => Promise<unknown> | undefined,
): void {
  // The types want `true` for "later"; a promise is the form that Chrome and Firefox share.
  browser.runtime.onMessage.addListener(
    listener as Parameters<typeof browser.runtime.onMessage.addListener>[0],
  );
}

/** Calls back when the extension was installed or updated. `first` is true for a fresh installation. */
export function onInstalled(listener: (first: boolean) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => listener(reason === 'install'));
}

/** Calls back when the browser was started. */
export function onStartup(listener: () => void): void {
  browser.runtime.onStartup.addListener(() => listener());
}

/** Address of one of our own files, by its path in the package. */
export function ownUrl(path: string): string {
  return browser.runtime.getURL(path);
}

/** Address of the popup, for showing it in a tab. */
export function popupUrl(): string {
  return ownUrl(browser.runtime.getManifest().action?.default_popup ?? '');
}

/** Where in the popup's own page the list stands alone, for a tab. */
export const LIST_PLACE = '#list';

/** Address of the list as a page of its own. */
export function listUrl(): string {
  return popupUrl() + LIST_PLACE;
}

/** Address of the insights page; the same path as in `vite.config.ts`. */
export function insightsUrl(): string {
  return ownUrl('src/insights/index.html');
}

/** Opens the options page. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** BCP 47 tag of the browser's own language. */
export function browserLanguage(): string {
  return browser.i18n.getUILanguage();
}

/** Our version, as the package says. */
export function ownVersion(): string {
  return browser.runtime.getManifest().version;
}
