import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { DEFAULTS } from '../../../src/settings/defaults';
import { unpack } from '../../../src/storage/packed';
import type { SavedData } from '../../../src/storage/port';
import { parseAsked, parseRuleRecord, parseTold, type StoredWish } from '../../../src/storage/records';
import { createStore } from '../../../src/storage/store';
import type { Migration } from '../../../src/storage/versions';
import { watchRules, watchSettings } from '../../../src/storage/watch';
import { watchWishes } from '../../../src/storage/watch-wishes';
import { startWish } from '../../../src/wishlist/machine';
import type { WishId } from '../../../src/wishlist/wish';
import { NEW_WISH } from '../wishlist/samples';
import { memoryArea } from './memory-area';

const wish = (id: string): StoredWish => ({
  ...startWish(NEW_WISH, id as WishId, 1000, 5000),
  stamps: {},
  before: null,
  itemKey: null,
});
const fixture = (version: number): SavedData =>
  JSON.parse(readFileSync(new URL(`../../fixtures/saved/v${version}.json`, import.meta.url), 'utf8'));

/** What is written of every version but the newest: the same, brought up to date. */
async function upToDate(saved: SavedData): Promise<SavedData> {
  const area = memoryArea(saved);
  expect((await createStore(area).wishes()).ok).toBe(true);
  return area.data;
}

describe.each([1, 2])('what version %d stored', (version) => {
  it('is read whole, every field of it', async () => {
    const saved = fixture(version);
    const area = memoryArea(saved);
    const store = createStore(area);
    const book = await store.book();
    if (!book.ok) throw new Error(book.problem);
    const current = await upToDate(saved);
    const wishes = Object.keys(current).flatMap((key) => (key.startsWith('wish:') ? [current[key]] : []));
    expect([...book.value.wishes.values()]).toEqual(wishes);
    expect(await store.wishes()).toMatchObject({ ok: true, value: { unreadable: [] } });
    // What later versions have added begins at its default.
    const settings = { ...DEFAULTS, ...(saved['settings'] as object) };
    expect(await store.settings()).toEqual({ ok: true, value: { settings, ignored: [] } });
    expect(await store.items(['shop.example/lamp'])).toEqual({
      ok: true,
      value: new Map([['shop.example/lamp', saved['memory:shop.example/lamp']]]),
    });
    expect(parseTold(saved['told'])).toBe(saved['told']);
    expect(parseAsked(saved['asked'])).toEqual(saved['asked']);
    expect(parseRuleRecord(saved['rules'])).toEqual(saved['rules']);
  });
});

describe('what version 1 stored', () => {
  it('keeps every word in version 2, and can still be undone', async () => {
    const saved = fixture(1);
    const current = await upToDate(saved);
    const same = Object.keys(saved).filter((key) => !key.startsWith('wish:') && key !== 'meta');
    for (const key of same) expect(current[key]).toEqual(saved[key]);
    for (const key of Object.keys(saved).filter((key) => key.startsWith('wish:'))) {
      const { before, ...wish } = saved[key] as StoredWish;
      expect(current[key]).toEqual({ ...wish, stamps: {}, before: before && { state: before } });
    }
    expect(await unpack(String(current['backup:v1']))).toEqual(saved);
    expect(current['meta']).toEqual({ version: 2 });
  });
});

describe('what version 2 stored', () => {
  it('stays as it is, with what was erased and what another wish stands for', async () => {
    const saved = fixture(2);
    expect(await upToDate(saved)).toEqual(saved);
    const store = createStore(memoryArea(saved));
    const book = await store.book();
    if (!book.ok) throw new Error(book.problem);
    expect(Object.fromEntries(book.value.erased)).toEqual({
      '7b1c2f0e-0000-4000-8000-000000000005': 1780000500000,
    });
  });
});

describe('a wish that another one stands for', () => {
  const first = wish('wish-0001');
  const second: StoredWish = { ...wish('wish-0002'), sameAs: first.id };

  it('is stored and not shown, unless that one has gone', async () => {
    const area = memoryArea({ 'wish:wish-0001': first, 'wish:wish-0002': second });
    const store = createStore(area);
    const heard = vi.fn();
    watchWishes(area, heard);
    expect(await store.wishes()).toEqual({ ok: true, value: { wishes: [first], unreadable: [] } });
    expect(await store.wishesOf([second.id, first.id])).toEqual({ ok: true, value: [first] });
    expect(heard).toHaveBeenLastCalledWith({ ok: true, value: { wishes: [first], unreadable: [] } });
    await store.remove([first.id], []);
    expect(await store.wishes()).toEqual({ ok: true, value: { wishes: [second], unreadable: [] } });
    expect(heard).toHaveBeenLastCalledWith({ ok: true, value: { wishes: [second], unreadable: [] } });
  });
});

describe('a store', () => {
  it('marks what it writes with its version', async () => {
    const area = memoryArea();
    await createStore(area).write({ wishes: [wish('wish-0001')] });
    expect(area.data).toEqual({ meta: { version: 2 }, 'wish:wish-0001': wish('wish-0001') });
  });

  it.each([
    ['a number', 7],
    ['nothing', null],
    ['a wish without a title', { ...wish('wish-0002'), title: '' }],
    ['a wish with a link that could run', { ...wish('wish-0002'), url: 'javascript:alert(1)' }],
    ['a wish with a state we do not know', { ...wish('wish-0002'), state: { name: 'borrowed' } }],
    ['a wish with a field we do not know', { ...wish('wish-0002'), colour: 'green' }],
    ['a wish that belongs under another key', wish('wish-0001')],
    ['a wish with a time that is none', { ...wish('wish-0002'), savedAt: Number.NaN }],
  ])('skips %s, keeps it, and reads the others', async (_, damaged) => {
    const area = memoryArea({ 'wish:wish-0001': wish('wish-0001'), 'wish:wish-0002': damaged });
    const store = createStore(area);
    expect(await store.wishes()).toEqual({
      ok: true,
      value: { wishes: [wish('wish-0001')], unreadable: ['wish:wish-0002'] },
    });
    await store.write({ wishes: [wish('wish-0003')] });
    expect(area.data['wish:wish-0002']).toEqual(damaged);
  });

  it('tells a full disk from one that is not there', async () => {
    const area = memoryArea();
    const store = createStore(area);
    area.failing = new Error('Resource::kQuotaBytes quota exceeded');
    expect(await store.writeSettings(DEFAULTS)).toEqual({ ok: false, problem: 'full' });
    area.failing = new DOMException('', 'QuotaExceededError');
    expect(await store.writeSettings(DEFAULTS)).toEqual({ ok: false, problem: 'full' });
    area.failing = new Error('An unexpected error occurred');
    expect(await store.writeSettings(DEFAULTS)).toEqual({ ok: false, problem: 'unavailable' });
    area.failing = null;
    expect(await store.writeSettings(DEFAULTS)).toEqual({ ok: true, value: null });
  });

  it('forgets the items remembered longest ago when there are too many', async () => {
    const area = memoryArea();
    const store = createStore(area);
    await store.write({
      wishes: [wish('wish-0001')],
      items: [5, 3, 9, 1].map((at) => [`item-${at}`, { answer: 'go-on', at, wishes: [] }]),
    });
    await store.forgetOldestItems(2);
    expect(Object.keys(area.data).sort()).toEqual([
      'memory:item-5',
      'memory:item-9',
      'meta',
      'wish:wish-0001',
    ]);
  });

  it('is not led astray by names that every object has', async () => {
    const store = createStore(memoryArea());
    expect(await store.items(['constructor', '__proto__'])).toEqual({ ok: true, value: new Map() });
    await store.write({ items: [['__proto__', { answer: 'go-on', at: 1, wishes: [] }]] });
    const items = await store.items(['__proto__']);
    expect(items.ok && items.value.get('__proto__')?.answer).toBe('go-on');
    expect(({} as { answer?: string }).answer).toBeUndefined();
  });
});

describe('an older store', () => {
  const rename: Migration = ({ old, ...rest }) => ({ ...rest, fresh: old });
  const double: Migration = (saved) => ({ ...saved, fresh: `${saved['fresh']}${saved['fresh']}` });

  it('is brought up to date step by step, and what stood there is kept', async () => {
    const before = { meta: { version: 1 }, old: 'x', 'wish:wish-0001': wish('wish-0001') };
    const area = memoryArea(before);
    const read = await createStore(area, [rename, double]).wishes();
    expect(read.ok && read.value.wishes).toEqual([wish('wish-0001')]);
    const { 'backup:v1': copy, ...rest } = area.data;
    expect(rest).toEqual({ meta: { version: 3 }, fresh: 'xx', 'wish:wish-0001': wish('wish-0001') });
    expect(await unpack(String(copy))).toEqual(before);
  });

  it('is brought up once, also when two ask at the same time', async () => {
    const area = memoryArea({ meta: { version: 2 }, fresh: 'x' });
    const store = createStore(area, [rename, double]);
    await Promise.all([store.wishes(), store.settings(), store.wishes()]);
    expect(area.data['fresh']).toBe('xx');
  });

  it('stays as it is when there is no room for the backup', async () => {
    const before = { meta: { version: 1 }, old: 'x' };
    const area = memoryArea(before);
    area.failing = new Error('quota');
    const store = createStore(area, [rename]);
    expect(await store.wishes()).toEqual({ ok: false, problem: 'full' });
    expect(area.data).toEqual(before);
    area.failing = null;
    expect((await store.wishes()).ok).toBe(true);
  });

  it('of which nothing is there yet begins with the newest version', async () => {
    const area = memoryArea();
    const store = createStore(area, [rename]);
    await store.writeSettings(DEFAULTS);
    expect(area.data).toEqual({ meta: { version: 2 }, settings: DEFAULTS });
  });

  it.each([null, 'x', { version: 'x' }, { version: -1 }, { version: 1.5 }])(
    'with the unreadable mark %j counts as the first',
    async (meta) => {
      expect((await createStore(memoryArea({ meta, old: 'x' })).wishes()).ok).toBe(true);
    },
  );
});

describe('a newer store', () => {
  it('is refused by every call but erasing', async () => {
    const before = { meta: { version: 3 }, settings: { theme: 'dark' } };
    const area = memoryArea(before);
    const store = createStore(area);
    const refused = { ok: false, problem: 'newer-version' };
    expect(await store.settings()).toEqual(refused);
    expect(await store.wishes()).toEqual(refused);
    expect(await store.writeSettings(DEFAULTS)).toEqual(refused);
    expect(await store.remove(['wish-0001' as WishId], [])).toEqual(refused);
    expect(area.data).toEqual(before);
    expect(await store.erase()).toEqual({ ok: true, value: null });
    expect(await store.wishes()).toEqual({ ok: true, value: { wishes: [], unreadable: [] } });
  });
});

describe('following', () => {
  const turn = () => new Promise((resolve) => setImmediate(resolve));

  it('the wishes tells of them now and after each change to them', async () => {
    const area = memoryArea({ 'wish:wish-0001': wish('wish-0001'), 'wish:bad': 1 });
    const heard = vi.fn();
    const stop = watchWishes(area, heard);
    const store = createStore(area);
    // Written while the first reading is under way.
    await store.write({ wishes: [wish('wish-0002')] });
    await turn();
    const ids = () => heard.mock.lastCall?.[0].value.wishes.map((one: StoredWish) => one.id);
    expect(ids()).toEqual(['wish-0001', 'wish-0002']);
    expect(heard.mock.lastCall?.[0].value.unreadable).toEqual(['wish:bad']);
    await store.remove(['wish-0001' as WishId], []);
    expect(ids()).toEqual(['wish-0002']);
    await store.erase();
    expect(ids()).toEqual([]);
    stop();
    const times = heard.mock.calls.length;
    await store.write({ wishes: [wish('wish-0003')] });
    expect(heard).toHaveBeenCalledTimes(times);
  });

  it('the wishes tells of the top of the list before it has read the rest', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 700 }, (_, index) => {
        const id = `wish-${String(index).padStart(4, '0')}`;
        return [`wish:${id}`, wish(id)];
      }),
    );
    const area = memoryArea({ meta: { version: 2 }, ...many });
    const batched = { ...area, keys: async () => Object.keys(area.data) };
    for (const port of [area, batched]) {
      const heard = vi.fn();
      const first = async () => ['wish-0650', 'wish-gone'] as WishId[];
      // In the middle of reading one wish goes and another one comes: what is read later may be older.
      let pauses = 0;
      const pause = async () => {
        pauses += 1;
        if (pauses > 1) return;
        await area.set({ 'wish:wish-0001': { ...wish('wish-0001'), note: 'changed' } });
        await area.remove(['wish:wish-0699']);
      };
      watchWishes(port, heard, first, pause);
      await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(2));
      const [top, all] = heard.mock.calls.map(([read]) => read.value);
      expect(top).toEqual({ wishes: [wish('wish-0650')], unreadable: [], stillReading: true });
      const byId = new Map(all.wishes.map((one: StoredWish) => [one.id, one]));
      expect(byId.size).toBe(699);
      expect(byId.get('wish-0001' as WishId)).toMatchObject({ note: 'changed' });
      await area.set({ 'wish:wish-0699': wish('wish-0699'), 'wish:wish-0001': wish('wish-0001') });
    }
  });

  it('the wishes says when they are of a newer version', async () => {
    const heard = vi.fn();
    watchWishes(memoryArea({ meta: { version: 5 } }), heard);
    await turn();
    expect(heard).toHaveBeenCalledWith({ ok: false, problem: 'newer-version' });
  });

  it('the settings tells of them now and after each change', async () => {
    const area = memoryArea();
    const heard = vi.fn();
    watchSettings(area, heard);
    await turn();
    expect(heard).toHaveBeenLastCalledWith({ ok: true, value: { settings: DEFAULTS, ignored: [] } });
    await createStore(area).writeSettings({ ...DEFAULTS, theme: 'dark' });
    expect(heard.mock.lastCall?.[0].value.settings.theme).toBe('dark');
  });

  it('the own rules tells of those that can be read, now and after each change', async () => {
    const area = memoryArea();
    const heard = vi.fn();
    const rule = { id: 1, kind: 'host', what: 'shop.example', at: null } as const;
    watchRules(area, heard);
    await turn();
    expect(heard).toHaveBeenLastCalledWith({ ok: true, value: [] });
    await createStore(area).write({ records: { rules: { next: 3, rules: [rule, { id: 2 }] } } });
    expect(heard).toHaveBeenLastCalledWith({ ok: true, value: [rule] });
    await createStore(area).erase();
    expect(heard).toHaveBeenLastCalledWith({ ok: true, value: [] });
  });
});
