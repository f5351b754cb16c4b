import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../../src/settings/defaults';
import type { Settings } from '../../../src/settings/settings';
import { DAY } from '../../../src/shared/clock';
import type { SavedData } from '../../../src/storage/port';
import { type Exchange, exchange, type Here, QUOTA } from '../../../src/storage/sync';
import { bytesOf, packWish, readCopy } from '../../../src/storage/sync-pack';
import { mergeParts, type StampedParts, withOwnChanges, withParts } from '../../../src/storage/sync-settings';
import { changed, edited, type KeptWish } from '../../../src/wishlist/kept';
import type { WishId, WishState } from '../../../src/wishlist/wish';
import { NEW_WISH } from '../wishlist/samples';

const T = Date.UTC(2026, 0, 1);

function wish(n: number, more: Partial<KeptWish> = {}): KeptWish {
  return {
    ...NEW_WISH,
    id: `7b1c2f0e-0000-4000-8000-${String(n).padStart(12, '0')}` as WishId,
    savedAt: T + n,
    note: '',
    state: { name: 'cooling', coolsAt: T + 3 * DAY },
    stamps: {},
    before: null,
    itemKey: null,
    ...more,
  };
}

function here(wishes: readonly KeptWish[], settings: Partial<Settings> = {}): Here {
  return {
    book: { wishes: new Map(wishes.map((one) => [one.id, one])), erased: new Map() },
    settings: { ...DEFAULTS, ...settings },
    last: null,
  };
}

function done(side: Here, there: SavedData = {}, now = T): Exchange {
  const worked = exchange(side, there, now);
  if (!worked.ok) throw new Error(worked.problem);
  return worked.value;
}

const bytes = (items: SavedData) =>
  Object.entries(items).reduce((all, [key, value]) => all + bytesOf(key, value), 0);

const STATES: readonly WishState[] = [
  { name: 'cooling', coolsAt: T },
  { name: 'cooling', coolsAt: T, leftToBuy: { at: T + 1, earlyBecause: null } },
  { name: 'cooling', coolsAt: T, leftToBuy: { at: T + 1, earlyBecause: 'Mine broke.' } },
  { name: 'let-go', at: T + 1, coolsAt: T },
  { name: 'bought', at: T + 1, coolsAt: T, earlyBecause: null, checkIn: null },
  { name: 'bought', at: T + 1, coolsAt: T, earlyBecause: 'x', checkIn: { answer: 'skipped', at: T + 2 } },
];

describe('a packed wish', () => {
  it.each(STATES)('is read as it was: %j', (state) => {
    const stamps = { title: 1, price: 2, note: 3, state: 4, saved: 5 };
    const question = 'Would a friend lend it to you?';
    const one = wish(1, { state, note: 'For the hall', itemKey: 'shop.example/lamp', question, stamps });
    expect(readCopy({ [`w${one.id}`]: packWish(one) }).wishes.get(one.id)).toEqual(one);
    const bare = wish(2, { state, url: null, price: null });
    expect(readCopy({ [`w${bare.id}`]: packWish(bare) }).wishes.get(bare.id)).toEqual(bare);
  });

  it('leaves what only its machine knows', () => {
    const one = { ...edited(wish(1), { title: 'The lamp' }, T), sameAs: wish(2).id };
    const read = readCopy({ [`w${one.id}`]: packWish(one) }).wishes.get(one.id);
    expect(read).toMatchObject({ title: 'The lamp', before: null });
    expect(read).not.toHaveProperty('sameAs');
  });
});

describe('the bytes of an item', () => {
  it.each([
    ['k', { a: 1 }, 1 + '{"a":1}'.length],
    ['k', [T], 1 + `[${T}.0]`.length],
    ['k', [0.5, -1, 2147483647, 2147483648], 1 + '[0.5,-1,2147483647,2147483648.0]'.length],
    ['é', '灯', 2 + 2 + 3],
  ])('are counted as the larger of the browsers counts: %s %j', (key, value, bytes) => {
    expect(bytesOf(key, value)).toBe(bytes);
  });

  it('are never fewer than for a sign that is escaped', () => {
    expect(bytesOf('k', '<')).toBeGreaterThanOrEqual(1 + '"\\u003C"'.length);
    expect(bytesOf('k', '\u2028')).toBeGreaterThanOrEqual(1 + '"\\u2028"'.length);
  });
});

describe('an exchange', () => {
  it('puts what waits into an empty copy, and then has nothing more to do', () => {
    const side = here([wish(1), wish(2)], { theme: 'dark' });
    const first = done(side);
    expect(first).toMatchObject({ changed: [], removed: [], remove: [], synced: 2, waiting: 2 });
    const last = { parts: first.parts, seen: first.settings };
    expect(done({ ...side, last }, first.set)).toMatchObject({ set: {}, remove: [], changed: [] });
  });

  it('brings another machine all of it', () => {
    const first = done(
      here([wish(1), edited(wish(2), { note: 'hall' }, T)], {
        theme: 'dark',
        siteLevels: { 'a.example': 'off' },
      }),
    );
    const other = done(here([wish(3)]), first.set);
    expect(other.changed.map(({ id, note }) => [id, note])).toEqual([
      [wish(2).id, 'hall'],
      [wish(1).id, ''],
    ]);
    expect(other.settings).toEqual({ ...DEFAULTS, theme: 'dark', siteLevels: { 'a.example': 'off' } });
    expect(Object.keys(other.set)).toEqual([`w${wish(3).id}`]);
  });

  it('tells of a decision where the wish was, not of ones that nobody waits for', () => {
    const first = done(here([wish(1)]));
    const decided = changed(wish(1), { state: { name: 'let-go', at: T, coolsAt: T } }, T + 5);
    const told = done(here([decided]), first.set);
    expect(told.set).toEqual({ [`w${decided.id}`]: { z: ['l', T, T], c: { z: T + 5 } } });
    const heard = done(here([wish(1)]), { ...first.set, ...told.set });
    expect(heard.changed).toEqual([{ ...decided, before: null }]);
    // A machine that never had the wish leaves the news there for others.
    expect(done(here([]), { ...first.set, ...told.set }).remove).toEqual([]);
  });

  it('stays inside every quota with ten thousand wishes, and keeps the newest', () => {
    const many = Array.from({ length: 10_000 }, (_, n) =>
      wish(n, { title: `Lamp ${n} ${'é'.repeat(n % 40)}`, note: n % 7 === 0 ? '灯'.repeat(60) : '' }),
    );
    const { set, synced, waiting } = done(here(many));
    expect(bytes(set)).toBeLessThanOrEqual(QUOTA.bytes);
    expect(Object.keys(set).length).toBeLessThanOrEqual(QUOTA.items);
    for (const [key, value] of Object.entries(set))
      expect(bytesOf(key, value)).toBeLessThanOrEqual(QUOTA.bytesAnItem);
    expect(waiting).toBe(10_000);
    expect(synced).toBeGreaterThan(150);
    expect(set).toHaveProperty(`w${wish(9999).id}`);
    expect(set).not.toHaveProperty(`w${wish(0).id}`);
  });

  it('keeps a wish that is too large for an item here', () => {
    const large = wish(1, { note: '灯'.repeat(3000) });
    expect(done(here([large, wish(2)]))).toMatchObject({ synced: 1, waiting: 2, changed: [], removed: [] });
  });

  it('keeps the sites that were changed last when there are too many', () => {
    const siteLevels = Object.fromEntries(
      Array.from({ length: 1000 }, (_, n) => [`site-${n}.example`, 'off' as const]),
    );
    const begun = done(here([], { siteLevels }));
    const after = { ...siteLevels, 'late.example': 'quiet' as const };
    const side = { ...here([], { siteLevels: after }), last: { parts: begun.parts, seen: begun.settings } };
    const { set, settings } = done(side, begun.set, T + DAY);
    expect(bytesOf('sites', set['sites'])).toBeLessThanOrEqual(QUOTA.bytesAnItem);
    expect(set['sites']).toHaveProperty('siteLevels/late.example');
    expect(settings.siteLevels).toEqual(after);
  });

  it('leaves a newer form alone', () => {
    expect(exchange(here([wish(1)]), { format: 2, w: 'what' }, T)).toEqual({
      ok: false,
      problem: 'newer-version',
    });
    expect(exchange(here([wish(1)]), { format: 'x' }, T)).toEqual({ ok: false, problem: 'newer-version' });
  });

  it.each([
    ['nothing', null],
    ['text', 'x'],
    ['a wish that could run something', { ...(packWish(wish(9)) as object), u: 'javascript:alert(1)' }],
    ['a wish without a title', { ...(packWish(wish(9)) as object), t: ' ' }],
    ['a wish with a field we do not know', { ...(packWish(wish(9)) as object), x: 1 }],
    ['a wish with a stamp at the end of time', { ...(packWish(wish(9)) as object), c: { t: 9e15 } }],
    ['a wish with a stamp of a field we do not know', { ...(packWish(wish(9)) as object), c: { title: 5 } }],
    ['a state with too much in it', { z: ['l', T, T, T] }],
    ['an erasure before all time', { e: 0 }],
  ])('takes nothing from %s', (_, value) => {
    const {
      changed: come,
      removed,
      settings,
    } = done(here([wish(1)]), { format: 1, [`w${wish(9).id}`]: value });
    expect([come, removed, settings]).toEqual([[], [], DEFAULTS]);
  });

  it('takes nothing from anything at all that is none of ours', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom('settings', 'sites', `w${wish(1).id}`, '__proto__', 'wx'),
          fc.anything(),
        ),
        (junk) => {
          const copy = JSON.parse(JSON.stringify({ ...junk, format: 1 }) ?? '{}') as SavedData;
          const side = done(here([wish(1)]), copy);
          expect(side.removed).toEqual([]);
          expect(side.synced).toBe(1);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('the settings of two machines', () => {
  const parts = (entries: readonly (readonly [string, unknown, number])[]): StampedParts =>
    new Map(entries.map(([part, value, at]) => [part, { value, at }]));
  const anyParts = fc
    .array(
      fc.tuple(
        fc.constantFrom('theme', 'spotting/code', 'siteLevels/a.example'),
        fc.constantFrom<unknown>('dark', true, null),
        fc.integer({ min: 1, max: 3 }),
      ),
      { maxLength: 4 },
    )
    .map(parts);
  const plain = (all: StampedParts) => [...all].sort(([a], [b]) => (a < b ? -1 : 1));

  it('are the same in any order, in any grouping, and any number of times', () => {
    fc.assert(
      fc.property(anyParts, anyParts, anyParts, (a, b, c) => {
        expect(plain(mergeParts(a, b))).toEqual(plain(mergeParts(b, a)));
        expect(plain(mergeParts(mergeParts(a, b), c))).toEqual(plain(mergeParts(a, mergeParts(b, c))));
        expect(plain(mergeParts(a, a))).toEqual(plain(a));
      }),
    );
  });

  it('keep the later word on each part', () => {
    const merged = mergeParts(
      parts([
        ['theme', 'dark', 5],
        ['spotting/code', false, 5],
      ]),
      parts([
        ['theme', 'light', 4],
        ['spotting/code', true, 6],
      ]),
    );
    expect(withParts(DEFAULTS, merged)).toEqual({
      ...DEFAULTS,
      theme: 'dark',
      spotting: { ...DEFAULTS.spotting, code: true },
    });
  });

  it('are those that were synced before, where a machine joins later', () => {
    const joining = withOwnChanges(null, DEFAULTS, { ...DEFAULTS, theme: 'light', notify: false }, T);
    const merged = mergeParts(joining, parts([['theme', 'dark', 1000]]));
    expect(withParts(DEFAULTS, merged)).toEqual({ ...DEFAULTS, theme: 'dark', notify: false });
  });

  it('change by what was changed here since, one site at a time', () => {
    const before = { ...DEFAULTS, siteLevels: { 'a.example': 'off', 'b.example': 'off' } } as const;
    const after = { ...before, siteLevels: { 'b.example': 'off', 'c.example': 'quiet' } } as const;
    expect(plain(withOwnChanges(new Map(), before, after, T))).toEqual([
      ['siteLevels/a.example', { value: null, at: T }],
      ['siteLevels/c.example', { value: 'quiet', at: T }],
    ]);
  });

  it('keep what a newer version says for machines that understand it, and change nothing by it here', () => {
    const strange = parts([
      ['moods', ['calm'], 7],
      ['theme', 'sepia', 8],
      ['siteLevels', {}, 9],
      ['spotting/code', null, 9],
    ]);
    const own = { ...DEFAULTS, siteLevels: { 'a.example': 'off' as const } };
    expect(withParts(own, strange)).toEqual(own);
    const side = done(here([]), { format: 1, settings: { moods: [['calm'], 7], theme: ['sepia', 8] } });
    expect(side.set).not.toHaveProperty('settings');
    expect(side.settings).toEqual(DEFAULTS);
  });
});
