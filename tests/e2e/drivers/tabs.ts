import type { Driver } from './driver';

/**
 * Sends a message of the protocol's `ToContent` to the content script in the tab at `url`, as the popup
 * would. Null when no content script there answers: the site is not watched, or the page is not up yet.
 */
export function askContent<T>(driver: Driver, url: string, name: string): Promise<T | null> {
  return driver.inExtension(
    async ({ url, name }) => {
      const place = globalThis as unknown as { browser?: WithTabs; chrome?: WithTabs };
      const tabs = (place.browser ?? place.chrome)?.tabs;
      if (tabs === undefined) throw new Error('not a page of an extension');
      for (const { id } of await tabs.query({})) {
        if (id === undefined) continue;
        // The addresses of tabs are not for an extension without the `tabs` permission to know.
        const pong = (await tabs.sendMessage(id, { name: 'page.ping', input: null }).catch(() => null)) as {
          url?: string;
        } | null;
        if (pong?.url === url) return (await tabs.sendMessage(id, { name, input: null })) as T;
      }
      return null;
    },
    { url, name },
  );
}

/** The text of the badge: of the tab at `url`, or what all tabs share when it is null. */
export function badgeText(driver: Driver, url: string | null): Promise<string> {
  return driver.inExtension(
    async ({ url }) => {
      const place = globalThis as unknown as { browser?: WithTabs; chrome?: WithTabs };
      const api = place.browser ?? place.chrome;
      if (api === undefined) throw new Error('not a page of an extension');
      if (url === null) return api.action.getBadgeText({});
      for (const { id } of await api.tabs.query({})) {
        if (id === undefined) continue;
        const pong = (await api.tabs
          .sendMessage(id, { name: 'page.ping', input: null })
          .catch(() => null)) as { url?: string } | null;
        if (pong?.url === url) return api.action.getBadgeText({ tabId: id });
      }
      return '';
    },
    { url },
  );
}

interface WithTabs {
  readonly tabs: {
    query(which: object): Promise<readonly { readonly id?: number }[]>;
    sendMessage(tabId: number, message: unknown): Promise<unknown>;
  };
  readonly action: { getBadgeText(which: { tabId?: number }): Promise<string> };
}
