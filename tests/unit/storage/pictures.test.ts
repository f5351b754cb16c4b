import { describe, expect, it } from 'vitest';
import { writeBackup } from '../../../src/storage/backup';
import {
  type KeptPicture,
  keepNewestPictures,
  MOST_PICTURES,
  ROOM_FOR_PICTURES,
  readPictures,
} from '../../../src/storage/pictures';
import type { SavedData } from '../../../src/storage/port';
import type { StoredWish } from '../../../src/storage/records';
import { createStore } from '../../../src/storage/store';
import { startWish } from '../../../src/wishlist/machine';
import { isPicture, LONGEST_PICTURE } from '../../../src/wishlist/picture';
import type { WishId } from '../../../src/wishlist/wish';
import { NEW_WISH } from '../wishlist/samples';
import { smallArea } from './faulty-area';
import { memoryArea } from './memory-area';

const id = (n: number) => `wish-${String(n).padStart(6, '0')}` as WishId;
const wish = (n: number): StoredWish => ({
  ...startWish(NEW_WISH, id(n), 1000, 5000),
  stamps: {},
  before: null,
  itemKey: null,
});
const HEAD = 'data:image/webp;base64,';
const picture = (at: number, letters = 400): KeptPicture => ({ at, data: HEAD + 'A'.repeat(letters) });
const withKeys = (data: SavedData = {}) => {
  const area = memoryArea(data);
  return Object.assign(area, { keys: async () => Object.keys(area.data) });
};
const picturesIn = (data: SavedData) => Object.keys(data).filter((key) => key.startsWith('picture:'));

describe('a picture', () => {
  it('is a small bitmap in a data address, and nothing else', () => {
    const good = `${HEAD}${'A'.repeat(30)}==`;
    expect(isPicture(good)).toBe(true);
    for (const bad of [
      `${HEAD}${'A'.repeat(LONGEST_PICTURE)}`,
      'https://shop.example/lamp.webp',
      `data:image/svg+xml;base64,${'A'.repeat(30)}`,
      `data:text/html;base64,${'A'.repeat(30)}`,
      `${HEAD}${'A'.repeat(30)}"><script>`,
      `${good}\n`,
      'javascript:1',
      '',
      null,
    ]) {
      expect(isPicture(bad), String(bad)).toBe(false);
    }
  });

  it('never takes more than its share of the room', () => {
    const [key, record] = [
      `picture:${crypto.randomUUID()}`,
      { at: 8.64e15, data: 'x'.repeat(LONGEST_PICTURE) },
    ];
    expect(MOST_PICTURES * (key.length + JSON.stringify(record).length)).toBeLessThan(ROOM_FOR_PICTURES);
    expect(MOST_PICTURES).toBeGreaterThan(1900);
  });
});

describe.each([
  ['a browser that lists keys', withKeys],
  ['one that does not', memoryArea],
])('pictures in %s', (_name, area) => {
  it('are written with their wish, read by its id, and go with it', async () => {
    const port = area();
    const store = createStore(port);
    await store.write({ wishes: [wish(1), wish(2)], pictures: [[id(1), picture(1)]] });
    expect(await readPictures(port, [id(1), id(2)])).toEqual(new Map([[id(1), picture(1).data]]));
    await store.remove([id(1)], []);
    expect(picturesIn(port.data)).toEqual([]);
    expect(await store.wishes()).toMatchObject({ ok: true, value: { wishes: [{ id: id(2) }] } });
  });

  it('are left out of what is read for anything but looking at them, and of backups', async () => {
    const port = area();
    const store = createStore(port);
    await store.write({ wishes: [wish(1)] });
    const without = await store.saved();
    await store.write({ pictures: [[id(1), picture(1)]] });
    expect(await store.saved()).toEqual(without);
    expect(await store.book()).toMatchObject({ ok: true });
    expect(writeBackup(port.data)).toBe(writeBackup(without.ok ? without.value : {}));
  });

  it('go oldest first when there are too many', async () => {
    const many = Object.fromEntries(Array.from({ length: 50 }, (_, n) => [`picture:${id(n)}`, picture(n)]));
    const port = area(many);
    await keepNewestPictures(port, 50);
    expect(picturesIn(port.data)).toHaveLength(50);
    await keepNewestPictures(port, 40);
    expect(picturesIn(port.data).sort()).toEqual(
      Array.from({ length: 36 }, (_, n) => `picture:${id(n + 14)}`),
    );
  });

  it('go when their wish is gone, and a damaged one shows none', async () => {
    const port = area();
    const store = createStore(port);
    await store.write({ wishes: [wish(1)], pictures: [[id(1), picture(1)]] });
    await port.set({ [`picture:${id(7)}`]: picture(1), [`picture:${id(1)}`]: { at: 1, data: 'https://x' } });
    await store.tidy(0);
    expect(picturesIn(port.data)).toEqual([`picture:${id(1)}`]);
    expect(await readPictures(port, [id(1)])).toEqual(new Map());
  });
});

describe('where there is no room', () => {
  it('pictures give way to a wish, the oldest first, and a new one is left out', async () => {
    const port = smallArea(9000);
    const store = createStore(port);
    for (let n = 0; n < 4; n += 1)
      await store.write({ wishes: [wish(n)], pictures: [[id(n), picture(n, 1200)]] });
    expect(picturesIn(port.data)).toHaveLength(4);
    await store.write({ records: { notes: 'x'.repeat(2500) } });
    expect(picturesIn(port.data)).toEqual([`picture:${id(2)}`, `picture:${id(3)}`]);
    await store.write({ records: { notes: 'x'.repeat(6100) } });
    expect(picturesIn(port.data)).toEqual([]);
    expect(await store.write({ wishes: [wish(9)], pictures: [[id(9), picture(9, 3000)]] })).toEqual({
      ok: true,
      value: null,
    });
    expect(picturesIn(port.data)).toEqual([]);
    expect(port.data[`wish:${id(9)}`]).toBeDefined();
    expect(await store.write({ records: { notes: 'x'.repeat(9000) } })).toEqual({
      ok: false,
      problem: 'full',
    });
  });
});
