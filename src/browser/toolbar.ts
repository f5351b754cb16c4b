import browser from 'webextension-polyfill';

/** What the toolbar button shows. `badge` is at most four characters; '' shows none. */
export interface ToolbarState {
  readonly badge: string;
  readonly title: string;
}

/** Sets what the button shows wherever a tab has nothing of its own. */
export async function setToolbar(state: ToolbarState): Promise<void> {
  await browser.action.setBadgeText({ text: state.badge });
  await browser.action.setTitle({ title: state.title });
}

/** The badge where a tab has none of its own. */
export function generalBadge(): Promise<string> {
  return browser.action.getBadgeText({});
}

/** The title where a tab has none of its own. */
export function generalTitle(): Promise<string> {
  return browser.action.getTitle({});
}

/**
 * Sets what the button shows in one tab; `badge` null: the general one. The browser itself forgets it
 * when the tab goes to another page. Does nothing when the tab is gone.
 */
export async function setTabToolbar(
  tabId: number,
  { badge, title }: { readonly badge: string | null; readonly title: string },
): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: badge });
    await browser.action.setTitle({ tabId, title });
  } catch {
    // The tab was closed in the meantime.
  }
}

/** Sets the colours of the badge, as CSS colours. */
export async function setBadgeColors(background: string, text: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: background });
  // Chrome before 110 has no text colour, and chooses a legible one itself.
  await browser.action.setBadgeTextColor?.({ color: text });
}
