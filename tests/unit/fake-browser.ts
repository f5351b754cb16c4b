/**
 * A browser for the background's tests: its state outlives a killed worker, its listeners don't.
 * Only what `src/browser` calls is there.
 */

type Listener = (...args: never[]) => unknown;

class FakeEvent {
  listeners: Listener[] = [];
  addListener(listener: Listener): void {
    this.listeners.push(listener);
  }
  removeListener(listener: Listener): void {
    this.listeners = this.listeners.filter((other) => other !== listener);
  }
  fire(...args: unknown[]): unknown[] {
    return this.listeners.map((listener) => listener(...(args as never[])));
  }
}

type Data = Record<string, unknown>;

class FakeArea {
  data: Data = {};
  /** How often something was written. */
  writes = 0;
  /** What the next calls reject with; null when all is well. */
  failing: { get: Error | null; set: Error | null } = { get: null, set: null };

  constructor(
    private readonly name: string,
    private readonly onChanged: FakeEvent,
  ) {}

  async get(keys: string[] | null): Promise<Data> {
    await pause();
    if (this.failing.get) throw this.failing.get;
    const wanted = keys ?? Object.keys(this.data);
    return structuredClone(
      Object.fromEntries(wanted.filter((key) => Object.hasOwn(this.data, key)).map((k) => [k, this.data[k]])),
    );
  }
  async set(items: Data): Promise<void> {
    await pause();
    if (this.failing.set) throw this.failing.set;
    this.writes += 1;
    const copy = structuredClone(items);
    Object.assign(this.data, copy);
    this.tell(Object.entries(copy).map(([key, newValue]) => [key, { newValue }]));
  }
  async remove(keys: string[]): Promise<void> {
    await pause();
    if (this.failing.set) throw this.failing.set;
    this.writes += 1;
    const there = keys.filter((key) => Object.hasOwn(this.data, key));
    for (const key of there) delete this.data[key];
    this.tell(there.map((key) => [key, {}]));
  }
  async clear(): Promise<void> {
    await this.remove(Object.keys(this.data));
  }
  private tell(changes: [string, object][]): void {
    if (changes.length > 0) this.onChanged.fire(Object.fromEntries(changes), this.name);
  }
}

/** Other tasks get their turn here, as they do in a browser. */
const pause = () => new Promise<void>((resolve) => setImmediate(resolve));

export interface FakeTab {
  id: number;
  url: string;
  incognito: boolean;
  /** What its content script answers to `page.capture`. */
  captures?: unknown;
  /** Messages its content script got; null without a content script. */
  heard: { name: string; input: unknown }[] | null;
  /** Whether `scripting.executeScript` may run there. */
  open: boolean;
  /** The browser has put it to sleep. */
  discarded?: boolean;
}

export const MANIFEST = {
  content_scripts: [{ matches: ['*://*.tiktok.com/*'], js: ['assets/content.js'] }],
  action: { default_popup: 'src/popup/index.html' },
  icons: { '48': 'icons/48.png', '96': 'icons/96.png' },
};

export type FakeBrowser = ReturnType<typeof createFakeBrowser>;

/** A fresh profile with the extension just unpacked. */
export function createFakeBrowser() {
  const events = {
    changed: new FakeEvent(),
    message: new FakeEvent(),
    alarm: new FakeEvent(),
    installed: new FakeEvent(),
    startup: new FakeEvent(),
    added: new FakeEvent(),
    removed: new FakeEvent(),
    closed: new FakeEvent(),
    clicked: new FakeEvent(),
    menu: new FakeEvent(),
    command: new FakeEvent(),
  };
  const local = new FakeArea('local', events.changed);
  const session = new FakeArea('session', events.changed);
  const sync = new FakeArea('sync', events.changed);
  const world = {
    local,
    session,
    sync,
    events,
    tabs: [] as FakeTab[],
    alarms: new Map<string, number>(),
    /** How often an alarm was set. */
    alarmsSet: 0,
    badge: '',
    title: '',
    tabBadge: new Map<number, string>(),
    tabTitle: new Map<number, string>(),
    notices: new Map<string, { title: string; message: string; iconUrl: string }>(),
    /** How often a notice was shown. */
    noticesShown: 0,
    origins: ['*://*.tiktok.com/*'],
    registered: new Map<string, Data>(),
    /** The entries of the page's menu, by id; null where there is no such menu (Android). */
    menu: new Map<string, Data>() as Map<string, Data> | null,
    accessLevel: '',
    opened: [] as string[],
    language: 'en-GB',
  };

  const tabOf = (id: number) => {
    const tab = world.tabs.find((other) => other.id === id);
    if (!tab) throw new Error(`No tab with id: ${id}`);
    return tab;
  };

  const api = {
    runtime: {
      id: 'unswayed',
      getURL: (path: string) => `chrome-extension://unswayed/${path.replace(/^\//, '')}`,
      getManifest: () => MANIFEST,
      onMessage: events.message,
      onInstalled: events.installed,
      onStartup: events.startup,
    },
    i18n: { getUILanguage: () => world.language },
    storage: {
      local: Object.assign(local, {
        setAccessLevel: async ({ accessLevel }: { accessLevel: string }) => {
          world.accessLevel = accessLevel;
        },
      }),
      session,
      sync,
      onChanged: events.changed,
    },
    alarms: {
      get: async (name: string) => {
        const scheduledTime = world.alarms.get(name);
        return scheduledTime === undefined ? undefined : { name, scheduledTime };
      },
      create: async (name: string, { when }: { when: number }) => {
        world.alarmsSet += 1;
        // Chromium rings no sooner than half a minute from now.
        world.alarms.set(name, Math.max(when, Date.now() + 30_000));
      },
      clear: async (name: string) => world.alarms.delete(name),
      onAlarm: events.alarm,
    },
    action: {
      getBadgeText: async () => world.badge,
      getTitle: async () => world.title,
      setBadgeText: async ({ tabId, text }: { tabId?: number; text: string | null }) => {
        if (tabId === undefined) world.badge = text ?? '';
        else if (text === null) world.tabBadge.delete(tabOf(tabId).id);
        else world.tabBadge.set(tabOf(tabId).id, text);
      },
      setTitle: async ({ tabId, title }: { tabId?: number; title: string }) => {
        if (tabId === undefined) world.title = title;
        else world.tabTitle.set(tabOf(tabId).id, title);
      },
      setBadgeBackgroundColor: async () => undefined,
      setBadgeTextColor: async () => undefined,
    },
    notifications: {
      create: async (id: string, notice: { title: string; message: string; iconUrl: string }) => {
        world.noticesShown += 1;
        world.notices.set(id, notice);
      },
      clear: async (id: string) => world.notices.delete(id),
      onClicked: events.clicked,
    },
    tabs: {
      // Without the `tabs` permission an address is shown only where we may look.
      query: async () =>
        world.tabs.map(({ id, incognito, open, url, discarded = false }) => ({
          id,
          incognito,
          discarded,
          ...(open && { url }),
        })),
      get: async (id: number) => ({ id, incognito: tabOf(id).incognito }),
      create: async ({ url }: { url: string }) => void world.opened.push(url),
      sendMessage: async (id: number, message: { name: string; input: unknown }) => {
        const { heard, url } = tabOf(id);
        if (heard === null) throw new Error('Receiving end does not exist.');
        if (message.name === 'page.ping') return { url };
        heard.push(structuredClone(message));
        return message.name === 'page.capture' ? (tabOf(id).captures ?? null) : null;
      },
      onRemoved: events.closed,
    },
    get contextMenus() {
      const { menu } = world;
      if (menu === null) return undefined;
      return {
        update: async (id: string, change: Data) => {
          const entry = menu.get(id);
          if (!entry) throw new Error(`Cannot find menu item with id ${id}`);
          Object.assign(entry, change);
        },
        create: ({ id, ...entry }: Data & { id: string }) => {
          if (menu.has(id)) throw new Error('Duplicate id');
          menu.set(id, entry);
        },
        onClicked: events.menu,
      };
    },
    get commands() {
      return world.menu === null ? undefined : { onCommand: events.command };
    },
    permissions: {
      getAll: async () => ({ origins: [...world.origins] }),
      onAdded: events.added,
      onRemoved: events.removed,
    },
    scripting: {
      getRegisteredContentScripts: async ({ ids }: { ids: string[] }) =>
        ids.flatMap((id) => world.registered.get(id) ?? []),
      registerContentScripts: async ([script]: [Data & { id: string }]) => {
        if (world.registered.has(script.id)) throw new Error('Duplicate script id');
        world.registered.set(script.id, script);
      },
      updateContentScripts: async ([script]: [Data & { id: string }]) => {
        if (!world.registered.has(script.id)) throw new Error('Nonexistent script id');
        world.registered.set(script.id, script);
      },
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        for (const id of ids) world.registered.delete(id);
      },
      executeScript: async ({ target }: { target: { tabId: number } }) => {
        const tab = tabOf(target.tabId);
        if (!tab.open) throw new Error('Cannot access contents of the page.');
        tab.heard ??= [];
      },
    },
  };

  return { api, world };
}

/** Lets everything that was started come to its end. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 200; turn += 1) await pause();
}
