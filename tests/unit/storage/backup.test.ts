import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBackup, writeBackup } from '../../../src/storage/backup';
import type { SavedData } from '../../../src/storage/port';
import type { StoredWish } from '../../../src/storage/records';
import { planRestore } from '../../../src/storage/restore';
import { createStore } from '../../../src/storage/store';
import { startWish } from '../../../src/wishlist/machine';
import type { WishId } from '../../../src/wishlist/wish';
import { NEW_WISH } from '../wishlist/samples';
import { memoryArea } from './memory-area';

const fixture = (version: number): SavedData =>
  JSON.parse(readFileSync(new URL(`../../fixtures/saved/v${version}.json`, import.meta.url), 'utf8'));
const wish = (id: string, more: Partial<StoredWish> = {}): StoredWish => ({
  ...startWish(NEW_WISH, id as WishId, 1000, 5000),
  stamps: {},
  before: null,
  itemKey: null,
  ...more,
});
/** The text of a backup with these records, on lines of their own. */
const file = (records: SavedData, version: unknown = 2) => {
  const lines = Object.entries(records).map(([key, record]) => `"${key}":${JSON.stringify(record)}`);
  return `{"format":"unswayed-backup","version":${JSON.stringify(version)},"records":{\n${lines.join(',\n')}\n}}\n`;
};
const good = (read: ReturnType<typeof readBackup>): SavedData => {
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
};

describe('a backup', () => {
  it('holds all that is a person’s own, and is read back as it was', () => {
    const saved = fixture(2);
    const { meta: _, ...own } = saved;
    const read = good(readBackup(writeBackup(saved)));
    // Choices that there were none of yet are written as what holds then.
    expect(read['settings']).toMatchObject(own['settings'] as object);
    expect({ ...read, settings: own['settings'] }).toEqual(own);
  });

  it('of the same state is the same bytes, in whichever order it was stored', () => {
    const saved = fixture(2);
    const shuffled = Object.fromEntries(Object.entries(saved).reverse());
    expect(writeBackup(shuffled)).toBe(writeBackup(saved));
  });

  it('leaves out marks, copies, what was set aside, what can be made again, and what cannot be read', () => {
    const saved = {
      meta: { version: 2 },
      'wish:wish-0001': wish('wish-0001'),
      'wish:wish-0002': 7,
      'backup:v1': 'x',
      'aside:x:told': { key: 'told', at: 1, record: 'x' },
      'way-back': { before: {}, written: {} },
      first: ['wish-0001'],
      sync: { on: true },
    };
    const text = writeBackup(saved);
    expect(Object.keys(good(readBackup(text)))).toEqual(['wish:wish-0001']);
  });

  it('has one record on each line', () => {
    const lines = writeBackup(fixture(2)).trimEnd().split('\n');
    expect(lines).toHaveLength(Object.keys(fixture(2)).length - 1 + 2);
  });

  it('of version 1 is brought up to date', () => {
    const { meta: _, ...records } = fixture(1);
    const read = good(readBackup(file(records, 1)));
    expect(read['wish:7b1c2f0e-0000-4000-8000-000000000001']).toMatchObject({ stamps: {} });
  });

  it('of nothing is a backup too', () => {
    expect(good(readBackup(writeBackup({})))).toEqual({});
  });
});

describe('a file that is no good backup is refused whole', () => {
  const one = { 'wish:wish-0001': wish('wish-0001') };
  const bad = (change: object) => ({ ...one, 'wish:wish-0002': { ...wish('wish-0002'), ...change } });
  const title = '<script>alert(1)</script>';

  it.each([
    ['nothing', '', 'not-json', 1, null],
    ['words', 'My wishes\nA lamp', 'not-json', 1, null],
    ['half a file', file(one).slice(0, 200), 'not-json', 2, null],
    ['another format', '{"format":"unswayed-rules","version":1,"rules":[]}', 'not-our-file', 1, null],
    ['a list', '\n[]', 'not-our-file', 1, null],
    ['no records', '{"format":"unswayed-backup","version":2}', 'not-our-file', 1, null],
    ['records in a list', '{"format":"unswayed-backup","version":2,"records":[]}', 'not-our-file', 1, null],
    ['a version that is none', file(one, '2'), 'not-our-file', 1, null],
    ['a version before the first', file(one, 0), 'not-our-file', 1, null],
    ['a newer version', file(one, 99), 'newer-file', 1, null],
    ['a record of no known kind', file({ ...one, wishes: [] }), 'unknown-record', 3, null],
    ['a prototype', file(one).replace('{\n', '{\n"__proto__":{"told":1},\n'), 'unknown-record', 2, null],
    ['a constructor', file({ ...one, constructor: {} }), 'unknown-record', 3, null],
    [
      'a prototype in a wish',
      file(one).replace('"note":""', '"note":"","__proto__":{}'),
      'bad-record',
      2,
      '__proto__',
    ],
    ['an address that could run', file(bad({ url: 'javascript:alert(1)' })), 'bad-record', 3, 'url'],
    ['one that could read files', file(bad({ url: 'file:///etc/passwd' })), 'bad-record', 3, 'url'],
    ['a wish of a wrong type', file({ ...one, 'wish:wish-0002': 7 }), 'bad-record', 3, null],
    ['a title that is none', file(bad({ title: 5 })), 'bad-record', 3, 'title'],
    [
      'a price below nothing',
      file(bad({ price: { amount: -1, currency: 'EUR' } })),
      'bad-record',
      3,
      'price.amount',
    ],
    ['a time that is none', file(bad({ savedAt: 'now' })), 'bad-record', 3, 'savedAt'],
    ['an unknown field', file(bad({ colour: 'green' })), 'bad-record', 3, 'colour'],
    ['another wish’s key', file({ ...one, 'wish:wish-0003': wish('wish-0001') }), 'bad-record', 3, 'id'],
    ['a level that is none', file({ settings: { level: 'loud' } }), 'bad-record', 2, 'level'],
    ['a broken rule', file({ rules: { next: 2, rules: [{ id: 1, kind: 'host' }] } }), 'bad-record', 2, null],
    ['a moment in words', file({ ...one, told: 'yesterday' }), 'bad-record', 3, null],
    [
      'deep nesting',
      `{"format":"unswayed-backup","version":2,"records":{"told":${'['.repeat(100_000)}`,
      'not-json',
      1,
      null,
    ],
    ['too much', ' '.repeat(40_000_001), 'file-too-long', null, null],
  ])('%s', (_, text, problem, line, field) => {
    expect(readBackup(text)).toEqual({
      ok: false,
      problem: expect.objectContaining({ problem, line, field }),
    });
    expect(({} as { told?: number }).told).toBeUndefined();
  });

  it('while script in a title is just a title', () => {
    const read = good(readBackup(file(bad({ title }))));
    expect(read['wish:wish-0002']).toMatchObject({ title });
  });

  it('or read, without ever throwing, whatever stands in it', () => {
    const words = fc.constantFrom(
      ...file(one).split(/(?<=[{}[\]":,])/),
      '"__proto__"',
      'null',
      '1e999',
      '"settings"',
      '{}',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 80 }), (parts) => {
        readBackup(parts.join(''));
      }),
    );
  });

  it('is read whole, also when it is as long as a browser has room for', () => {
    const wishes = Array.from({ length: 16_000 }, (_, index) => {
      const id = `wish-${String(index).padStart(6, '0')}`;
      return [`wish:${id}`, wish(id)] as const;
    });
    const saved = { meta: { version: 2 }, ...Object.fromEntries(wishes) };
    const text = writeBackup(saved);
    expect(Object.keys(good(readBackup(text)))).toHaveLength(16_000);
    expect(text.length).toBeGreaterThan(7_000_000);
  });
});

describe('restoring', () => {
  /** What is stored after restoring `given` over `saved`, as a backup. */
  const restored = (saved: SavedData, given: SavedData, now = 9e12) =>
    ({ ...saved, ...planRestore(saved, given, now).records }) as SavedData;

  it('after erasing everything gives back the same state, byte for byte', async () => {
    for (const version of [1, 2]) {
      const area = memoryArea(fixture(version));
      const store = createStore(area);
      await store.saved();
      const text = writeBackup(area.data);
      await store.erase();
      expect(area.data).toEqual({});
      await store.write({ records: planRestore(area.data, good(readBackup(text)), 9e12).records });
      expect(writeBackup(area.data)).toBe(text);
    }
  });

  it('a second time changes nothing', () => {
    const given = good(readBackup(writeBackup(fixture(2))));
    const once = restored({ 'wish:wish-0001': wish('wish-0001') }, given);
    expect(planRestore(once, given, 9e12)).toMatchObject({
      records: {},
      counts: { adds: 0, changes: 0, rules: 0, settings: false },
    });
  });

  it('says what it adds, changes and leaves', () => {
    const saved = {
      'wish:wish-0001': wish('wish-0001', { note: 'here', stamps: { note: 20 } }),
      'wish:wish-0002': wish('wish-0002'),
      'wish:wish-0003': wish('wish-0003'),
    };
    const given = {
      'wish:wish-0001': wish('wish-0001', { note: 'older', stamps: { note: 10 } }),
      'wish:wish-0002': wish('wish-0002', { note: 'newer', stamps: { note: 10 } }),
      'wish:wish-0004': wish('wish-0004'),
      'wish:wish-0005': wish('wish-0005'),
    };
    const { records, counts } = planRestore(saved, given, 9e12);
    expect(counts).toEqual({ adds: 2, changes: 1, leaves: 2, rules: 0, settings: false });
    expect(Object.keys(records).sort()).toEqual(['wish:wish-0002', 'wish:wish-0004', 'wish:wish-0005']);
  });

  it('brings back what was erased since, for every machine that hears of it', () => {
    const saved = { 'erased:wish-0001': 500 };
    const { records, counts } = planRestore(saved, { 'wish:wish-0001': wish('wish-0001') }, 900);
    expect(counts.adds).toBe(1);
    expect(records).toEqual({ 'wish:wish-0001': wish('wish-0001', { stamps: { saved: 900 } }) });
  });

  it('takes nothing away that an old file calls erased', () => {
    const saved = { 'wish:wish-0001': wish('wish-0001') };
    expect(planRestore(saved, { 'erased:wish-0001': 500 }, 900).records).toEqual({});
  });

  it('folds the same thing kept here and there, and leaves alone what was twice in one list', () => {
    const twin = { itemKey: 'shop.example/lamp' };
    const one = { 'wish:wish-0001': wish('wish-0001', twin) };
    const other = { 'wish:wish-0002': wish('wish-0002', twin) };
    expect(planRestore(one, other, 900).records).toEqual({
      'wish:wish-0002': wish('wish-0002', { ...twin, sameAs: 'wish-0001' as WishId }),
    });
    const twice = { ...one, ...other };
    expect(planRestore({}, twice, 900).records).toEqual(twice);
    // Nor when the same file is taken over again, or after half of it.
    expect(planRestore(twice, twice, 900).records).toEqual({});
    expect(planRestore(one, twice, 900).records).toEqual(other);
    // What is twice here is no business of a file that knows neither.
    const elsewhere = { 'wish:wish-0003': wish('wish-0003', { itemKey: 'shop.example/chair' }) };
    expect(planRestore(twice, elsewhere, 900).records).toEqual(elsewhere);
  });

  it('brings rules, answers, questions and countdowns of both together', () => {
    const rule = (id: number, what: string) => ({ id, kind: 'host', what, at: null });
    const timer = (key: string, lookedAt: number) => ({ key, lookedAt, seenAt: 1, endsAt: 2, earlier: null });
    const saved = {
      rules: { next: 3, rules: [rule(1, 'a.example'), rule(2, 'b.example')] },
      'memory:x': { answer: 'go-on', at: 5, wishes: ['wish-0001'] },
      asked: [{ id: 'q1', at: 2 }],
      timers: [timer('a', 5), timer('b', 6)],
      told: 7,
    };
    const given = {
      rules: { next: 9, rules: [rule(2, 'c.example'), rule(5, 'b.example'), rule(8, 'd.example')] },
      'memory:x': { answer: 'not-for-me', at: 9, wishes: ['wish-0002'] },
      asked: [
        { id: 'q0', at: 1 },
        { id: 'q1', at: 2 },
      ],
      timers: [timer('a', 7), timer('b', 3)],
      told: 3,
    };
    expect(restored(saved, given)).toEqual({
      rules: {
        next: 10,
        rules: [rule(1, 'a.example'), rule(2, 'b.example'), rule(9, 'c.example'), rule(8, 'd.example')],
      },
      'memory:x': { answer: 'not-for-me', at: 9, wishes: ['wish-0001', 'wish-0002'] },
      asked: [
        { id: 'q0', at: 1 },
        { id: 'q1', at: 2 },
      ],
      timers: [timer('b', 6), timer('a', 7)],
      told: 7,
    });
    expect(planRestore(saved, given, 1).counts.rules).toBe(2);
  });
});
