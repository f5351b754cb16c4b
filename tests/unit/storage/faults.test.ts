import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAside } from '../../../src/storage/aside';
import { isBackupKey } from '../../../src/storage/keys';
import { unpack } from '../../../src/storage/packed';
import type { SavedData } from '../../../src/storage/port';
import type { StoredWish } from '../../../src/storage/records';
import { createStore } from '../../../src/storage/store';
import { MIGRATIONS, type Migration } from '../../../src/storage/versions';
import { startWish } from '../../../src/wishlist/machine';
import type { WishId } from '../../../src/wishlist/wish';
import { NEW_WISH } from '../wishlist/samples';
import { dyingArea, smallArea } from './faulty-area';
import { type MemoryArea, memoryArea } from './memory-area';

const wish = (id: string): StoredWish => ({
  ...startWish(NEW_WISH, id as WishId, 1000, 5000),
  stamps: {},
  before: null,
  itemKey: null,
});
const fixture = (version: number): SavedData =>
  JSON.parse(readFileSync(new URL(`../../fixtures/saved/v${version}.json`, import.meta.url), 'utf8'));
const noPause = async () => {};

/** Everything but the copies of before. */
const own = (area: MemoryArea) =>
  Object.fromEntries(Object.entries(area.data).filter(([key]) => !isBackupKey(key)));

/** Renames a key and doubles what stands there: done twice, or on half of it, that would show. */
const move: Migration = ({ old, ...rest }) => ({ ...rest, fresh: `${old}${old}`, 'fresh-too': 1 });

describe('bringing a store up to date', () => {
  it.each([
    ['of version 1', fixture(1), MIGRATIONS],
    ['of an invented version', { meta: { version: 1 }, old: 'x', told: 3 }, [move]],
    ['in two steps', { meta: { version: 1 }, old: 'x' }, [move, (saved) => ({ ...saved, more: 1 })]],
  ] as [string, SavedData, readonly Migration[]][])(
    '%s gives the same wherever the worker dies, also in the middle of a write',
    async (_, before, migrations) => {
      const clean = memoryArea(before);
      expect((await createStore(clean, migrations).saved()).ok).toBe(true);
      let died = 0;
      for (let last = 0; ; last += 1) {
        const area = memoryArea(before);
        const first = await createStore(dyingArea(area, last), migrations, noPause).saved();
        if (first.ok) break;
        died += 1;
        // The next one dies as well, a little later.
        await createStore(dyingArea(area, 2), migrations, noPause).saved();
        expect((await createStore(area, migrations).saved()).ok).toBe(true);
        expect(own(area)).toEqual(own(clean));
        expect(await unpack(String(area.data['backup:v1']))).toEqual(before);
      }
      expect(died).toBeGreaterThan(5);
    },
  );

  it('keeps one copy, and no copy of a copy', async () => {
    const area = memoryArea({ meta: { version: 1 }, old: 'x' });
    await createStore(area, [move]).saved();
    await createStore(area, [move, (saved) => ({ ...saved, more: 1 })]).saved();
    expect(Object.keys(area.data).filter(isBackupKey)).toEqual(['backup:v2']);
    const { 'backup:v2': copy } = area.data;
    expect(await unpack(String(copy))).toEqual({ meta: { version: 2 }, fresh: 'xx', 'fresh-too': 1 });
  });

  it('has room for the copy beside a list that fills most of the 10 MB', async () => {
    const { before: _, stamps: __, ...first } = wish('wish-0001');
    const wishes = Array.from({ length: 15_500 }, (_, index) => {
      const id = `wish-${String(index).padStart(6, '0')}`;
      const url = `https://shop${index % 91}.example/p/${(index * 2654435761) % 1e9}?kind=${index % 7}`;
      return [`wish:${id}`, { ...first, id, url, before: null }] as const;
    });
    const saved = { meta: { version: 1 }, ...Object.fromEntries(wishes) };
    expect(JSON.stringify(saved).length).toBeGreaterThan(7_000_000);
    const area = smallArea(10_485_760, saved);
    const read = await createStore(area).wishes();
    expect(read.ok && read.value.wishes).toHaveLength(15_500);
    expect(await unpack(String(area.data['backup:v1']))).toEqual(saved);
  });
});

describe('a write', () => {
  it('that fails for a moment is tried again', async () => {
    const area = memoryArea();
    const waited: number[] = [];
    const store = createStore(area, MIGRATIONS, async (span) => {
      waited.push(span);
      if (waited.length === 2) area.failing = null;
    });
    area.failing = new Error('An unexpected error occurred');
    expect(await store.write({ wishes: [wish('wish-0001')] })).toEqual({ ok: true, value: null });
    expect(waited).toHaveLength(2);
    expect(area.data['wish:wish-0001']).toEqual(wish('wish-0001'));
  });

  it('that goes on failing is told as what it is, and tried no further', async () => {
    const area = memoryArea();
    let tries = 0;
    const store = createStore(area, MIGRATIONS, async () => {
      tries += 1;
    });
    area.failing = new Error('An unexpected error occurred');
    expect(await store.write({ wishes: [wish('wish-0001')] })).toEqual({ ok: false, problem: 'unavailable' });
    expect(tries).toBe(2);
  });

  it('for which there is no room is told at once: waiting makes none', async () => {
    let tries = 0;
    const area = smallArea(1000, { 'wish:wish-0001': wish('wish-0001') });
    const store = createStore(area, MIGRATIONS, async () => {
      tries += 1;
    });
    await store.saved();
    const before = structuredClone(area.data);
    const written = await store.write({ wishes: [wish('wish-0002'), wish('wish-0003'), wish('wish-0004')] });
    expect(written).toEqual({ ok: false, problem: 'full' });
    expect(tries).toBe(0);
    expect(area.data).toEqual(before);
  });
});

describe('a damaged store', () => {
  const damaged = {
    meta: { version: 2 },
    'wish:wish-0001': wish('wish-0001'),
    'wish:wish-0002': { ...wish('wish-0002'), url: 'javascript:alert(1)' },
    'wish:wish-0003': 7,
    'memory:shop.example/lamp': { answer: 'maybe' },
    settings: { theme: 'dark', coolingOff: 'long', tomorrow: true },
    rules: { next: 3, rules: [{ id: 1, kind: 'host', what: 'shop.example', at: null }, { id: 2 }] },
    told: 'yesterday',
    'drafts-of-another-part': 'x',
  };

  it('keeps what can be read, and sets the rest aside whole', async () => {
    const area = memoryArea(damaged);
    const store = createStore(area);
    expect(await store.tidy(5000)).toEqual({ ok: true, value: null });
    expect(await store.wishes()).toEqual({
      ok: true,
      value: { wishes: [wish('wish-0001')], unreadable: [] },
    });
    expect((await store.settings()).ok && area.data['settings']).toMatchObject({ theme: 'dark' });
    expect(area.data['rules']).toEqual({
      next: 3,
      rules: [{ id: 1, kind: 'host', what: 'shop.example', at: null }],
    });
    expect(area.data['drafts-of-another-part']).toBe('x');
    const aside = Object.fromEntries(readAside(area.data).map(({ key, record }) => [key, record]));
    const { meta: _, 'wish:wish-0001': __, 'drafts-of-another-part': ___, ...wrong } = damaged;
    expect(aside).toEqual(wrong);
  });

  it('comes out the same wherever the worker dies meanwhile', async () => {
    const clean = memoryArea(damaged);
    await createStore(clean).tidy(5000);
    let died = 0;
    for (let last = 0; ; last += 1) {
      const area = memoryArea(damaged);
      if ((await createStore(dyingArea(area, last), MIGRATIONS, noPause).tidy(5000)).ok) break;
      died += 1;
      await createStore(area).tidy(5000);
      expect(area.data).toEqual(clean.data);
    }
    expect(died).toBeGreaterThan(5);
  });

  it('writes nothing when all is well', async () => {
    const area = memoryArea({ ...fixture(2) });
    area.failing = new Error('must not write');
    expect(await createStore(area, MIGRATIONS, noPause).tidy(5000)).toEqual({ ok: true, value: null });
  });

  it('gets back what was set aside and can be read now', async () => {
    const area = memoryArea({ meta: { version: 2 } });
    area.data['aside:x:wish:wish-0002'] = { key: 'wish:wish-0002', at: 1, record: wish('wish-0002') };
    await createStore(area).tidy(5000);
    expect(area.data).toEqual({ meta: { version: 2 }, 'wish:wish-0002': wish('wish-0002') });
  });
});
