import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { PageReport } from '../../../src/messages/protocol';
import { NEW_WISH } from '../../unit/wishlist/samples';
import { marksOf, marksThere, waitFor } from '../acts';
import { BROWSERS, type Page } from '../drivers/driver';
import { storedData } from '../drivers/time';
import { BLOG, blog } from '../sites';
import { useStage } from '../stage';
import { storedWishes } from '../wishes';

// Tabs that are kept, put to sleep, come back to, and many; and a background that is asked too much.

const AWAY = 'https://notes-from-mia.example/away';
const TABS = 30;

/** Long enough for a second set of marks, or a count that is too many, to show. */
const A_WHILE = 1500;

const numbered = (n: number) => `https://notes-from-mia.example/things/${n}`;

describe.each(BROWSERS)('many tabs, in %s', (browser) => {
  const stage = useStage(browser, ['https://notes-from-mia.example/*']);

  /** Asks the page of each tab at these addresses what it found; null for one that does not answer. */
  const reports = (beginning: string): Promise<(PageReport | null)[]> =>
    stage.driver.inExtension(async (beginning) => {
      type Tab = { id: number; url?: string };
      type Api = {
        tabs: {
          query(of: object): Promise<Tab[]>;
          sendMessage(id: number, message: unknown): Promise<PageReport | undefined>;
        };
      };
      const place = globalThis as unknown as { browser?: Api; chrome: Api };
      const { tabs } = place.browser ?? place.chrome;
      const ours = (await tabs.query({})).filter(({ url }) => url?.startsWith(beginning));
      return Promise.all(
        ours.map(({ id }) =>
          tabs.sendMessage(id, { name: 'page.report', input: null }).then(
            (report) => report ?? null,
            () => null,
          ),
        ),
      );
    }, beginning);

  const ask = (name: string, input: unknown): Promise<unknown> =>
    stage.driver.inExtension(
      async (message) => {
        type Api = { runtime: { sendMessage(message: unknown): Promise<unknown> } };
        const place = globalThis as unknown as { browser?: Api; chrome: Api };
        return (place.browser ?? place.chrome).runtime
          .sendMessage(message)
          .catch(() => 'refused by the browser');
      },
      { name, input },
    );

  const met = async () =>
    Object.entries(await storedData(stage.driver)).filter(([key]) => /^(?:met|creator):/.test(key));

  async function oneSet(page: Page): Promise<void> {
    await marksThere(page);
    const places = (await marksOf(page)).map(({ box }) => `${Math.round(box.x)},${Math.round(box.y)}`);
    expect(new Set(places).size).toBe(places.length);
    const beside = await page.evaluate(() => document.querySelectorAll('html > :not(head, body)').length);
    expect(beside).toBe(1);
  }

  it('a page that is gone back to has one set of marks, and what was met on it is counted no second time', async () => {
    stage.driver.serve(
      BLOG,
      blog({ script: 'addEventListener("pageshow", (e) => { window.kept = e.persisted; });' }),
    );
    stage.driver.serve(AWAY, { body: '<!doctype html><title>Away</title><p>Away' });
    const page = await stage.driver.open(BLOG);
    await marksThere(page);
    await sleep(A_WHILE);
    const before = await met();
    await page.evaluate((away) => {
      location.href = away;
    }, AWAY);
    await waitFor('the other page', () =>
      page.evaluate(() => document.title === 'Away' || null).catch(() => null),
    );
    await page.evaluate(() => history.back());
    const kept = await waitFor('the page', () =>
      page
        .evaluate(() => ({ kept: (globalThis as unknown as { kept?: boolean }).kept ?? null }))
        .then(({ kept }) => (kept === null ? null : { kept }))
        .catch(() => null),
    );
    await oneSet(page);
    await sleep(A_WHILE);
    await oneSet(page);
    // Chromium's driver turns its back/forward cache off: there it is a page that was loaded again.
    expect(kept).toEqual({ kept: browser === 'firefox' });
    if (kept.kept) expect(await met()).toEqual(before);
    await page.close();
  });

  it('a tab that was put to sleep is left asleep when all others are reached, and marked when it wakes', async () => {
    const address = 'https://notes-from-mia.example/asleep';
    stage.driver.serve(address, blog());
    const slept = await stage.driver.inExtension(async (address) => {
      type Tab = { id: number; status: string; discarded: boolean };
      type Tabs = {
        create(of: object): Promise<Tab>;
        get(id: number): Promise<Tab>;
        discard(id: number): Promise<Tab | undefined>;
      };
      const place = globalThis as unknown as Record<'browser' | 'chrome', { tabs: Tabs } | undefined>;
      const { tabs } = (place.browser ?? place.chrome) as { tabs: Tabs };
      let { id } = await tabs.create({ url: address, active: false });
      while ((await tabs.get(id)).status !== 'complete') await new Promise((go) => setTimeout(go, 50));
      // Chromium gives the tab another number then.
      id = (await tabs.discard(id))?.id ?? id;
      return { id, asleep: (await tabs.get(id)).discarded };
    }, address);
    expect(slept.asleep).toBe(true);
    await stage.driver.reloadExtension();
    await sleep(A_WHILE);
    const still = await stage.driver.inExtension(async (id) => {
      type Api = { tabs: { get(id: number): Promise<{ discarded: boolean }> } };
      const place = globalThis as unknown as { browser?: Api; chrome: Api };
      return (await (place.browser ?? place.chrome).tabs.get(id)).discarded;
    }, slept.id);
    expect(still).toBe(true);
    await stage.driver.inExtension(async (id) => {
      type Api = { tabs: { update(id: number, change: object): Promise<unknown> } };
      const place = globalThis as unknown as { browser?: Api; chrome: Api };
      await (place.browser ?? place.chrome).tabs.update(id, { active: true });
    }, slept.id);
    const [report] = await waitFor('the page to wake', async () => {
      const all = await reports(address);
      return all.some((one) => (one?.marks ?? 0) > 0) ? all : null;
    });
    expect(report?.links.filter(({ earns }) => earns)).toHaveLength(3);
    await stage.driver.inExtension(async (id) => {
      type Api = { tabs: { remove(id: number): Promise<unknown> } };
      const place = globalThis as unknown as { browser?: Api; chrome: Api };
      await (place.browser ?? place.chrome).tabs.remove(id);
    }, slept.id);
  });

  it('thirty at once are all looked at, and the background answers each', async () => {
    for (let n = 0; n < TABS; n += 1) stage.driver.serve(numbered(n), blog());
    const began = Date.now();
    await stage.driver.inExtension(
      async (addresses) => {
        type Api = { tabs: { create(of: object): Promise<unknown> } };
        const place = globalThis as unknown as { browser?: Api; chrome: Api };
        const { tabs } = place.browser ?? place.chrome;
        await Promise.all(addresses.map((url) => tabs.create({ url, active: false })));
      },
      Array.from({ length: TABS }, (_, n) => numbered(n)),
    );
    await waitFor(
      'all of them',
      async () => {
        const all = await reports('https://notes-from-mia.example/things/');
        return all.length === TABS && all.every((one) => one?.links.filter(({ earns }) => earns).length === 3)
          ? true
          : null;
      },
      90_000,
    );
    console.info(
      `${browser}: ${TABS} tabs at once were looked at ${Date.now() - began} ms after they were opened`,
    );
    expect(await ask('wish.add', { wish: NEW_WISH, coolFor: null, itemKey: null })).toMatchObject({
      ok: true,
    });
  });

  it('a message of 1 MB is refused, one of 50 MB too, and the background goes on', async () => {
    const before = await storedWishes(stage.driver);
    for (const length of [1_000_000, 50_000_000]) {
      const answer = await stage.driver.inExtension(
        async ({ wish, length }) => {
          type Api = { runtime: { sendMessage(message: unknown): Promise<unknown> } };
          const place = globalThis as unknown as { browser?: Api; chrome: Api };
          const input = { wish: { ...wish, title: 'x'.repeat(length) }, coolFor: null, itemKey: null };
          return (place.browser ?? place.chrome).runtime.sendMessage({ name: 'wish.add', input });
        },
        { wish: NEW_WISH, length },
      );
      expect(answer).toEqual({ ok: false, problem: 'invalid' });
    }
    expect(await storedWishes(stage.driver)).toEqual(before);
    expect(await ask('wish.edit', { id: before[0]?.id, edit: { note: 'Still here' } })).toMatchObject({
      ok: true,
    });
  });

  it('messages that come in the wrong order are each answered, and change nothing that is not there', async () => {
    const before = await storedData(stage.driver);
    const id = '00000000-0000-4000-8000-000000000000';
    const missing = { ok: false, problem: 'not-found' };
    expect(await ask('wish.decide', { id, decision: { name: 'let-go' } })).toEqual(missing);
    expect(await ask('wish.undo', { id })).toEqual(missing);
    expect(await ask('wish.unadd', { id })).toMatchObject({ ok: false });
    expect(
      await ask('tab.keep', { tabId: 999_999, wish: NEW_WISH, coolFor: null, itemKey: null }),
    ).toMatchObject({
      ok: false,
    });
    const wishes = (of: Record<string, unknown>) =>
      Object.entries(of).filter(([key]) => key.startsWith('wish:'));
    expect(wishes(await storedData(stage.driver))).toEqual(wishes(before));
  });
});

describe('a full disk, in chromium', () => {
  const stage = useStage('chromium');

  const fill = (characters: number) =>
    stage.driver.inExtension(async (characters) => {
      type Area = { set(items: object): Promise<void>; remove(key: string): Promise<void> };
      const { chrome } = globalThis as unknown as { chrome: { storage: { local: Area } } };
      const { local } = chrome.storage;
      if (characters === 0) return local.remove('filling');
      // As much as there is room for, to the last hundred characters.
      let room = characters;
      for (let step = characters; step >= 100; step = Math.floor(step / 2)) {
        await local.set({ filling: 'x'.repeat(room) }).then(
          () => {
            room += step;
          },
          () => {
            room -= step;
          },
        );
      }
      await local.set({ filling: 'x'.repeat(Math.max(0, room - 200)) }).catch(() => undefined);
    }, characters);

  const add = (title: string) =>
    stage.driver.inExtension(
      async (message) => {
        type Api = { runtime: { sendMessage(message: unknown): Promise<unknown> } };
        return (globalThis as unknown as { chrome: Api }).chrome.runtime.sendMessage(message);
      },
      {
        name: 'wish.add',
        input: {
          wish: { ...NEW_WISH, title, url: `https://shop.example/${title}` },
          coolFor: null,
          itemKey: null,
        },
      },
    );

  it('is said; nothing that was saved is lost; and with room again all works', async () => {
    expect(await add('before')).toMatchObject({ ok: true });
    const before = await storedWishes(stage.driver);
    await fill(5_000_000);
    expect(await add(`full-${'x'.repeat(900)}`)).toEqual({ ok: false, problem: 'full' });
    expect(await storedWishes(stage.driver)).toEqual(before);
    await fill(0);
    expect(await add('after')).toMatchObject({ ok: true });
    expect((await storedWishes(stage.driver)).map(({ title }) => title)).toEqual(['before', 'after']);
  });
});
