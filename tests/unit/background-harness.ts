import { vi } from 'vitest';
import type { ToBackground } from '../../src/messages/protocol';
import type { NewWish } from '../../src/wishlist/wish';
import { createFakeBrowser, type FakeBrowser, type FakeTab, settle } from './fake-browser';

/** The browser that `webextension-polyfill` stands for right now; see the mocks in the tests. */
export const current: { fake: FakeBrowser } = { fake: createFakeBrowser() };

/** What the mock of the polyfill gives: whatever the current fake has, looked up at each use. */
export const polyfill = new Proxy({}, { get: (_, key) => current.fake.api[key as keyof FakeBrowser['api']] });

/** A new profile. */
export function freshBrowser(): FakeBrowser['world'] {
  vi.stubGlobal('navigator', { languages: ['en', 'en-GB'] });
  current.fake = createFakeBrowser();
  return current.fake.world;
}

/** Kills the worker, if one runs, with all it had in memory, and starts another. */
export async function wake(): Promise<void> {
  for (const event of Object.values(current.fake.world.events)) event.listeners = [];
  vi.resetModules();
  await import('../../src/background/main');
  await settle();
}

interface From {
  url?: string;
  tab?: FakeTab | null;
  id?: string;
  frameId?: number;
}

/** Sends anything at all, and waits until the background is at rest. Undefined when nobody answers. */
export async function sendRaw(message: unknown, from: From): Promise<unknown> {
  const { tab, id = 'unswayed', url = tab?.url, frameId = 0 } = from;
  const sender = { id, url, frameId, ...(tab && { tab: { id: tab.id, incognito: tab.incognito } }) };
  const answers = current.fake.world.events.message.fire(structuredClone(message), sender);
  const answer = await answers.find((one) => one !== undefined);
  await settle();
  return answer;
}

type Sending = <Name extends keyof ToBackground>(
  name: Name,
  input: ToBackground[Name]['input'],
) => Promise<ToBackground[Name]['output']>;

/** `ask` as the content script of a tab has it. */
export function asPage(tab: FakeTab): Sending {
  return async (name, input) => (await sendRaw({ name, input }, { tab })) as never;
}

/** `ask` as the popup has it. */
export const asPopup: Sending = async (name, input) =>
  (await sendRaw({ name, input }, { url: 'chrome-extension://unswayed/src/popup/index.html' })) as never;

/** Opens a tab with a content script in it. */
export function openTab(url: string, more: Partial<FakeTab> = {}): FakeTab {
  const { tabs } = current.fake.world;
  const tab: FakeTab = { id: tabs.length + 1, url, incognito: false, heard: [], open: false, ...more };
  tabs.push(tab);
  return tab;
}

/** Something to wish for. */
export function lamp(title = 'A lamp'): NewWish {
  return {
    title,
    url: 'https://shop.example/lamp',
    price: { amount: 40, currency: 'EUR' },
    provenance: {
      url: 'https://www.tiktok.com/@somebody/video/1',
      platform: 'tiktok',
      creator: 'somebody',
      relations: ['affiliate'],
      disclosure: 'none',
      sheepsClothing: false,
      program: 'amazon',
      payee: 'somebody-20',
    },
  };
}

/** The value of a Result that has to be one. */
export function granted<Value>(result: { ok: true; value: Value } | { ok: false; problem: unknown }): Value {
  if (!result.ok) throw new Error(`Refused: ${String(result.problem)}`);
  return result.value;
}
