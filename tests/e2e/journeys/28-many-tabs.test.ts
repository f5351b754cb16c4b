import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PageReport } from '../../../src/messages/protocol';
import { NEW_WISH } from '../../unit/wishlist/samples';
import { marksOf, marksThere, waitFor } from '../acts';
import { BROWSERS, type Page } from '../drivers/driver';
import { storedData } from '../drivers/time';
import { BLOG, blog } from '../sites';
import { useStage } from '../stage';
import { storedWishes } from '../wishes';

// Tabs that are gone back to, put to sleep, and many; and a background that is asked too much.

const AWAY = 'https://notes-from-mia.example/away';
const THINGS = 'https://notes-from-mia.example/things/';
const TABS = 30;

/** Long enough for a second set of marks, or a count that is too many, to show. */
const A_WHILE = 1500;

interface Tab {
  readonly id: number;
  readonly url?: string;
  readonly status: string;
  readonly discarded: boolean;
}
interface Tabs {
  create(of: object): Promise<Tab>;
  get(id: number): Promise<Tab>;
  query(of: object): Promise<Tab[]>;
  update(id: number, change: object): Promise<Tab>;
  discard(id: number): Promise<Tab | undefined>;
  remove(ids: number | readonly number[]): Promise<void>;
  sendMessage(id: number, message: unknown): Promise<unknown>;
}
type Api = Record<
  'browser' | 'chrome',
  { readonly tabs: Tabs; readonly runtime: { sendMessage(message: unknown): Promise<unknown> } }
>;

describe.each(BROWSERS)('many tabs, in %s', (browser) => {
  const stage = useStage(browser, ['https://notes-from-mia.example/*']);

  /** What the page in this tab has found; null where there is no answer. */
  const reportOf = (id: number): Promise<PageReport | null> =>
    stage.driver.inExtension((id) => {
      const place = globalThis as unknown as Api;
      return (place.browser ?? place.chrome).tabs.sendMessage(id, { name: 'page.report', input: null }).then(
        (answer) => (answer ?? null) as PageReport | null,
        () => null,
      );
    }, id);

  const ask = (name: string, input: unknown): Promise<unknown> =>
    stage.driver.inExtension(
      (message) => {
        const place = globalThis as unknown as Api;
        return (place.browser ?? place.chrome).runtime.sendMessage(message);
      },
      { name, input },
    );

  /** Opens tabs side by side. Chromium serves its driver no page in a tab that the extension has opened. */
  async function openAtOnce(addresses: readonly string[]): Promise<void> {
    if (browser === 'chromium') {
      await Promise.all(addresses.map((address) => stage.driver.open(address)));
      return;
    }
    await stage.driver.inExtension(async (addresses) => {
      const { tabs } = (globalThis as unknown as Api).browser;
      await Promise.all(addresses.map((url) => tabs.create({ url, active: false })));
    }, addresses);
  }

  /** The numbers of the tabs that we are in, by their addresses. */
  async function tabsWithUs(): Promise<ReadonlyMap<string, number>> {
    const found = await stage.driver.inExtension(async () => {
      const place = globalThis as unknown as Api;
      const { tabs } = place.browser ?? place.chrome;
      const all = (await tabs.query({})).map(async ({ id }) => {
        const ping = { name: 'page.ping', input: null };
        const answer = (await tabs.sendMessage(id, ping).catch(() => null)) as { url: string } | null;
        return [answer?.url ?? '', id] as const;
      });
      return Promise.all(all);
    });
    return new Map(found);
  }

  /** Brings a tab to the front, and waits until the page in it has marks. How many of its links earn. */
  async function lookedAt(id = -1): Promise<number> {
    await stage.driver.inExtension(async (id) => {
      const place = globalThis as unknown as Api;
      await (place.browser ?? place.chrome).tabs.update(id, { active: true });
    }, id);
    const report = await waitFor('a report with marks', async () => {
      const report = await reportOf(id);
      return report !== null && report.marks > 0 ? report : null;
    });
    return report.links.filter(({ earns }) => earns).length;
  }

  const closeTabs = (ids: readonly number[]) =>
    stage.driver.inExtension(async (ids) => {
      const place = globalThis as unknown as Api;
      await (place.browser ?? place.chrome).tabs.remove(ids);
    }, ids);

  /** How many posts were counted on the blog. */
  async function counted(): Promise<number> {
    const months = Object.entries(await storedData(stage.driver)).filter(([key]) => key.startsWith('met:'));
    return months
      .flatMap(([, month]) => Object.values(month as Record<string, Record<string, { posts: number }>>))
      .reduce((sum, day) => sum + (day['notes-from-mia.example']?.posts ?? 0), 0);
  }

  /** One set of marks: one overlay, and no mark over another. */
  async function oneSet(page: Page): Promise<void> {
    await marksThere(page);
    const places = (await marksOf(page)).map(({ box }) => `${Math.round(box.x)},${Math.round(box.y)}`);
    expect(new Set(places).size).toBe(places.length);
    const beside = await page.evaluate(() => document.querySelectorAll('html > :not(head, body)').length);
    expect(beside).toBe(1);
  }

  const isAt = (page: Page, title: string) =>
    waitFor(`the page "${title}"`, () =>
      page
        .evaluate((title) => (document.title.startsWith(title) ? true : null), title)
        // Between two documents there is none to ask.
        .catch(() => null),
    );

  beforeAll(async () => {
    stage.driver.serve(AWAY, { body: '<!doctype html><title>Away</title><p>Away' });
    expect(await ask('wish.add', { wish: NEW_WISH, coolFor: null, itemKey: null })).toMatchObject({
      ok: true,
    });
  });

  it('a page that is gone back to has one set of marks, and what was met on it is counted once', async () => {
    stage.driver.serve(
      BLOG,
      blog({ script: 'addEventListener("pageshow", ({ persisted }) => { window.kept = persisted; });' }),
    );
    const page = await stage.driver.open(BLOG);
    await marksThere(page);
    const leave = async () => {
      await page.evaluate((away) => {
        location.href = away;
      }, AWAY);
      await isAt(page, 'Away');
    };
    await leave();
    await waitFor('the post to be counted', async () => ((await counted()) === 1 ? true : null));
    for (const time of ['once', 'twice']) {
      await page.evaluate(() => history.back());
      await isAt(page, 'Three things');
      await oneSet(page);
      const kept = await page.evaluate(() => (globalThis as unknown as { kept: boolean }).kept);
      expect(kept, `kept as it was, gone back ${time}`).toBe(true);
      await sleep(A_WHILE);
      await oneSet(page);
      await leave();
    }
    await sleep(A_WHILE);
    expect(await counted()).toBe(1);
    await page.close();
  });

  // Chromium ends when a tab of its driver's is put to sleep.
  it.runIf(browser === 'firefox')(
    'a tab that was put to sleep is left asleep when all others are reached, and marked when it wakes',
    async () => {
      stage.driver.serve(`${THINGS}asleep`, blog());
      // With the pages of the extension the one in front may go, and another would be woken to take its place.
      const inFront = await stage.driver.open(AWAY);
      const id = await stage.driver.inExtension(async (url) => {
        const place = globalThis as unknown as Api;
        const { tabs } = place.browser ?? place.chrome;
        const { id } = await tabs.create({ url, active: false });
        while ((await tabs.get(id)).status !== 'complete') await new Promise((go) => setTimeout(go, 50));
        await tabs.discard(id);
        return id;
      }, `${THINGS}asleep`);
      const isAsleep = () =>
        stage.driver.inExtension(async (id) => {
          const place = globalThis as unknown as Api;
          return (await (place.browser ?? place.chrome).tabs.get(id)).discarded;
        }, id);
      expect(await isAsleep()).toBe(true);
      await stage.driver.reloadExtension();
      await sleep(A_WHILE);
      expect(await isAsleep()).toBe(true);
      expect(await lookedAt(id)).toBe(3);
      await closeTabs([id]);
      await inFront.close();
    },
  );

  it('thirty opened at once all have us, and what is brought to the front is marked', async () => {
    const addresses = Array.from({ length: TABS }, (_, n) => `${THINGS}${n}`);
    for (const address of addresses) stage.driver.serve(address, blog());
    await openAtOnce(addresses);
    const ids = await waitFor(
      'all of them to answer',
      async () => {
        const found = await tabsWithUs();
        return addresses.every((address) => found.has(address)) ? found : null;
      },
      60_000,
    );
    for (const index of [0, TABS / 2, TABS - 1]) expect(await lookedAt(ids.get(`${THINGS}${index}`))).toBe(3);
    expect(await ask('wish.edit', { id: (await storedWishes(stage.driver))[0]?.id, edit: {} })).toMatchObject(
      {
        ok: true,
      },
    );
    await closeTabs(addresses.map((address) => ids.get(address) ?? 0));
  });

  it.each([1_000_000, 50_000_000])(
    'a message of %i characters is refused, and the background goes on',
    async (length) => {
      const before = await storedWishes(stage.driver);
      const answer = await stage.driver.inExtension(
        ({ wish, length }) => {
          const place = globalThis as unknown as Api;
          const input = { wish: { ...wish, title: 'x'.repeat(length) }, coolFor: null, itemKey: null };
          return (place.browser ?? place.chrome).runtime.sendMessage({ name: 'wish.add', input });
        },
        { wish: NEW_WISH, length },
      );
      expect(answer).toEqual({ ok: false, problem: 'invalid' });
      expect(await storedWishes(stage.driver)).toEqual(before);
      const note = `Still here after ${length}`;
      expect(await ask('wish.edit', { id: before[0]?.id, edit: { note } })).toMatchObject({ ok: true });
    },
  );

  it('messages that come in the wrong order are each answered, and change nothing', async () => {
    const before = await storedWishes(stage.driver);
    const id = '00000000-0000-4000-8000-000000000000';
    const missing = { ok: false, problem: 'not-found' };
    expect(await ask('wish.decide', { id, decision: { name: 'let-go' } })).toEqual(missing);
    expect(await ask('wish.undo', { id })).toEqual(missing);
    expect(await ask('wish.unadd', { id })).toMatchObject({ ok: false });
    const nowhere = { tabId: 999_999, wish: NEW_WISH, coolFor: null, itemKey: null };
    expect(await ask('tab.keep', nowhere)).toMatchObject({ ok: false });
    expect(await storedWishes(stage.driver)).toEqual(before);
  });

  // Firefox has no quota that a test could fill.
  it.runIf(browser === 'chromium')(
    'a full storage is said; nothing is lost; and with room again all works',
    async () => {
      /** Leaves so many bytes of the storage free; all where it is null. */
      const leaveFree = (bytes: number | null) =>
        stage.driver.inExtension(async (bytes) => {
          type Area = {
            readonly QUOTA_BYTES: number;
            getBytesInUse(): Promise<number>;
            set(items: object): Promise<void>;
            remove(key: string): Promise<void>;
          };
          const { chrome } = globalThis as unknown as { chrome: { storage: { local: Area } } };
          const { local } = chrome.storage;
          await local.remove('filling');
          if (bytes === null) return;
          // The key and the quotation marks count as well.
          const room = local.QUOTA_BYTES - (await local.getBytesInUse()) - 'filling""'.length - bytes;
          await local.set({ filling: 'x'.repeat(room) });
        }, bytes);
      const add = (title: string) => {
        const wish = { ...NEW_WISH, title, url: `https://shop.example/${title}` };
        return ask('wish.add', { wish, coolFor: null, itemKey: null });
      };
      const before = await storedWishes(stage.driver);
      await leaveFree(300);
      expect(await add('x'.repeat(200))).toEqual({ ok: false, problem: 'full' });
      expect(await storedWishes(stage.driver)).toEqual(before);
      await leaveFree(null);
      expect(await add('after')).toMatchObject({ ok: true });
      expect((await storedWishes(stage.driver)).map(({ title }) => title)).toContain('after');
    },
  );
});
