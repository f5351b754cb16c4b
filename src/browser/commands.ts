import browser from 'webextension-polyfill';
import { activeTab, plainTab, type Tab } from './tabs';

/** Calls back when a keyboard shortcut of ours was pressed, with the tab in front. On Android there are none. */
export function onCommand(listener: (name: string, tab: Tab) => void): void {
  browser.commands?.onCommand.addListener(async (name, pressedIn) => {
    const tab = pressedIn ? plainTab(pressedIn)[0] : await activeTab();
    if (tab) listener(name, tab);
  });
}
