import browser from 'webextension-polyfill';

/** A notice of the operating system. A second one with the same id takes the place of the first. */
export interface Notice {
  readonly id: string;
  readonly title: string;
  readonly message: string;
}

/** Shows a notice. Without buttons: Firefox has none. */
export async function showNotice({ id, title, message }: Notice): Promise<void> {
  const icons = browser.runtime.getManifest().icons ?? {};
  const iconUrl = browser.runtime.getURL(icons['96'] ?? Object.values(icons).at(-1) ?? '');
  await browser.notifications.create(id, { type: 'basic', iconUrl, title, message });
}

/** Takes a notice away; one that isn't there is fine. */
export async function clearNotice(id: string): Promise<void> {
  await browser.notifications.clear(id);
}

/** Calls back with the id of a notice that was clicked. */
export function onNoticeClick(listener: (id: string) => void): void {
  browser.notifications.onClicked.addListener((id) => listener(id));
}
